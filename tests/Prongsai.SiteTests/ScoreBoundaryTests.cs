using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>Figures that lie exactly on a boundary are good; the first ones beyond it are not.</summary>
public sealed class ScoreBoundaryTests
{
    private const string Scores = "content/years/2565/scores.yaml";

    /// <summary>In the smallest site A begins at 85; the total is 0.6 of the mean of the first two indicators and 0.4 of the third.</summary>
    [TestCase("85.00", "70.00", "80.00", "A", 0)]
    [TestCase("84.99", "69.98", "79.98", "A", 1)]
    [TestCase("84.99", "69.98", "79.98", "B", 0)]
    [TestCase("85.00", "70.00", "80.00", "B", 1)]
    public void A_total_on_the_boundary_belongs_to_the_better_grade(string overall, string first, string second, string grade, int exitCode)
    {
        using var site = PlainSite.Make()
            .Replace(Scores, "overall: 94.00", $"overall: {overall}")
            .Replace(Scores, "grade: A", $"grade: {grade}")
            .Replace(Scores, "value: 100.00", $"value: {first}")
            .Replace(Scores, "value: 80.00", $"value: {second}");
        var result = site.Run("check", "--format", "line");
        Assert.That(result.ExitCode, Is.EqualTo(exitCode), result.Out);
    }

    [TestCase("94.01", 0)]
    [TestCase("93.99", 0)]
    [TestCase("94.02", 1)]
    [TestCase("93.98", 1)]
    public void A_total_may_differ_by_a_hundredth(string overall, int exitCode)
    {
        using var site = PlainSite.Make().Replace(Scores, "overall: 94.00", $"overall: {overall}");
        var result = site.Run("check", "--format", "line");
        Assert.That(result.ExitCode, Is.EqualTo(exitCode), result.Out);
    }

    [TestCase("0", 0)]
    [TestCase("-0.01", 1)]
    [TestCase("100", 0)]
    [TestCase("100.01", 1)]
    public void A_score_lies_from_0_to_100(string value, int exitCode)
    {
        var mean = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var overall = FormattableString.Invariant($"{(0.3m * 100) + (0.3m * mean) + 40:0.00}");
        using var site = PlainSite.Make()
            .Replace(Scores, "overall: 94.00", $"overall: {overall}")
            .Replace(Scores, "grade: A", mean < 50 ? "grade: B" : "grade: A")
            .Replace(Scores, "value: 80.00", $"value: {value}");
        var result = site.Run("check", "--format", "line");
        Assert.That(result.ExitCode, Is.EqualTo(exitCode), result.Out);
    }
}
