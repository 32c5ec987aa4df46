using NUnit.Framework;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Core;

/// <summary>What one item is worth, held against the figures that published results prove.</summary>
public sealed class StakesTests
{
    /// <summary>Sizes of the sub-indicators of indicators 9 and 10, and the points of one item in each.</summary>
    private static readonly TestCaseData[] Years =
    [
        new TestCaseData(new[] { 9, 8, 7, 4, 5 }, new[] { 8, 2 }, new[] { 0.44m, 0.50m, 0.57m, 1.00m, 0.80m, 1.25m, 5.00m }).SetArgDisplayNames("2565"),
        new TestCaseData(new[] { 10, 8, 4, 4, 4 }, new[] { 8, 5 }, new[] { 0.40m, 0.50m, 1.00m, 1.00m, 1.00m, 1.25m, 2.00m }).SetArgDisplayNames("2566"),
    ];

    [TestCaseSource(nameof(Years))]
    public void An_item_is_worth_its_share_of_the_hierarchy(int[] ninth, int[] tenth, decimal[] points)
    {
        var framework = FrameworkOf(ninth, tenth);
        var stakes = Stakes.Of(framework);
        Assert.Multiple(() =>
        {
            Assert.That(framework.SubIndicators.Select(s => Points.Round(stakes[s.Items[0].Code] ?? 0)), Is.EqualTo(points));
            Assert.That(stakes, Has.Count.EqualTo(43));
            Assert.That(stakes.Values.Sum(), Is.EqualTo(40m).Within(1e-20m));
        });
    }

    /// <summary>Published results of agencies of one province: indicator 9 or 10 with whole failed items, and the loss in the total.</summary>
    [TestCase(97.78, new[] { 0 })]
    [TestCase(97.14, new[] { 2 })]
    [TestCase(94.64, new[] { 1, 2 })]
    [TestCase(93.75, new[] { 5 })]
    [TestCase(87.50, new[] { 5, 5 })]
    public void A_failed_item_loses_what_the_published_indicator_lost(double indicator, int[] failed)
    {
        var framework = FrameworkOf([9, 8, 7, 4, 5], [8, 2]);
        var stakes = Stakes.Of(framework);
        var lost = failed.Sum(group => stakes[framework.SubIndicators.ElementAt(group).Items[0].Code] ?? 0);
        Assert.That(Points.Round(100m - lost / (0.40m * 0.5m)), Is.EqualTo((decimal)indicator));
    }

    private static Framework FrameworkOf(int[] ninth, int[] tenth)
    {
        var framework = ModelBuilder.Framework();
        return framework with
        {
            Instruments =
            [
                .. framework.Instruments.Take(2),
                framework.Instruments[2] with { Indicators = [ModelBuilder.Indicator(9, 1, ninth), ModelBuilder.Indicator(10, 1 + ninth.Sum(), tenth)] },
            ],
        };
    }
}
