using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Sheets;

/// <summary>The verb <c>report</c>: a report on a measure, filed at its place in the file of measures, which stays as it is otherwise.</summary>
public sealed class ReportCommandTests
{
    private const string Measures = "content/years/2566/measures.yaml";

    private static readonly string[] Whole = ["report", "m2", "--due", "31/3/2566", "--date", "20 มี.ค. 2566", "--state", "แล้วเสร็จ", "--text", "ทำ \"แล้ว\"", "--text-en", "Done"];

    private static readonly string[] Shown =
    [
        "    reports:", "      - due: 2023-03-31", "        date: 2023-03-20", "        state: done", "        text:", "          th: \"ทำ \\\"แล้ว\\\"\"", "          en: \"Done\"",
    ];

    [Test]
    public void What_is_given_is_filed_without_a_question()
    {
        using var site = TestSite.From(GuidePages.Example);
        var before = site.Read(Measures);
        var run = site.Run([.. Whole, "--evidence", "https://www.tambon-tuayang.example/report", "--evidence-title", "รายงาน", "--evidence-title-en", "Report", "--write"]);
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        string[] evidence = ["        evidence:", "          - url: https://www.tambon-tuayang.example/report", "            title:", "              th: \"รายงาน\"", "              en: \"Report\""];
        Assert.That(site.Read(Measures).Split('\n').Except(before.Split('\n')), Is.EqualTo(Shown.Concat(evidence).Except(before.Split('\n'))));
        Assert.That(site.Read(Measures), Does.Contain(string.Join('\n', Shown.Concat(evidence)) + "\n"));
        Assert.That(site.Run("check").ExitCode, Is.Zero);
    }

    [Test]
    public void What_is_missing_is_asked_and_a_wrong_answer_asked_again()
    {
        using var site = TestSite.From(GuidePages.Example);
        site.IsWatched = true;
        site.Typed = "1/1/2566\n๓๑/๓/๒๕๖๖\n๒๐/๓/๒๕๖๖\n9\n3\nทำ \"แล้ว\"\nDone\n\ny\n";
        var run = site.Run("report", "๒", "--messages", "en");
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        Assert.That(run.Out, Does.Contain("2023-03-31 2023-09-30").And.Contain("It must be one of the due days").And.Contain("A number from 1 to 3"));
        Assert.That(site.Read(Measures), Does.Contain(string.Join('\n', Shown) + "\n"));
    }

    [Test]
    public void A_second_report_stands_behind_the_first()
    {
        using var site = TestSite.From(GuidePages.Example);
        site.Run("report", "1", "--due", "2023-09-30", "--date", "2023-09-01", "--state", "done", "--text", "ก", "--text-en", "a", "--evidence", "https://www.tambon-tuayang.example/r", "--evidence-title", "ข", "--evidence-title-en", "b", "--write");
        Assert.That(site.Read(Measures), Does.Match("due: 2023-03-31(?s:.*)Half-year report\"\n      - due: 2023-09-30\n"));
    }

    [TestCase(2, "m1, m2, m3", "report", "m9", "--due", "31/3/2566", "--state", "done", "--text", "ก")]
    [TestCase(2, "each language", "report", "m2", "--due", "31/3/2566", "--state", "done", "--text", "ก")]
    [TestCase(2, "no year 2570", "report", "m2", "--year", "2570")]
    [TestCase(1, "PRS", "report", "m2", "--due", "31/3/2566", "--state", "done", "--text", "ก", "--text-en", "a", "--evidence", "http://localhost/a", "--evidence-title", "ก", "--evidence-title-en", "a")]
    public void What_cannot_be_filed_is_said_and_nothing_is_written(int code, string said, params string[] arguments)
    {
        using var site = TestSite.From(GuidePages.Example);
        var before = site.Read(Measures);
        var run = site.Run([.. arguments, "--write", "--messages", "en"]);
        Assert.That((run.ExitCode, site.Read(Measures)), Is.EqualTo((code, before)), run.Out + run.Error);
        Assert.That(run.Out + run.Error, Does.Contain(said));
    }
}
