using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Site.Portals;

namespace Prongsai.Site.Components;

/// <summary>
/// All published totals of a year on one axis: for each point of the scale how many agencies lie there, stacked as dots, or as bars where they
/// are too many; and their median. The axis begins at the ten below the lowest.
/// </summary>
public sealed record StripPlotView(YearOverview Year, int From, ImmutableArray<StripColumn> Columns, decimal Median)
{
    /// <summary>Above which count of agencies at one place dots would stand too high.</summary>
    private const int MostDots = 20;

    private const int Step = 10;
    private const int DotSize = 8;

    /// <summary>In pixels.</summary>
    public const int Height = MostDots * DotSize;

    public bool HasDots => Columns.Max(c => c.Count) <= MostDots;

    /// <summary>The tens on the axis, with their places in percent.</summary>
    public IEnumerable<(int Points, decimal Place)> Ticks => Enumerable.Range(0, (((int)Points.Maximum - From) / Step) + 1).Select(i => (From + (i * Step), PlaceOf(From + (i * Step))));

    /// <summary>Null for a year without a result.</summary>
    public static StripPlotView? Of(YearOverview year)
    {
        if (year.Spread is not { } spread)
        {
            return null;
        }

        var from = Math.Min((int)spread.Lowest / Step * Step, (int)Points.Maximum - Step);
        var plot = new StripPlotView(year, from, [], spread.Median);
        var most = (int)Points.Maximum - 1;
        var columns = year.Scores.GroupBy(s => Math.Min((int)s, most)).OrderBy(g => g.Key).Select(g => new StripColumn(g.Key, plot.PlaceOf(g.Key + 0.5m), g.Count()));
        return plot with { Columns = [.. columns] };
    }

    /// <summary>Where points stand on the axis, in percent.</summary>
    public decimal PlaceOf(decimal points) => (points - From) * 100 / (Points.Maximum - From);

    /// <summary>Where a dot of a column stands, in pixels from above.</summary>
    public static int DotAt(int number) => Height - (DotSize / 2) - (number * DotSize);

    /// <summary>How high a column's bar is, in pixels.</summary>
    public int BarOf(StripColumn column) => Math.Max(column.Count * Height / Columns.Max(c => c.Count), 1);
}

/// <summary>How many agencies have a total of so many whole points, and where that stands on the axis.</summary>
public sealed record StripColumn(int From, decimal Place, int Count);
