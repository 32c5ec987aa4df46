using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>
/// How a result arises: items (0 or 100) → sub-indicators → indicators → instruments → total, each step a plain mean but the
/// last, which weighs the instruments. Proved on published figures of the fiscal years up to the letter grades' last; nothing is rounded.
/// </summary>
public static class ScoreFormula
{
    /// <summary>The total from indicator scores; null while any indicator has none, or a weight is not known.</summary>
    public static ComputedResult? Compute(Framework framework, IReadOnlyDictionary<IndicatorId, decimal> scores)
    {
        if (scores.Count == 0 || framework.Indicators.Any(i => !scores.ContainsKey(i.Id)) || framework.Instruments.Any(i => i.Weight is null))
        {
            return null;
        }

        var instruments = framework.Instruments
            .Where(i => !i.Indicators.IsEmpty)
            .Select(i => Result(i, i.Indicators.Average(n => scores[n.Id])))
            .ToImmutableArray();
        return new ComputedResult(instruments, instruments.Sum(i => i.Contribution));
    }

    public static ComputedResult? Compute(Framework framework, Scorecard scorecard) =>
        Compute(framework, scorecard.Scores.DistinctBy(s => s.Indicator).ToDictionary(s => s.Indicator, s => s.Value));

    /// <summary>An OIT indicator from its items' scores; null while any item has none.</summary>
    public static decimal? FromItems(Indicator indicator, IReadOnlyDictionary<OitItemCode, decimal> scores)
    {
        if (indicator.SubIndicators.IsEmpty || indicator.Items.Any(i => !scores.ContainsKey(i.Code)))
        {
            return null;
        }

        return indicator.SubIndicators.Average(s => s.Items.Average(i => scores[i.Code]));
    }

    private static InstrumentResult Result(Instrument instrument, decimal mean) => new(instrument, instrument.Weight ?? 0, mean);
}

/// <summary>A total recomputed from indicator scores, exact, with its working by instrument.</summary>
public sealed record ComputedResult(ImmutableArray<InstrumentResult> Instruments, decimal Total);

/// <summary>An instrument's weight in per cent, its mean and what it adds to the total, both exact, in points of 100.</summary>
public sealed record InstrumentResult(Instrument Instrument, decimal Weight, decimal Mean)
{
    public decimal Contribution { get; } = Weight / 100m * Mean;
}

/// <summary>Points of 100: exact until shown, then two decimals, half up.</summary>
public static class Points
{
    /// <summary>How far a figure of two decimals lies at most from the exact one that it was rounded from, in points.</summary>
    private const decimal HalfUnit = 0.005m;

    /// <summary>The same where what the exact one was computed from had been rounded too, which moves a mean by half a unit at most.</summary>
    public const decimal Tolerance = 2 * HalfUnit;

    public const decimal Maximum = 100m;

    public static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    /// <summary>Whether a published figure is an exact one rounded, a tie up or down.</summary>
    public static bool IsRounded(decimal published, decimal exact) => Math.Abs(published - exact) <= HalfUnit;

    /// <summary>Whether a published figure can be that of unrounded inputs, where the exact one was computed from rounded ones.</summary>
    public static bool IsWithinRounding(decimal published, decimal exact) => Math.Abs(published - exact) <= Tolerance;

    /// <summary>What stands where points are not known.</summary>
    public const string Unknown = "-";

    public static string Show(decimal? value) => value is { } known ? Show(known) : Unknown;

    public static string Show(decimal value) => Round(value).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>With four decimals, for showing the working before the last rounding.</summary>
    public static string ShowExact(decimal value) =>
        Math.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.0000", CultureInfo.InvariantCulture);
}
