using NUnit.Framework;
using Prongsai.Core.Assessment;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Core;

/// <summary>Where points were lost: every part is exact in sum, whatever the scores are.</summary>
[TestFixture]
public sealed class LostPointsTests
{
    [Test]
    public void The_municipality_lost_its_points_inside_and_outside_and_none_on_its_website()
    {
        var lost = Of(97.86m, [.. ModelBuilder.Lopburi]) ?? throw new AssertionException("nothing lost");
        Assert.Multiple(() =>
        {
            Assert.That(lost.Total, Is.EqualTo(2.14m));
            Assert.That(lost.Instruments.Select(i => i.Lost), Is.EqualTo(new[] { 0.97m, 1.17m, 0m }));
            Assert.That(lost.Instruments[0].Indicators.Select(i => i.Indicator.Id.Number), Is.EqualTo(new[] { 2, 4, 3, 5, 1 }));
            Assert.That(lost.Instruments[0].Indicators[0].Lost, Is.EqualTo(0.32m));
        });
    }

    [Test]
    public void Parts_of_any_result_sum_to_what_is_missing([Random(0, int.MaxValue, 300)] int seed)
    {
        var random = new Random(seed);
        var scores = Enumerable.Range(0, 10).Select(_ => random.Next(4) == 0 ? 100m : random.Next(0, 10001) / 100m).ToArray();
        var total = ScoreFormula.Compute(ModelBuilder.Framework(), ModelBuilder.Scorecard(0, "-", scores))?.Total ?? throw new AssertionException("no total");
        var published = Points.Round(total) + (random.Next(-1, 2) * 0.005m);
        if (Of(published, scores) is not { } lost)
        {
            Assert.That(Points.Round(published) >= Points.Maximum || !Points.IsWithinRounding(published, total));
            return;
        }

        Assert.Multiple(() =>
        {
            Assert.That(lost.Total, Is.EqualTo(Points.Maximum - Points.Round(published)));
            Assert.That(lost.Instruments.Sum(i => i.Lost), Is.EqualTo(lost.Total));
            Assert.That(lost.Instruments.Select(i => i.Indicators.Sum(n => n.Lost)), Is.EqualTo(lost.Instruments.Select(i => i.Lost)));
            Assert.That(lost.Instruments.SelectMany(i => i.Indicators).Select(n => n.Lost), Has.All.GreaterThanOrEqualTo(0m));
        });
    }

    [Test]
    public void Nothing_is_said_of_full_marks() => Assert.That(Of(100m, [.. Enumerable.Repeat(100m, 10)]), Is.Null);

    [Test]
    public void Nothing_is_said_where_the_published_total_is_another() => Assert.That(Of(95m, [.. ModelBuilder.Lopburi]), Is.Null);

    [Test]
    public void Nothing_is_said_where_a_score_is_missing() => Assert.That(Of(95m, 95m, 95m), Is.Null);

    private static LostPoints? Of(decimal overall, params decimal[] scores) =>
        LostPoints.Of(YearResult.Of(ModelBuilder.Framework(), ModelBuilder.Scorecard(overall, "A", scores), null));
}
