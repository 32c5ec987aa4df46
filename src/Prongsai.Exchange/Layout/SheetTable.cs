using System.Collections.Immutable;

namespace Prongsai.Exchange.Layout;

/// <summary>A table as a workbook has it: what its sheet is called, whose it is, its columns, and a cell for each of them in every row.</summary>
internal sealed record SheetTable(string Name, string Agency, ImmutableArray<SheetColumn> Columns, ImmutableArray<ImmutableArray<SheetCell>> Rows)
{
    public static SheetTable Of<TRow>(string name, string agency, ImmutableArray<SheetColumn<TRow>> columns, IEnumerable<TRow> rows) => new(
        name,
        agency,
        [.. columns],
        [.. rows.Select(row => columns.Select(c => new SheetCell(c.Text(row), c.Links(row))).ToImmutableArray())]);
}

/// <summary>What one cell shows, and the addresses among it.</summary>
internal sealed record SheetCell(string Text, ImmutableArray<Uri> Links);
