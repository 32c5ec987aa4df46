using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Site.Tables;

/// <summary>
/// The figures of one table with the meaning of its columns, from which CSV, JSON, <c>datapackage.json</c> and the data page are made, so
/// that they cannot differ. Every row has as many values as there are columns: each column gave its own.
/// </summary>
public sealed class DataTable
{
    private DataTable(string name, BilingualText title, ImmutableArray<Column> columns, ImmutableArray<ImmutableArray<object?>> rows) =>
        (Name, Title, Columns, Rows) = (name, title, columns, rows);

    /// <summary>The name of its files, without ending; the same for all years.</summary>
    public string Name { get; }

    /// <summary>What it holds, for people.</summary>
    public BilingualText Title { get; }

    public ImmutableArray<Column> Columns { get; }

    /// <summary>A value is a string, a number, a truth value or null.</summary>
    public ImmutableArray<ImmutableArray<object?>> Rows { get; }

    /// <summary>The title in its JSON file.</summary>
    public required string Heading { get; init; }

    /// <summary>Where all of its figures were published, if that is one document.</summary>
    public string? Source { get; init; }

    internal static DataTable Of<TRow>(string name, BilingualText title, string heading, string? source, Columns<TRow> columns, IEnumerable<TRow> rows) =>
        new(name, title, [.. columns.All], [.. rows.Select(row => columns.All.Select(c => c.Value(row)).ToImmutableArray())])
        {
            Heading = heading,
            Source = source,
        };
}
