using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>Which days an item's evidence must be about, and whether it is.</summary>
public static class ItemPeriods
{
    /// <summary>The days asked for; null for an item that asks for what is true or works now.</summary>
    public static DayRange? Wanted(ItemPeriod period) => period.Year is not { } year ? null : period.Kind switch
    {
        ItemPeriodKind.Current or ItemPeriodKind.WorkingNow => null,
        ItemPeriodKind.FirstSixMonths or ItemPeriodKind.AtLeastFirstSixMonths => new DayRange(year.FirstDay, year.MiddleDay),
        ItemPeriodKind.AnalysisAndMeasures => DayRange.Of(new FiscalYear(year.BuddhistEra - 1), year),
        _ => DayRange.Of(year, year),
    };

    /// <summary>
    /// A report must be about all of the days asked for. A rule or plan in force, and an analysis with its measures, need only
    /// reach into them.
    /// </summary>
    public static PeriodFit FitOf(ItemPeriod period, Evidence evidence) => (Wanted(period), evidence.Covers) switch
    {
        (null, _) => PeriodFit.Fits,
        (_, null) => PeriodFit.NotStated,
        ({ } wanted, { } covered) => Fits(period.Kind, covered, wanted) ? PeriodFit.Fits : PeriodFit.Misses,
    };

    private static bool Fits(ItemPeriodKind kind, DayRange covered, DayRange wanted) =>
        kind is ItemPeriodKind.InForce or ItemPeriodKind.AnalysisAndMeasures ? covered.Overlaps(wanted) : covered.Contains(wanted);
}

/// <summary>How the time that evidence is about fits the time that its item asks for.</summary>
public enum PeriodFit
{
    /// <summary>It fits, or the item asks for no particular time.</summary>
    Fits,

    /// <summary>The evidence does not state its time.</summary>
    NotStated,

    /// <summary>It is about another time.</summary>
    Misses,
}
