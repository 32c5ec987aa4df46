using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;

namespace Prongsai.Site.Components;

/// <summary>What the component <c>chart</c> shows: a drawing of a table, which stands beside it and says the same.</summary>
/// <param name="TableId">The table that is its text.</param>
/// <param name="Labels">What its marks are called, in the order of the table.</param>
/// <param name="Series">What gives the marks their size, one or more; each has a value or a gap a label.</param>
public sealed record ChartView(string TableId, LocalizedText Title, ChartKind Kind, ImmutableArray<string> Labels, ImmutableArray<ChartSeries> Series)
{
    /// <summary>As many as a month has days: with more, a drawing shows less than its table.</summary>
    private const int MostMarks = 31;

    /// <summary>As many as can be told apart without colour.</summary>
    private const int MostSeries = 4;

    /// <summary>A value from here on has too many digits for the arithmetic of a drawing.</summary>
    private const decimal MostValue = 1_000_000_000_000_000m;

    public ChartScale Scale { get; } = ChartScale.Of([.. Series.SelectMany(s => s.Values).OfType<decimal>()]);

    /// <summary>False where there are more marks than a drawing can show.</summary>
    public bool IsDrawn => Labels.Length <= MostMarks && Series.Length <= MostSeries;

    /// <summary>The unit of all values; null where none is stated, or several are.</summary>
    public LocalizedText? Unit => Series.All(s => s.Unit?.Runs[0] == Series[0].Unit?.Runs[0]) ? Series[0].Unit : null;

    /// <summary>Null where the table has no chart, or its columns cannot be drawn.</summary>
    public static ChartView? Of(string id, ItemTable table, TableContent data)
    {
        var columns = ShownColumn.Drawn(table, data);
        var labels = table.Chart is { } asked ? data.Heads.IndexOf(TableGrid.Head(asked.Labels)) : -1;
        return table.Chart is { } chart && labels >= 0 && columns.Length == chart.Values.Length && columns.Length > 0 && columns.All(c => data.Rows.All(r => IsDrawable(c, r, chart)))
            ? new ChartView(id, table.Title, chart.Kind, [.. data.Rows.Select(r => r[labels])], [.. columns.Select(c => ChartSeries.Of(c, data))])
            : null;
    }

    private static bool IsDrawable(ShownColumn column, ImmutableArray<string> row, TableChart chart) =>
        column.CanDraw(row, chart) && Math.Abs(column.NumberIn(row) ?? 0m) < MostValue;
}

/// <summary>A column of a table as it is drawn.</summary>
/// <param name="Head">Its head in the file, for where it has no name.</param>
/// <param name="Values">A value for each label; null where there is a gap.</param>
public sealed record ChartSeries(string Head, LocalizedText? Name, LocalizedText? Unit, ImmutableArray<decimal?> Values)
{
    private const int Tenths = 1_000;

    /// <summary>
    /// Each value's share of the whole in percent, with one decimal; together they are 100.0 by the method of largest remainders. All are zero
    /// where the whole is.
    /// </summary>
    public ImmutableArray<decimal> Shares
    {
        get
        {
            var whole = Values.Sum() ?? 0m;
            if (whole <= 0m)
            {
                return [.. Values.Select(_ => 0m)];
            }

            var exact = Values.Select(v => (v ?? 0m) / whole * Tenths).ToList();
            var missing = Tenths - (int)exact.Sum(Math.Floor);
            var raised = Enumerable.Range(0, exact.Count).OrderByDescending(i => exact[i] - Math.Floor(exact[i])).Take(missing).ToHashSet();
            return [.. exact.Select((e, i) => (Math.Floor(e) + (raised.Contains(i) ? 1m : 0m)) / 10m)];
        }
    }

    internal static ChartSeries Of(ShownColumn column, TableContent data) =>
        new(column.Head, column.Described?.Name, column.Described?.Unit, [.. data.Rows.Select(column.NumberIn)]);
}
