using NUnit.Framework;
using Prongsai.Core.Assessment;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Core;

/// <summary>Order, shared ranks, strongest, weakest and urgent.</summary>
[TestFixture]
public sealed class RankingTests
{
    [Test]
    public void Equal_scores_share_a_rank_and_the_next_is_skipped()
    {
        var ranking = Ranking.Of(ModelBuilder.Framework(), ModelBuilder.Scorecard(97.86m, "AA", [.. ModelBuilder.Lopburi]));
        Assert.That(
            ranking.Select(r => (r.Rank, r.Indicator.Id.Number)),
            Is.EqualTo(new[] { (1, 9), (1, 10), (3, 1), (4, 5), (5, 3), (6, 8), (7, 6), (8, 7), (9, 4), (10, 2) }));
    }

    [Test]
    public void Strongest_weakest_and_urgent_follow_from_the_scores()
    {
        var result = YearResult.Of(ModelBuilder.Framework(), ModelBuilder.Scorecard(97.86m, "AA", [.. ModelBuilder.Lopburi]), urgentBelow: 95m);
        Assert.Multiple(() =>
        {
            Assert.That(result.Strongest.Select(r => r.Indicator.Id.Number), Is.EqualTo(new[] { 9, 10 }));
            Assert.That(result.Weakest.Select(r => r.Indicator.Id.Number), Is.EqualTo(new[] { 2 }));
            Assert.That(result.Urgent.Select(r => r.Indicator.Id.Number), Is.EqualTo(new[] { 2 }));
            Assert.That(result.Passes, Is.True);
        });
    }

    [Test]
    public void Without_a_threshold_nothing_is_urgent() =>
        Assert.That(YearResult.Of(ModelBuilder.Framework(), ModelBuilder.Scorecard(0, "F", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), null).Urgent, Is.Empty);
}
