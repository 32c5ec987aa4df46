using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Sheets;

/// <summary>The assignment order as the command line makes it.</summary>
public sealed class OrderCommandTests
{
    private const string Open = "................";

    [Test]
    public void The_real_content_of_2566_assigns_nothing_and_invents_nothing()
    {
        using var site = TestSite.Real();
        var result = site.Run("order", "--year", "2566");
        var rows = Rows(site, 2566);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero, result.Out + result.Error);
            Assert.That(result.Out, Does.Contain(".sheets/order-2566.docx").And.Contain("43 ข้อ ยังไม่มีผู้รับผิดชอบ 43 ข้อ"));
            Assert.That(rows.Select(r => r[0]), Is.EqualTo(Enumerable.Range(1, 43).Select(n => $"O{n}")));
            Assert.That(rows.Select(r => (r[3], r[4])), Is.All.EqualTo((Open, Open)), "the units, and a year whose days are not known");
            Assert.That(rows.Select(r => r[2]), Is.All.Not.Empty);
            Assert.That(Page(site, 2566).QuerySelectorAll(".entry li"), Has.Length.EqualTo(43));
            Assert.That(Page(site, 2566).QuerySelector("h1")?.TextContent, Is.EqualTo("คำสั่งเทศบาลเมืองลพบุรี"));
            Assert.That(Folders.PathsIn(Path.Combine(site.Root, ".sheets")), Is.EqualTo(new[] { "order-2566.docx", "order-2566.html" }));
        }
    }

    [Test]
    public void The_day_is_the_last_before_evaluators_look_where_that_is_known()
    {
        using var site = TestSite.Real();
        site.Run("order", "--year", "๒๕๖๕");
        Assert.That(Rows(site).Select(r => r[4]), Is.All.EqualTo("๓๐\u00A0เมษายน\u00A0๒๕๖๕"));
        Assert.That(Page(site).QuerySelector(".note")?.TextContent, Does.Contain("ยังไม่แน่ใจ"), "the framework marks these days as partly seen");
    }

    [Test]
    public void Items_stand_by_unit_in_the_order_of_units_and_those_of_nobody_last()
    {
        using var site = TestSite.Of("minimal").Replace("content/years/2565/disclosures.yaml", "unit: clerk", "unit: finance");
        site.Write("content/years/2565/items/o02/item.yaml", "unit: clerk\n");
        var result = site.Run("order");
        Assert.That(Rows(site).Select(r => (r[0], r[3])), Is.EqualTo(new[] { ("O2", "สำนักปลัด"), ("O1", "กองคลัง") }), result.Out + result.Error);
        var shares = Page(site).QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent)));
        Assert.That(shares, Is.EqualTo(new[] { "สำนักปลัด|๑|O2", "กองคลัง|๑|O1", "ยังไม่มีผู้รับผิดชอบ|๐|", "รวม|๒|" }));
        using var other = TestSite.Of("minimal");
        other.Run("order");
        Assert.That(Rows(other).Select(r => (r[0], r[3])), Is.EqualTo(new[] { ("O1", "สำนักปลัด"), ("O2", Open) }));
    }

    [Test]
    public void A_year_without_answers_yet_has_its_order()
    {
        using var site = TestSite.Of("minimal");
        File.Delete(Path.Combine(site.Root, "content/years/2565/disclosures.yaml"));
        var result = site.Run("order");
        Assert.That(result.ExitCode, Is.Zero, result.Out + result.Error);
        Assert.That(Rows(site).Select(r => r[3]), Is.EqualTo(new[] { Open, Open }));
    }

    [Test]
    public void The_English_twin_stands_beside_the_Thai_one_whatever_the_languages_of_the_site()
    {
        using var site = TestSite.Of("minimal").Replace("content/site.yaml", "cultures: [th, en]", "cultures: [th]");
        site.Run("order");
        Assert.That(site.Run("order", "--culture", "en").ExitCode, Is.Zero);
        Assert.That(Folders.PathsIn(Path.Combine(site.Root, ".sheets")), Is.EqualTo(new[] { "order-2565.docx", "order-2565.en.docx", "order-2565.en.html", "order-2565.html" }));
        using var both = TestSite.Of("minimal");
        both.Run("order", "--culture", "en");
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(both.Root, ".sheets", "order-2565.en.html")));
        Assert.That(page.QuerySelector("tbody tr")?.Children.Select(c => c.TextContent), Is.EqualTo(new[] { "O1", "Structure", "A chart", "Office of the Clerk", Open }));
        Assert.That(page.QuerySelectorAll("[lang=th]"), Is.Empty);
    }

    [Test]
    public void The_garuda_of_the_content_stands_on_it_as_it_is_published()
    {
        using var site = TestSite.Of("minimal").Replace("content/site.yaml", "  address: { th: \"ถนนตัวอย่าง\"", """
              garuda:
                file: garuda.svg
                licence: { th: "ตามระเบียบ", en: "By rule" }
              address: { th: "ถนนตัวอย่าง"
            """.TrimEnd()).Write("content/pictures/garuda.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 90\"><title>who</title><path d=\"M0 0L9 9\"/></svg>");
        var result = site.Run("order");
        var source = Page(site).QuerySelector("img")?.GetAttribute("src") ?? result.Out;
        Assert.That(Encoding.UTF8.GetString(Convert.FromBase64String(source[(source.IndexOf(',', StringComparison.Ordinal) + 1)..])), Does.Contain("<path").And.Not.Contain("who"));
    }

    [Test]
    public void The_same_content_gives_the_same_bytes_on_a_Thai_machine_too()
    {
        using var here = TestSite.Real();
        using var there = TestSite.Real();
        here.Run("order", "--year", "2566");
        var current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            there.Run("order", "--year", "2566", "--to", "elsewhere/deep");
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }

        Assert.That(Folders.SnapshotOf(Path.Combine(there.Root, "elsewhere", "deep")), Is.EqualTo(Folders.SnapshotOf(Path.Combine(here.Root, ".sheets"))));
    }

    [Test]
    public void Folders_of_the_project_and_years_without_items_are_refused()
    {
        using var site = PlainSite.Make();
        var before = Folders.SnapshotOf(site.Root);
        Assert.That(site.Run("order", "--to", "content").ExitCode, Is.EqualTo(2));
        Assert.That(site.Run("order", "--year", "2560").Error, Does.Contain("ปีที่มีข้อ OIT คือ 2565"));
        Assert.That(Folders.SnapshotOf(site.Root), Is.EqualTo(before));
    }

    [Test]
    public void An_error_in_the_content_ends_with_1_and_writes_nothing()
    {
        using var site = PlainSite.Make().Replace("content/years/2565/scores.yaml", "overall: 94.00", "overall: 49.00");
        Assert.That(site.Run("order").ExitCode, Is.EqualTo(1));
        Assert.That(Directory.Exists(Path.Combine(site.Root, ".sheets")), Is.False);
    }

    private static List<List<string>> Rows(TestSite site, int year = 2565) =>
        [.. Page(site, year).QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => c.TextContent).ToList())];

    private static IHtmlDocument Page(TestSite site, int year = 2565) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Root, ".sheets", $"order-{year}.html")));
}
