using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>Orders a year's indicators from the highest score to the lowest, ties by indicator number.</summary>
public static class Ranking
{
    public static ImmutableArray<RankedScore> Of(Framework framework, Scorecard scorecard)
    {
        var scored = framework.Instruments
            .SelectMany(instrument => instrument.Indicators.Select(indicator => (instrument, indicator, score: scorecard.Find(indicator.Id))))
            .Where(s => s.score is not null)
            .Select(s => (s.instrument, s.indicator, score: s.score ?? throw new InvalidOperationException()))
            .OrderByDescending(s => s.score.Value)
            .ThenBy(s => s.indicator.Id.Number)
            .ToList();
        return [.. scored.Select(s => new RankedScore(1 + scored.Count(o => o.score.Value > s.score.Value), s.indicator, s.instrument, s.score))];
    }
}
