using System.Collections.Immutable;

namespace Prongsai.Site.Exports;

/// <summary>
/// The figures of one table, from which both CSV and JSON are made so that they cannot differ. A value is a string, a number,
/// a truth value or null; columns have the machine's names.
/// </summary>
public sealed record DataTable(
    string Title,
    string? Source,
    ImmutableArray<string> Columns,
    ImmutableArray<IReadOnlyList<object?>> Rows);
