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
    /// <summary>The total from indicator scores; null while any indicator has none.</summary>
    public static ComputedResult? Compute(Framework framework, IReadOnlyDictionary<IndicatorId, decimal> scores)
    {
        if (framework.Indicators.Any(i => !scores.ContainsKey(i.Id)))
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

    private static InstrumentResult Result(Instrument instrument, decimal mean) => new(instrument, mean, instrument.Weight / 100m * mean);
}

/// <summary>A total recomputed from indicator scores, exact, with its working by instrument.</summary>
public sealed record ComputedResult(ImmutableArray<InstrumentResult> Instruments, decimal Total);

/// <summary>An instrument's mean and what it adds to the total, both exact, in points of 100.</summary>
public sealed record InstrumentResult(Instrument Instrument, decimal Mean, decimal Contribution);

/// <summary>Points of 100: exact until shown, then two decimals, half up.</summary>
public static class Points
{
    /// <summary>How far a computed total may lie from the published one, in points.</summary>
    public const decimal Tolerance = 0.01m;

    public const decimal Maximum = 100m;

    public static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    public static string Show(decimal value) => Round(value).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>With four decimals, for showing the working before the last rounding.</summary>
    public static string ShowExact(decimal value) =>
        Math.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.0000", CultureInfo.InvariantCulture);
}
