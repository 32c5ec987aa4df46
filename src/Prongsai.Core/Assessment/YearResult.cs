using System.Collections.Immutable;
using Prongsai.Core.Localization;
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
    public ImmutableArray<RankedScore> Strongest => [.. Ranking.Where(r => r.Rank == 1)];

    public ImmutableArray<RankedScore> Weakest => [.. Ranking.Where(r => r.Rank == Ranking[^1].Rank)];

    /// <summary>
    /// What the published grade is called; the grade as it was published where the year's bands do not know it, and null where none was.
    /// </summary>
    public LocalizedText? GradeName { get; } = Band?.Name
        ?? (Scorecard.Grade is { } grade ? new LocalizedText([new LocalizedRun(grade.Code, Culture.Thai)], Scorecard.Origin.At("grade")) : null);

    /// <summary>Null where the year's pass mark is not known.</summary>
    public bool? Passes => Framework.PassMark is { } mark ? Scorecard.Overall >= mark.Value : null;

    /// <summary>False where only the total is known.</summary>
    public bool HasScores => !Ranking.IsEmpty;

    public static YearResult Of(Framework framework, Scorecard scorecard, decimal? urgentBelow) => new(
        framework,
        scorecard,
        Assessment.Ranking.Of(framework, scorecard),
        ScoreFormula.Compute(framework, scorecard),
        scorecard.Grade is { } grade ? framework.FindBand(grade) : null,
        urgentBelow);

    public bool IsUrgent(decimal score) => score < UrgentBelow;

    /// <summary>The indicators below the agency's own threshold, weakest first; empty where it has set none.</summary>
    public ImmutableArray<RankedScore> Urgent => [.. Ranking.Where(r => IsUrgent(r.Score.Value)).Reverse()];
}

/// <summary>Orders a year's indicators from the highest score to the lowest, ties by indicator number.</summary>
public static class Ranking
{
    public static ImmutableArray<RankedScore> Of(Framework framework, Scorecard scorecard)
    {
        var scored = (from instrument in framework.Instruments
                      from indicator in instrument.Indicators
                      from score in scorecard.Scores.Where(s => s.Indicator == indicator.Id).Take(1)
                      orderby score.Value descending, indicator.Id.Number
                      select new { instrument, indicator, score }).ToList();
        return
        [
            .. scored.Select(s => new RankedScore(1 + scored.Count(o => o.score.Value > s.score.Value), s.indicator, s.instrument, s.score)
            {
                Sharing = scored.Count(o => o.score.Value == s.score.Value),
            }),
        ];
    }
}

/// <summary>A score with its place among its year's; equal scores share a rank and the next rank is skipped. <see cref="Sharing"/> counts those that have it.</summary>
public sealed record RankedScore(int Rank, Indicator Indicator, Instrument Instrument, Score Score)
{
    public int Sharing { get; init; } = 1;
}

/// <summary>Which grade a year's bands give to a result; used to check the published grade, never to replace it.</summary>
public static class GradeRule
{
    public static GradeBand? Expected(Framework framework, ComputedResult result) => Expected(framework, Points.Round(result.Total), result.Instruments);

    /// <summary>The grade of a published total.</summary>
    public static GradeBand? Expected(Framework framework, decimal total, ImmutableArray<InstrumentResult> instruments) =>
        framework.GradeBands.FirstOrDefault(b =>
            total >= b.Minimum && (b.MinimumPerInstrument is not { } least || instruments.All(i => Points.Round(i.Mean) >= least)));
}
