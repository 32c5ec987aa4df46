using NUnit.Framework;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Core;

/// <summary>Bands at their edges, and the years in which every instrument counts.</summary>
[TestFixture]
public sealed class GradeRuleTests
{
    [TestCase("95.00", "AA")]
    [TestCase("94.995", "AA")]
    [TestCase("94.99", "A")]
    [TestCase("85.00", "A")]
    [TestCase("84.99", "B")]
    public void Grade_changes_at_the_edge_of_a_band(string score, string grade)
    {
        var value = decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(Grade(ModelBuilder.Framework(ModelBuilder.Band("AA", 95), ModelBuilder.Band("A", 85), ModelBuilder.Band("B", 0)), value, value, value), Is.EqualTo(grade));
    }

    [Test]
    public void One_weak_instrument_lowers_the_grade_where_the_year_asks_every_instrument()
    {
        var framework = ModelBuilder.Framework(
            ModelBuilder.Band("ผ่านดีเยี่ยม", 95, 95), ModelBuilder.Band("ผ่านดี", 85, 85), ModelBuilder.Band("ผ่าน", 85), ModelBuilder.Band("ต้องปรับปรุง", 0));
        Assert.Multiple(() =>
        {
            Assert.That(Grade(framework, 98, 94, 100), Is.EqualTo("ผ่านดี"));
            Assert.That(Grade(framework, 98, 84, 100), Is.EqualTo("ผ่าน"));
            Assert.That(Grade(framework, 98, 96, 100), Is.EqualTo("ผ่านดีเยี่ยม"));
        });
    }

    private static string? Grade(Framework framework, decimal internalScore, decimal external, decimal open)
    {
        decimal[] scores = [.. Enumerable.Repeat(internalScore, 5), .. Enumerable.Repeat(external, 3), open, open];
        var result = ScoreFormula.Compute(framework, ModelBuilder.Scorecard(0, "-", scores));
        return result is null ? null : GradeRule.Expected(framework, result)?.Grade.Code;
    }
}
