using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>
/// Mistakes that an officer will make in the real content. Each is shown with its own code at the right line and column, in one run
/// with all others, and the site that was published before stays as it was.
/// </summary>
public sealed class MustShowTests
{
    private const string Scores = "content/years/2565/scores.yaml";
    private const string Disclosures = "content/years/2565/disclosures.yaml";
    private const string Measures = "content/years/2566/measures.yaml";
    private const string Units = "content/units.yaml";
    private const string About = "content/articles/about.th.md";

    private static readonly Mistake[] Mistakes =
    [
        Mistake.Replacing("swapped digits in the total", "PRS4004", Scores, "overall: 97.86", "overall: 97.68", "97.68"),
        Mistake.Replacing("an unknown key", "PRS2001", Scores, "printedName:", "printedNmae:", "printedNmae"),
        Mistake.Replacing("an English text removed", "PRS5001", Measures, "\n      en: \"Use of budget\"", "", "th: \"การใช้งบประมาณ\""),
        Mistake.Replacing("a measure pointed at indicator 11", "PRS3001", Measures, "indicator: 3\n", "indicator: 11\n", "11\n"),
        Mistake.Replacing("an anchor", "PRS1004", Units, "id: finance", "id: &unit finance", "&unit"),
        new(
            "an item answered twice",
            "PRS3002",
            Disclosures,
            text => text.TrimEnd('\n') + "\n  - item: O12\n    answer: disclosed\n    addressNotRecorded: true\n",
            text => text.LastIndexOf("O12", StringComparison.Ordinal)),
        new("a file in TIS-620", "PRS1001", About, text => text, text => text.IndexOf(text.First(c => c > '\u007F'), StringComparison.Ordinal)) { IsThaiCodePage = true },
    ];

    private static IEnumerable<TestCaseData> Each() => Mistakes.Select(m => new TestCaseData(m.Name).SetArgDisplayNames(m.Name));

    [Test]
    public void All_mistakes_are_shown_in_one_run()
    {
        using var site = TestSite.Real();
        Check(site, Mistakes);
    }

    [TestCaseSource(nameof(Each))]
    public void A_mistake_alone_is_shown_alone(string name)
    {
        using var site = TestSite.Real();
        Check(site, Mistakes.Where(m => m.Name == name).ToList());
    }

    [Test]
    public void A_framework_in_an_old_code_page_has_no_consequences_elsewhere()
    {
        using var site = TestSite.Real().OwnFrameworks();
        Check(site, [new(
            "a framework in TIS-620",
            "PRS1001",
            "content/frameworks/2566.yaml",
            text => text,
            text => text.IndexOf(text.First(c => c > '\u007F'), StringComparison.Ordinal)) { IsThaiCodePage = true }]);
    }

    private static void Check(TestSite site, IReadOnlyCollection<Mistake> mistakes)
    {
        Folders.Copy(RealSite.Built.Output, site.Output);
        var before = site.Snapshot();
        var places = Mistake.MakeAll(site, mistakes);
        var result = site.Run("build", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ReportedLine.In(result.Out).Select(l => (l.File, l.Line, l.Column, l.Code)), Is.EquivalentTo(places), result.Out);
            Assert.That(ReportedLine.In(result.Out).Select(l => l.Severity), Is.All.EqualTo("error"));
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(before, Is.Not.Empty);
            Assert.That(site.Snapshot(), Is.EqualTo(before), "the site published before");
        }
    }
}
