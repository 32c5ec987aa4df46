using NUnit.Framework;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Core;

/// <summary>The arithmetic against published figures: the municipality's own, and other agencies' of the years with the same rule.</summary>
[TestFixture]
public sealed class ScoreFormulaTests
{
    [Test]
    public void Lopburi_reproduces_its_published_total()
    {
        var result = Compute([.. ModelBuilder.Lopburi]);
        Assert.Multiple(() =>
        {
            Assert.That(result.Instruments.Select(i => Points.Show(i.Mean)), Is.EqualTo(new[] { "96.76", "96.11", "100.00" }));
            Assert.That(result.Instruments.Select(i => Points.ShowExact(i.Mean)), Is.EqualTo(new[] { "96.7600", "96.1067", "100.0000" }));
            Assert.That(Points.Show(result.Total), Is.EqualTo("97.86"));
        });
    }

    [Test]
    public void Trat_of_the_year_before_reproduces_its_published_total()
    {
        var result = Compute(93.55m, 87.72m, 91.01m, 87.93m, 89.52m, 90.55m, 88.68m, 88.58m, 72.89m, 65.56m);
        Assert.That(Points.Show(result.Total), Is.EqualTo("81.45"));
    }

    [TestCase("97.78", 1, 0, 0, 0, 0)]
    [TestCase("97.14", 0, 0, 1, 0, 0)]
    [TestCase("94.64", 0, 1, 1, 0, 0)]
    [TestCase("100.00", 0, 0, 0, 0, 0)]
    public void Disclosure_indicator_follows_from_failed_items_in_equal_groups(string expected, params int[] failed)
    {
        int[] sizes = [9, 8, 7, 4, 5];
        Assert.That(FromItems(sizes, failed), Is.EqualTo(expected));
    }

    [TestCase("93.75", 1, 0)]
    [TestCase("87.50", 2, 0)]
    [TestCase("75.00", 0, 1)]
    public void Prevention_indicator_follows_from_failed_items_in_equal_groups(string expected, params int[] failed)
    {
        int[] sizes = [8, 2];
        Assert.That(FromItems(sizes, failed), Is.EqualTo(expected));
    }

    [Test]
    public void Missing_score_gives_no_total() =>
        Assert.That(ScoreFormula.Compute(ModelBuilder.Framework(), ModelBuilder.Scorecard(90, "A", 90m, 90m)), Is.Null);

    [Test]
    public void Missing_item_gives_no_indicator() =>
        Assert.That(ScoreFormula.FromItems(ModelBuilder.Indicator(9, 1, 2), new Dictionary<OitItemCode, decimal> { [new("O", 1)] = 100m }), Is.Null);

    [TestCase("96.115", "96.12")]
    [TestCase("96.105", "96.11")]
    [TestCase("96.1049999", "96.10")]
    [TestCase("0.005", "0.01")]
    public void Points_are_shown_half_up(string exact, string shown) =>
        Assert.That(Points.Show(decimal.Parse(exact, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(shown));

    private static ComputedResult Compute(params decimal[] scores) =>
        ScoreFormula.Compute(ModelBuilder.Framework(), ModelBuilder.Scorecard(0, "-", scores)) ?? throw new AssertionException("no result");

    private static string FromItems(int[] sizes, int[] failed)
    {
        var indicator = ModelBuilder.Indicator(9, 1, sizes);
        var scores = indicator.SubIndicators
            .SelectMany((group, g) => group.Items.Select((item, i) => (item.Code, Value: i < failed[g] ? 0m : 100m)))
            .ToDictionary(s => s.Code, s => s.Value);
        return Points.Show(ScoreFormula.FromItems(indicator, scores) ?? throw new AssertionException("no indicator"));
    }
}
