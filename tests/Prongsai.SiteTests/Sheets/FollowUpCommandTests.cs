using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Sheets;

/// <summary>The progress report on measures as the command line makes it.</summary>
public sealed class FollowUpCommandTests
{
    [Test]
    public void It_says_what_was_reported_what_is_overdue_and_what_is_to_come()
    {
        using var site = TestSite.Of("minimal");
        var result = site.Run("followup", "--day", "2022-11-01");
        var row = Rows(site, "followup-2565.html").Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero, result.Out + result.Error);
            Assert.That(result.Out, Does.Contain(".sheets/followup-2565.docx").And.Contain("มีรายงาน 1 ฉบับ ครบกำหนดแล้วแต่ไม่มีรายงาน 1 ฉบับ"));
            Assert.That(row[..4], Is.EqualTo(new[] { "๑", "การใช้งบประมาณ", "กองคลัง", "กำลังดำเนินการ" }));
            Assert.That(row[4].Replace('\u00A0', ' '), Is.EqualTo(
                "รอบกำหนด ๓๑ มีนาคม ๒๕๖๕ รายงานเมื่อ ๑๐ เมษายน ๒๕๖๕ หลังวันครบกำหนด (กำลังดำเนินการ):เผยแพร่แล้วครึ่งหนึ่งรายงานhttps://example.go.th/report"
                + "รอบกำหนด ๓๐ กันยายน ๒๕๖๕: เกินกำหนด ยังไม่มีรายงานรอบกำหนด ๓๑ มีนาคม ๒๕๖๖: ยังไม่ถึงกำหนด"));
        }
    }

    [Test]
    public void As_of_an_earlier_day_later_reports_are_not_known()
    {
        using var site = TestSite.Of("minimal");
        site.Run("followup", "--day", "๒๐๒๒-๐๔-๐๙");
        var row = Rows(site, "followup-2565.html").Single();
        Assert.That(row[3], Is.EqualTo("ไม่มีรายงานบันทึกไว้"));
        Assert.That(row[4], Does.Contain("เกินกำหนด ยังไม่มีรายงาน").And.Not.Contain("เผยแพร่แล้วครึ่งหนึ่ง"));
    }

    [Test]
    public void Without_a_word_on_how_far_the_record_reaches_nothing_is_called_overdue()
    {
        using var site = TestSite.Of("minimal").Replace("content/years/2565/measures.yaml", "recordedUntil: 2022-12-01\n", "");
        site.Run("followup", "--day", "2022-11-01");
        Assert.That(Rows(site, "followup-2565.html").Single()[4], Does.Contain("ไม่มีรายงานบันทึกไว้").And.Not.Contain("เกินกำหนด"));
    }

    [Test]
    public void The_day_is_that_of_the_run_where_none_is_asked_for()
    {
        using var asked = TestSite.Of("minimal");
        using var run = TestSite.Of("minimal");
        asked.Run("followup", "--day", "2022-11-01");
        run.Clock = new FixedClock(2022, 11, 1);
        run.Run("followup");
        Assert.That(Folders.SnapshotOf(Path.Combine(run.Root, ".sheets")), Is.EqualTo(Folders.SnapshotOf(Path.Combine(asked.Root, ".sheets"))));
    }

    [Test]
    public void The_English_twin_stands_beside_the_Thai_one()
    {
        using var site = TestSite.Of("minimal");
        site.Run("followup", "--day", "2022-11-01");
        Assert.That(site.Run("followup", "--day", "2022-11-01", "--culture", "en").ExitCode, Is.Zero);
        Assert.That(Folders.PathsIn(Path.Combine(site.Root, ".sheets")), Is.EqualTo(new[] { "followup-2565.docx", "followup-2565.en.docx", "followup-2565.en.html", "followup-2565.html" }));
        Assert.That(Rows(site, "followup-2565.en.html").Single()[..4], Is.EqualTo(new[] { "1", "Use of budget", "Finance Division", "Under way" }));
        Assert.That(Page(site, "followup-2565.en.html").QuerySelectorAll("[lang=th]"), Is.Empty);
    }

    [Test]
    public void The_real_measures_of_2566_have_no_report_and_none_is_invented()
    {
        using var site = TestSite.Real();
        var result = site.Run("followup", "--year", "2566", "--day", "2023-05-01");
        var rows = Rows(site, "followup-2566.html");
        Assert.That(result.ExitCode, Is.Zero, result.Out + result.Error);
        Assert.That(rows, Has.Count.EqualTo(7));
        Assert.That(rows.Select(r => r[3]), Is.All.EqualTo("ไม่มีรายงานบันทึกไว้"));
        Assert.That(rows.Select(r => r[4]), Is.All.Contain("ยังไม่ถึงกำหนด").And.All.Not.Contain("เกินกำหนด").And.All.Not.Contain("รายงานเมื่อ"));
    }

    [TestCase("--day: “2565-11-01” must be year-month-day", "--day", "2565-11-01")]
    [TestCase("--day: “2022-02-30” must be year-month-day", "--day", "2022-02-30")]
    [TestCase("There is no year 2560; the years with measures are 2565.", "--year", "2560")]
    public void What_cannot_be_meant_is_a_usage_error_and_writes_nothing(string expected, params string[] arguments)
    {
        using var site = TestSite.Of("minimal");
        var run = site.Run(["followup", "--messages", "en", .. arguments]);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith(expected));
        Assert.That(Directory.Exists(Path.Combine(site.Root, ".sheets")), Is.False);
    }

    private static List<List<string>> Rows(TestSite site, string file) =>
        [.. Page(site, file).QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => c.TextContent).ToList())];

    private static IHtmlDocument Page(TestSite site, string file) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Root, ".sheets", file)));
}
