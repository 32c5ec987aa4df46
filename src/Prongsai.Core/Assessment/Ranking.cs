using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

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
        return [.. scored.Select(s => new RankedScore(1 + scored.Count(o => o.score.Value > s.score.Value), s.indicator, s.instrument, s.score))];
    }
}
