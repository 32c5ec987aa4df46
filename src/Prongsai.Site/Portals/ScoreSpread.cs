namespace Prongsai.Site.Portals;

/// <summary>How the published totals of some agencies lie, worked out here. The median of an even number is the mean of the two in the middle.</summary>
public sealed record ScoreSpread(int Count, int Passing, decimal Lowest, decimal Median, decimal Highest)
{
    /// <summary>Null where there is no result.</summary>
    internal static ScoreSpread? Of(IEnumerable<Core.Model.ResultSummary> results)
    {
        var all = results.ToList();
        var scores = all.Select(r => r.Score).Order().ToList();
        return scores.Count == 0
            ? null
            : new ScoreSpread(scores.Count, all.Count(r => r.Passes), scores[0], (scores[(scores.Count - 1) / 2] + scores[scores.Count / 2]) / 2, scores[^1]);
    }
}
