using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Components;

/// <summary>What the component <c>data-table</c> shows: a table of an item's page, of a long one only its first rows.</summary>
/// <param name="Id">What its parts are known by on their page, in ASCII.</param>
/// <param name="Count">How many rows the whole table has.</param>
public sealed record TableView(string Id, LocalizedText Title, ImmutableArray<TableColumnView> Columns, ImmutableArray<TableRowView> Rows, int Count)
{
    /// <summary>The most rows on a page, and the most cells: what a phone loads and searches at once.</summary>
    private const int MostRows = 500;

    private const int MostCells = 6_000;

    /// <summary>Above this a table scrolls in a box of its own.</summary>
    private const int NarrowColumns = 6;

    /// <summary>Fewer rows are seen at a glance.</summary>
    private const int RowsToFilter = 10;

    public LocalizedText? Note { get; init; }

    /// <summary>Its drawing; null where it has none.</summary>
    public ChartView? Chart { get; init; }

    /// <summary>The whole table as a file; null where it is not published.</summary>
    public Route? Csv { get; init; }

    public Route? Json { get; init; }

    public Route? Xlsx { get; init; }

    /// <summary>False where the rest of the rows is only in the files.</summary>
    public bool IsWhole => Rows.Length == Count;

    public bool IsWide => Columns.Length > NarrowColumns;

    public bool HasFilter => Rows.Length >= RowsToFilter;

    public bool HasTotal => Columns.Any(c => c.Total is not null);

    /// <summary>The column whose cells name their rows: the first of text, else the first.</summary>
    public int NameColumn => Math.Max(0, Columns.ToList().FindIndex(c => c.Kind == ColumnKind.Text));

    public static TableView Of(string id, ItemTable table, TableContent data)
    {
        var columns = ShownColumn.Of(table, data).Select(c => TableColumnView.Of(c, data)).ToImmutableArray();
        var shown = data.Rows.Take(Math.Clamp(MostCells / Math.Max(1, columns.Length), 1, MostRows)).ToList();
        var ranks = columns.Select((c, i) => Ranks(c.Kind, [.. shown.Select(r => r[i])])).ToList();
        return new TableView(
            id,
            table.Title,
            columns,
            [.. shown.Select((row, r) => new TableRowView([.. columns.Select((c, i) => c.CellOf(row[i], ranks[i][r]))]))],
            data.Rows.Length)
        {
            Note = table.Note,
            Chart = ChartView.Of(id, table, data),
        };
    }

    /// <summary>For each cell of a column its place in the column's order, equal ones alike; null for a cell in which nothing stands.</summary>
    private static ImmutableArray<int?> Ranks(ColumnKind kind, ImmutableArray<string> cells)
    {
        var keys = cells.Select(c => CellValue.IsBlank(c) ? null : KeyOf(kind, c)).ToImmutableArray();
        var ranks = keys.OfType<SortKey>().Distinct().Order().Index().ToDictionary(k => k.Item, k => k.Index);
        return [.. keys.Select(k => k is null ? (int?)null : ranks[k])];
    }

    /// <summary>Numbers and days by their size, and before what is neither; texts in the order of a Thai dictionary.</summary>
    private static SortKey KeyOf(ColumnKind kind, string cell) => kind switch
    {
        ColumnKind.Number when CellValue.Number(cell) is { } number => new SortKey(number, ""),
        ColumnKind.Day when CellDay.Parse(cell) is { } day => new SortKey(day.DayNumber, ""),
        _ => new SortKey(decimal.MaxValue, ThaiSortKey.Of(cell)),
    };

    private sealed record SortKey(decimal Size, string Text) : IComparable<SortKey>
    {
        public int CompareTo(SortKey? other) => other is null ? 1 : Size.CompareTo(other.Size) is var size and not 0 ? size : string.CompareOrdinal(Text, other.Text);
    }
}
