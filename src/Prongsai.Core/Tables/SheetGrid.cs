using System.Collections.Immutable;

namespace Prongsai.Core.Tables;

/// <summary>A sheet of a workbook as a person sees it: its rows in order, those in which nothing stands left out.</summary>
public sealed record SheetGrid(string Name, ImmutableArray<GridRow> Rows);
