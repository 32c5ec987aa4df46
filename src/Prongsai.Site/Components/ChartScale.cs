using System.Collections.Immutable;

namespace Prongsai.Site.Components;

/// <summary>
/// The axis of a chart: it holds zero and every value, and goes from one round figure to another in at most five equal steps of 1, 2 or 5
/// times a power of ten.
/// </summary>
public sealed record ChartScale(decimal From, decimal To, decimal Step)
{
    private const int MostSteps = 5;

    private static readonly ImmutableArray<decimal> RoundSteps = [1m, 2m, 5m, 10m];

    /// <summary>The figures at which the axis is marked, from the least.</summary>
    public ImmutableArray<decimal> Ticks { get; } = [.. Enumerable.Range(0, (int)((To - From) / Step) + 1).Select(i => From + (i * Step))];

    public static ChartScale Of(IReadOnlyCollection<decimal> values)
    {
        var (low, high) = (Math.Min(0m, values.DefaultIfEmpty().Min()), Math.Max(0m, values.DefaultIfEmpty().Max()));
        if (low == high)
        {
            return new ChartScale(0m, 1m, 1m);
        }

        for (var power = PowerBelow((high / MostSteps) - (low / MostSteps)); ; power *= 10m)
        {
            foreach (var step in RoundSteps.Select(s => s * power))
            {
                var (from, to) = (Math.Floor(low / step) * step, Math.Ceiling(high / step) * step);
                if ((to - from) / step <= MostSteps)
                {
                    return new ChartScale(from, to, step);
                }
            }
        }
    }

    /// <summary>Where a value stands on the axis, in parts of a hundred from its beginning.</summary>
    public decimal Percent(decimal value) => (value - From) / (To - From) * 100m;

    private static decimal PowerBelow(decimal value)
    {
        var power = 1m;
        while (power > value)
        {
            power /= 10m;
        }

        while (power * 10m <= value)
        {
            power *= 10m;
        }

        return power;
    }
}
