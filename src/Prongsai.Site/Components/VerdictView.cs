using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;

namespace Prongsai.Site.Components;

/// <summary>What the component <c>verdict</c> shows: the strongest indicators of a result, or else those that must improve.</summary>
public sealed record VerdictView(YearResult Result, bool IsStrong)
{
    /// <summary>True where indicators lie below the agency's own line; these are then named rather than the weakest.</summary>
    public bool IsUrgent { get; } = !IsStrong && !Result.Urgent.IsEmpty;

    /// <summary>The indicators to name; none where all are alike, so that none is weak.</summary>
    public ImmutableArray<RankedScore> Rows { get; } = (IsStrong, Result.Urgent.IsEmpty) switch
    {
        (true, _) => Result.Strongest,
        (false, false) => Result.Urgent,
        _ => Result.Strongest.Length == Result.Ranking.Length ? [] : Result.Weakest,
    };
}

/// <summary>One row of the component <c>dot-plot</c>, at a score in points of 100; without one, the scale above the rows.</summary>
public sealed record DotPlotView(YearResult Result, decimal? Value)
{
    private const decimal Step = 10m;

    /// <summary>The points at which the axis starts: the ten at or below the lowest score.</summary>
    public decimal Floor { get; } = Math.Min(
        Math.Floor(Result.Ranking.Select(r => r.Score.Value).Append(Result.UrgentBelow ?? Points.Maximum).Min() / Step) * Step,
        Points.Maximum - Step);
}

/// <summary>What the component <c>instruments</c> shows: the working of the total, with two decimals or with all that it was worked out with.</summary>
public sealed record InstrumentsView(YearResult Result, bool IsExact);

/// <summary>One year in the component <c>trend</c>; without a result, a gap.</summary>
public sealed record TrendPoint(FiscalYear Year, YearResult? Result);
