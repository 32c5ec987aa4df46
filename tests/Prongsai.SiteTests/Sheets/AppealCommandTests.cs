using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Sheets;

/// <summary>The explanations of preliminary results as the command line makes them, and that no page ever says any of it.</summary>
public sealed class AppealCommandTests
{
    private const string Remark = "เปิดไม่พบแผนผัง หน้า 3";
    private const string Explanation = "แผนผังอยู่ท้ายหน้า";
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private const string Appeal = $"""
        fiscalYear: 2565
        until: 2022-06-15
        results:
          - item: O1
            value: 0
            remark: "{Remark}"
            explanation: "{Explanation}"
          - item: O2
            value: 100

        """;

    [Test]
    public void Each_item_stands_with_its_result_its_answer_and_its_proof()
    {
        using var site = Site();
        var run = site.Run("appeal", "--today", "2022-06-10");
        var rows = Page(site).QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => c.TextContent.Replace('\u00A0', ' ')).ToList()).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
            Assert.That(run.Out, Does.Contain("ได้ 0 อยู่ 1 ข้อ ยังไม่มีคำชี้แจง 0 ข้อ เหลือ 5 วัน"));
            Assert.That(Folders.PathsIn(Path.Combine(site.Root, ".sheets")), Is.EqualTo(new[] { "appeal-2565.docx", "appeal-2565.html", "appeal-2565.xlsx" }));
            Assert.That(rows.Select(r => (r[0], r[4])), Is.EqualTo(new[] { ("O1", "๒๐.๐๐"), ("O2", "๒๐.๐๐") }));
            Assert.That(rows[0][1], Is.EqualTo("โครงสร้างผลเบื้องต้น ๐เปิดไม่พบแผนผัง หน้า ๓"));
            Assert.That(rows[0][2], Is.EqualTo(Explanation));
            Assert.That(rows[0][3], Is.EqualTo($"https://example.go.th/structureตรวจ ๓ เมษายน ๒๕๖๕: เปิดได้: เปิดได้และมีเนื้อหาSHA-256 {Hash}สำเนาที่เก็บไว้ copy.html"));
            Assert.That(rows[1][3], Does.StartWith("https://example.go.th/ita/2565/analysis/").And.EndWith("อยู่ในเว็บไซต์นี้"));
            Assert.That(Page(site).QuerySelector(".body")?.TextContent.Replace('\u00A0', ' '), Does.Contain("ถึงวันที่ ๑๕ มิถุนายน ๒๕๖๕ เหลือ ๕ วัน").And.Contain("รวม ๒๐.๐๐ คะแนน"));
        }
    }

    [TestCase("2022-06-15", "เป็นวันสุดท้าย")]
    [TestCase("2022-06-17", "พ้นกำหนดแล้ว ๒ วัน")]
    public void The_days_left_are_counted_from_the_day(string today, string expected)
    {
        using var site = Site();
        site.Run("appeal", "--today", today);
        Assert.That(Page(site).QuerySelector(".body")?.TextContent, Does.Contain(expected));
    }

    [Test]
    public void An_item_without_an_explanation_is_left_open()
    {
        using var site = Site();
        site.Replace("content/years/2565/appeal.yaml", $"    explanation: \"{Explanation}\"\n", "");
        site.Run("appeal", "--today", "2022-06-10");
        Assert.That(Page(site).QuerySelectorAll("tbody tr").Select(r => r.Children[2].TextContent), Is.EqualTo(new[] { "................", "" }));
    }

    [Test]
    public void The_published_site_is_the_same_with_it_and_without_it()
    {
        using var with = Site();
        using var without = Site();
        File.Delete(Path.Combine(without.Root, "content/years/2565/appeal.yaml"));
        Assert.That(with.Run("build").ExitCode, Is.Zero);
        without.Run("build");
        Assert.That(with.Snapshot(), Is.EqualTo(without.Snapshot()));
    }

    [Test]
    public void A_year_without_preliminary_results_is_a_usage_error()
    {
        using var site = TestSite.Of("minimal");
        var run = site.Run("appeal", "--messages", "en");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, "The content has no year with a file appeal.yaml yet.\n")));
    }

    private static TestSite Site()
    {
        const string Link = "https://example.go.th/structure";
        return TestSite.Of("minimal").Write("content/years/2565/appeal.yaml", Appeal.ReplaceLineEndings("\n")).Write(
            ".links/content/2565.jsonl",
            $$"""{"time":"2022-04-02T20:00:00Z","item":"2565/O1","url":"{{Link}}","findings":[{"reason":"opened","values":[]}],"hops":[{"url":"{{Link}}","status":200}],"bytes":12,"sha256":"{{Hash}}","kept":"copy.html"}""" + "\n");
    }

    private static IHtmlDocument Page(TestSite site) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Root, ".sheets", "appeal-2565.html")));
}
