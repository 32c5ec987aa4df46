using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>
/// Where the points between 100 and a published total were lost: by instrument, and in each by indicator. Each figure has two decimals,
/// and those of the parts sum exactly to that of the whole; the instruments stand in the framework's order, their indicators from
/// the greatest loss to the least.
/// </summary>
public sealed record LostPoints(decimal Total, ImmutableArray<LostInstrument> Instruments)
{
    private const decimal Unit = 0.01m;

    /// <summary>Null where the total is not what its indicators' scores give, or nothing was lost.</summary>
    public static LostPoints? Of(YearResult result)
    {
        if (result.Computed is not { } computed || !Points.IsWithinRounding(result.Scorecard.Overall, computed.Total))
        {
            return null;
        }

        var total = Points.Maximum - Points.Round(result.Scorecard.Overall);
        if (total <= 0m)
        {
            return null;
        }

        var shares = Share(total, [.. computed.Instruments.Select(i => i.Weight - i.Contribution)]);
        return new LostPoints(total, [.. computed.Instruments.Select((part, i) => Of(result, part, shares[i]))]);
    }

    private static LostInstrument Of(YearResult result, InstrumentResult part, decimal lost)
    {
        var rows = result.Ranking.Where(r => r.Instrument.Id == part.Instrument.Id).OrderBy(r => r.Score.Value).ToList();
        var shares = Share(lost, [.. rows.Select(r => Points.Maximum - r.Score.Value)]);
        return new LostInstrument(part.Instrument, part.Weight, lost, [.. rows.Select((row, i) => new LostIndicator(row.Indicator, row.Score.Value, shares[i]))]);
    }

    /// <summary>A whole in hundredths as parts in proportion to their sizes: what rounding down leaves goes to the largest remainders, the first of equal ones.</summary>
    private static ImmutableArray<decimal> Share(decimal whole, ImmutableArray<decimal> sizes)
    {
        var sum = sizes.Sum();
        if (sum <= 0m)
        {
            return [.. sizes.Select((_, i) => i == 0 ? whole : 0m)];
        }

        var exact = sizes.Select(size => whole * size / sum).ToList();
        var shares = exact.Select(value => Math.Floor(value / Unit) * Unit).ToArray();
        var left = (int)((whole - shares.Sum()) / Unit);
        foreach (var i in Enumerable.Range(0, shares.Length).OrderByDescending(i => exact[i] - shares[i]).Take(left))
        {
            shares[i] += Unit;
        }

        return [.. shares];
    }
}

/// <summary>What one instrument lost of the points that it could give, which are its weight.</summary>
public sealed record LostInstrument(Instrument Instrument, decimal Weight, decimal Lost, ImmutableArray<LostIndicator> Indicators);

/// <summary>What one indicator lost of the total, with its score in points of 100.</summary>
public sealed record LostIndicator(Indicator Indicator, decimal Score, decimal Lost);
