using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Tables;

/// <summary>A column of a table as it is shown: where it stands in its rows, what describes it, and what its cells hold.</summary>
/// <param name="Index">Its place in the heads and in each row, from 0.</param>
/// <param name="Described">What is said of it; null where nothing is.</param>
/// <param name="Kind">As it is said, or else worked out: what every cell is in which something stands.</param>
public sealed record ShownColumn(int Index, string Head, TableColumn? Described, ColumnKind Kind)
{
    /// <summary>The columns of a table in the order of its file.</summary>
    public static ImmutableArray<ShownColumn> Of(ItemTable table, TableContent data) =>
    [
        .. data.Heads.Select((head, i) =>
        {
            var described = table.Columns.FirstOrDefault(c => TableGrid.Head(c.Head) == head);
            return new ShownColumn(i, head, described, described?.Kind ?? KindOf(data, i));
        }),
    ];

    /// <summary>The number in a row of this column; null where there is none.</summary>
    public decimal? NumberIn(ImmutableArray<string> row) => CellValue.Number(row[Index]);

    /// <summary>The columns that give the marks of the table's chart their size; none where it has no chart.</summary>
    public static ImmutableArray<ShownColumn> Drawn(ItemTable table, TableContent data) => table.Chart is not { } chart
        ? []
        : [.. chart.Values.Join(Of(table, data), TableGrid.Head, c => c.Head, (_, column) => column)];

    /// <summary>Whether a row can have a mark in a chart, or none because nothing stands there.</summary>
    public bool CanDraw(ImmutableArray<string> row, TableChart? chart) =>
        CellValue.IsBlank(row[Index]) || (NumberIn(row) is { } number && (chart?.Kind != ChartKind.Parts || number >= 0));

    /// <summary>The exact sum of its numbers; null where a row has none, since a sum would then say more than the table does.</summary>
    public decimal? Total(TableContent data)
    {
        var total = 0m;
        foreach (var row in data.Rows)
        {
            if (NumberIn(row) is not { } number || CellValue.IsPercent(row[Index]) || Sum(total, number) is not { } sum)
            {
                return null;
            }

            total = sum;
        }

        return total;
    }

    private static ColumnKind KindOf(TableContent data, int index)
    {
        var cells = data.Rows.Select(r => r[index]).Where(c => !CellValue.IsBlank(c)).ToList();
        return cells.Count == 0 ? ColumnKind.Text
            : cells.TrueForAll(c => CellValue.Number(c) is not null) && cells.TrueForAll(c => CellValue.IsPercent(c) == CellValue.IsPercent(cells[0])) ? ColumnKind.Number
            : cells.TrueForAll(c => CellDay.Parse(c) is not null) ? ColumnKind.Day
            : cells.TrueForAll(c => CellValue.Link(c) is not null) ? ColumnKind.Link
            : ColumnKind.Text;
    }

    /// <summary>Null for a sum that no decimal holds.</summary>
    private static decimal? Sum(decimal total, decimal number)
    {
        try
        {
            return total + number;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
