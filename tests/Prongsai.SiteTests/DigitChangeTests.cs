using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>
/// Every figure is traced: whichever digit of the real content is typed wrong, in YAML or Markdown, a diagnostic points at its line, or at the
/// line that it is held to and names it as the other place. What truly stands once is listed, with the reason.
/// </summary>
public sealed class DigitChangeTests
{
    private const int Changes = 200;

    /// <summary>Digits that nothing in the content holds to anything, by the file and what the line begins with.</summary>
    private static readonly (string File, string Line, string Reason)[] StandOnce =
    [
        ("years/2565/analysis.yaml", "- section: \"1\"", "which of two neighbouring sections a paragraph stands in only the document tells"),
        ("years/2565/analysis.yaml", "- section: \"2\"", "which of two neighbouring sections a paragraph stands in only the document tells"),
        ("years/2565/analysis.yaml", "indicators: [7]", "this site's own reading of an action (indicatorsInferred); the document names no indicator"),
        ("years/2566/disclosures.yaml", "shows: [1]", "which element the evidence shows is a person's reading"),
        ("years/2566/disclosures.yaml", "shows: [2, 3, 4]", "which element the evidence shows is a person's reading"),
        ("site.yaml", "PRS5001: error", "the code of a message of another stage is as good a code"),
    ];

    [Test]
    public void Two_hundred_random_changes_of_one_digit_are_each_named_at_their_place()
    {
        using var content = new DigitChanges();
        var random = new Random(2565);
        var all = content.Digits().ToList();
        var tried = Enumerable.Range(0, Changes).Select(_ => (Digit: all[random.Next(all.Count)], Step: random.Next(1, 10))).ToList();
        var unnamed = tried.Where(t => !content.IsNamed(t.Digit, t.Step)).Where(t => !StandsOnce(t.Digit)).ToList();
        TestContext.Out.WriteLine($"{all.Count} digits; {all.Count(StandsOnce)} on lines that stand once ({100.0 * all.Count(StandsOnce) / all.Count:0.0} %)");
        Assert.That(unnamed.Select(t => $"{t.Digit} +{t.Step}"), Is.Empty);
    }

    [Test]
    public void The_content_as_it_is_gives_no_diagnostic()
    {
        using var content = new DigitChanges();
        Assert.That(content.Diagnose(), Is.Empty);
    }

    [Test]
    public void What_stands_once_is_at_most_one_digit_of_fifty()
    {
        using var content = new DigitChanges();
        var all = content.Digits().ToList();
        Assert.That(all.Count(StandsOnce), Is.LessThanOrEqualTo(all.Count / 50), "digits on the lines that are listed");
    }

    private static bool StandsOnce(ContentDigit digit) =>
        StandOnce.Any(s => digit.File == s.File && digit.LineText.StartsWith(s.Line, StringComparison.Ordinal));
}
