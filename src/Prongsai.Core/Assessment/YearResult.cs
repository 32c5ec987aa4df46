using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>Everything derived from one year's published result, computed once for all pages.</summary>
public sealed record YearResult(
    Framework Framework,
    Scorecard Scorecard,
    ImmutableArray<RankedScore> Ranking,
    ComputedResult? Computed,
    GradeBand? Band,
    decimal? UrgentBelow)
{
    public ImmutableArray<RankedScore> Strongest => [.. Ranking.Where(r => r.Score.Value == Ranking[0].Score.Value)];

    public ImmutableArray<RankedScore> Weakest => [.. Ranking.Where(r => r.Score.Value == Ranking[^1].Score.Value)];

    public bool Passes => Scorecard.Overall >= Framework.PassMark.Value;

    public static YearResult Of(Framework framework, Scorecard scorecard, decimal? urgentBelow) => new(
        framework,
        scorecard,
        Assessment.Ranking.Of(framework, scorecard),
        ScoreFormula.Compute(framework, scorecard),
        framework.GradeBands.FirstOrDefault(b => string.Equals(b.Grade, scorecard.Grade, StringComparison.Ordinal)),
        urgentBelow);

    public bool IsUrgent(decimal score) => score < UrgentBelow;

    /// <summary>The indicators below the agency's own threshold, weakest first; empty where it has set none.</summary>
    public ImmutableArray<RankedScore> Urgent => [.. Ranking.Where(r => IsUrgent(r.Score.Value)).Reverse()];
}
