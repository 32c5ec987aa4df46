using System.Collections.Immutable;
using Prongsai.Core.Tables;

namespace Prongsai.Documents.Tables;

/// <summary>What reading a workbook for one sheet gave.</summary>
/// <param name="Table">Null where there is no such sheet.</param>
/// <param name="Name">The sheet that was read.</param>
/// <param name="Sheets">The names of all its sheets.</param>
internal sealed record SheetReading(TableReading? Table, string? Name, ImmutableArray<string> Sheets);
