using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>A small agency that answers every item of a year from its own folders: all is ready without a network, a link record or a list of answers.</summary>
public sealed class OwnFolderTests
{
    private const string Site = "own-folder";
    private const string Items = "content/years/2566/items/";
    private const string Address = "https://www.tuayangdi.example.go.th/";
    private const int Count = 43;

    private static readonly string[] Hosts =
        ["www.tuayangdi.example.go.th", "social.example.go.th", "line.example.go.th", "video.example.go.th", "map.example.go.th"];

    private static IEnumerable<string> ItemPages => Enumerable.Range(1, Count).Select(n => string.Create(CultureInfo.InvariantCulture, $"2566/oit/o{n:00}/"));

    [TestCase("default")]
    [TestCase("formal")]
    public void It_builds_strictly_without_a_word_in_each_theme(string theme)
    {
        using var site = TestSite.Of(Site).Replace("content/site.yaml", "theme: default", "theme: " + theme);
        Assert.That(site.Run("build", "--strict", "--format", "line"), Is.EqualTo(new RunResult(0, "", "")));
    }

    [Test]
    public void A_file_may_have_a_Thai_name_with_spaces()
    {
        using var site = TestSite.Of(Site).Replace(Items + "o4/item.yaml", "'plan-2566-2570.pdf'", "'แผนพัฒนาท้องถิ่น 2566-2570.pdf'");
        File.Move(Path.Combine(site.Root, Items, "o4/plan-2566-2570.pdf"), Path.Combine(site.Root, Items, "o4/แผนพัฒนาท้องถิ่น 2566-2570.pdf"));
        Assert.That(site.Run("build", "--strict", "--format", "line"), Is.EqualTo(new RunResult(0, "", "")));
        Assert.That(File.Exists(Path.Combine(site.Output, "2566/oit/o04/development-plan-2566-2570.pdf")), Is.True);
    }

    [Test]
    public void Every_item_is_ready_and_the_summary_for_portals_says_so()
    {
        using var site = TestSite.Of(Site);
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        using var summary = JsonDocument.Parse(site.Read("output/data/summary.json"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Gaps(site), Is.Empty);
            Assert.That(summary.RootElement.GetProperty("years")[0].GetProperty("readiness").GetRawText(), Does.Contain("43").And.Not.Contain("42"));
            Assert.That(Directory.Exists(Path.Combine(site.Root, ".links")), Is.False);
            Assert.That(Directory.Exists(Path.Combine(site.Output, "2566/links")), Is.False, "there is nothing elsewhere to be checked");
        }
    }

    [TestCase("", "ไฟล์ Excel (XLSX)")]
    [TestCase("en/", "Excel file (XLSX)")]
    public void A_table_can_be_downloaded_whole_in_three_forms(string culture, string name)
    {
        const string Stem = "2566/oit/o29/complaints";
        using var site = TestSite.Of(Site);
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        var path = $"{culture}2566/oit/o29/";
        var links = new HtmlParser().ParseDocument(site.Read($"output/{path}index.html")).QuerySelectorAll(".data-table .downloads a");
        using var workbook = ZipFile.OpenRead(Path.Combine(site.Output, Stem + ".xlsx"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(links.Select(a => new Uri(new Uri(Address + path), a.GetAttribute("href")).AbsolutePath), Is.EqualTo(new[] { ".xlsx", ".csv", ".json" }.Select(e => $"/{Stem}{e}")));
            Assert.That(links[0].TextContent, Is.EqualTo(name));
            Assert.That(workbook.GetEntry("xl/workbook.xml"), Is.Not.Null);
            Assert.That(site.Read("output/manifest.json"), Does.Contain($"\"{Stem}.xlsx\""));
        }
    }

    [Test]
    public void Every_item_page_shows_its_content_first_and_leads_nowhere_but_here_to_the_map_and_to_the_social_networks()
    {
        using var site = TestSite.Of(Site);
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        foreach (var path in ItemPages.SelectMany(p => new[] { p, "en/" + p }))
        {
            var page = new HtmlParser().ParseDocument(site.Read($"output/{path}index.html"));
            var shown = page.QuerySelector("main #shown");
            var required = page.QuerySelector("main .elements");
            var outside = page.QuerySelectorAll("a[href]").Select(a => new Uri(new Uri(Address + path), a.GetAttribute("href"))).Where(a => a.Scheme is not ("mailto" or "tel") && !Hosts.Contains(a.Host));
            using (Assert.EnterMultipleScope())
            {
                Assert.That(shown?.TextContent.Trim(), Is.Not.Null.And.Length.GreaterThan(100), path);
                Assert.That(shown is not null && required is not null && shown.CompareDocumentPosition(required).HasFlag(DocumentPositions.Following), path);
                Assert.That(page.QuerySelectorAll(".elements li:not(.element-shown)"), Is.Empty, path);
                Assert.That(outside, Is.Empty, path);
            }
        }
    }

    [Test]
    public void The_evaluators_sheet_has_the_address_of_each_items_own_page_and_the_way_there()
    {
        using var site = TestSite.Of(Site);
        Assert.That(site.Run("sheet").ExitCode, Is.Zero);
        var rows = CsvText.Rows(File.ReadAllText(Path.Combine(site.Root, ".sheets", "oit-2566.csv"))).Select(r => r.Values.ToList()).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Select(r => r[3].Split('\n')[0]), Is.EqualTo(ItemPages.Select(p => Address + p)));
            Assert.That(rows.Select(r => r[2]), Is.All.EqualTo("มี"));
            Assert.That(rows[2][4], Does.EndWith("เลือก “O3 อำนาจหน้าที่”"), "its page is where the way ends");
            Assert.That(rows[3][4], Does.EndWith("เลือก “แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)”"));
            Assert.That(rows.Select(r => r[6] + r[7]), Has.None.Contains("ยังไม่เคยตรวจ"));
        }
    }

    [Test]
    public void A_shared_document_is_one_file_with_one_address()
    {
        using var site = TestSite.Of(Site);
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        var addresses = new[] { "o36", "o37" }.Select(o => new HtmlParser().ParseDocument(site.Read($"output/2566/oit/{o}/index.html")))
            .SelectMany(p => p.QuerySelectorAll(".evidence a[type='application/pdf']").Select(a => a.GetAttribute("href")));
        Assert.That(addresses, Is.EqualTo(Enumerable.Repeat("../../../documents/anti-corruption-plan-2566-2570.pdf", 2)));
    }

    [Test]
    public void News_are_in_the_feed_and_pictures_of_parts_are_published_but_are_no_evidence()
    {
        using var site = TestSite.Of(Site);
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        var people = new HtmlParser().ParseDocument(site.Read("output/2566/oit/o02/index.html"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(site.Read("output/feed.xml"), Does.Contain("<title>ข่าว: เปิดศูนย์คัดแยกขยะหมู่ 3</title>").And.Contain("/2566/oit/o07/?news=2023-03-15<"));
            Assert.That(people.QuerySelectorAll(".person img").Select(i => i.GetAttribute("src")), Has.Exactly(5).StartsWith("photo-"));
            Assert.That(people.QuerySelectorAll(".evidence > li"), Has.Length.EqualTo(1), "the page itself");
            Assert.That(File.Exists(Path.Combine(site.Output, "2566/oit/o02/photo-ha.jpg")));
        }
    }

    [Test]
    public void Without_its_folder_an_item_is_not_answered()
    {
        using var site = TestSite.Of(Site);
        Directory.Delete(Path.Combine(site.Root, Items, "o3"), recursive: true);
        Assert.That(Gaps(site), Is.EqualTo(["O3 notAnswered"]));
    }

    [TestCase("o3/page.th.md", null, "อยู่ระหว่างดำเนินการ\n", "O3 placeholder")]
    [TestCase("o3/page.en.md", null, "Coming soon\n", "O3 placeholder")]
    [TestCase("o27/item.yaml", "shows: [1, 2, 3, 4]", "shows: [1, 2, 4]", "O27 elementMissing")]
    [TestCase("o2/item.yaml", "    phone: \"02 000 0000 # 103\"\n", "", "O2 elementMissing")]
    [TestCase("o5/item.yaml", "  fax: \"02 000 0001\"\n", "", "O5 elementMissing")]
    [TestCase("o7/item.yaml", "covers: 2566", "covers: 2564", "O7 periodMisses")]
    [TestCase("o7/item.yaml", "covers: 2566\n", "", "O7 periodNotStated")]
    public void One_thing_less_and_one_item_is_not_ready(string file, string? from, string to, string gap)
    {
        using var site = TestSite.Of(Site);
        _ = from is null ? site.Write(Items + file, to) : site.Replace(Items + file, from, to);
        Assert.That(Gaps(site), Is.EqualTo([gap]));
    }

    /// <summary>The items that are not ready, each with its gaps; the counts are held to them.</summary>
    private static List<string> Gaps(TestSite site)
    {
        var run = site.Run("status", "--format", "json", "--year", "2566");
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        using var status = JsonDocument.Parse(run.Out);
        var gaps = status.RootElement.GetProperty("items").EnumerateArray()
            .Where(i => !i.GetProperty("ready").GetBoolean())
            .Select(i => $"{i.GetProperty("item").GetString()} {string.Join(',', i.GetProperty("gaps").EnumerateArray())}")
            .ToList();
        Assert.That((status.RootElement.GetProperty("ready").GetInt32(), status.RootElement.GetProperty("count").GetInt32()), Is.EqualTo((Count - gaps.Count, Count)));
        return gaps;
    }
}
