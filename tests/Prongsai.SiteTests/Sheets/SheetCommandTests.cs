using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Sheets;

/// <summary>The evaluator's sheet as the command line makes it.</summary>
public sealed class SheetCommandTests
{
    private const string Formula = "=HYPERLINK(\\\"https://evil.example/\\\",\\\"x\\\")";
    private const int Items = 43;

    private static readonly string[] Endings = ["csv", "html", "xlsx"];

    [Test]
    public void Without_a_year_it_is_that_of_the_latest_items()
    {
        using var site = TestSite.Real();
        var result = site.Run("sheet");
        Assert.Multiple(() =>
        {
            Assert.That(File.Exists(Path.Combine(site.Root, ".sheets", "oit-2566.xlsx")), Is.True, result.Out);
            Assert.That(result.Out, Does.Contain("https://www.lopburicity.go.th/"), "where the site's own pages are said to be");
        });
    }

    [Test]
    public void The_real_site_gives_a_row_for_every_item_in_every_form()
    {
        using var site = TestSite.Real();
        var result = site.Run("sheet", "--year", "2565");
        Assert.That(result.ExitCode, Is.Zero, result.Out);
        using var workbook = new WorkbookXml(At(site, "xlsx"));
        var csv = CsvText.Rows(File.ReadAllText(At(site, "csv")));
        var page = new HtmlParser().ParseDocument(File.ReadAllText(At(site, "html")));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(workbook.Rows, Has.Count.EqualTo(1 + Items));
            Assert.That(workbook.Rows.Skip(1).Select(r => r[0]), Is.EqualTo(Enumerable.Range(1, Items).Select(n => $"O{n}")));
            Assert.That(csv.Select(r => r.Values.ToList()), Is.EqualTo(workbook.Rows.Skip(1)));
            Assert.That(page.QuerySelectorAll("tbody tr"), Has.Length.EqualTo(Items));
            Assert.That(result.Out, Does.Contain(".sheets/oit-2565.xlsx").And.Contain("43 ข้อ").And.Contain("43 items"));
        }
    }

    [Test]
    public void The_real_site_says_what_is_known_and_invents_nothing()
    {
        using var site = TestSite.Real();
        site.Run("sheet", "--year", "2565");
        using var workbook = new WorkbookXml(At(site, "xlsx"));
        var first = workbook.Rows[1];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.Take(4), Is.EqualTo(new[] { "O1", "โครงสร้าง", "มี", "https://lopburicity.go.th/organizational-structure" }));
            Assert.That(first[4], Is.EqualTo(
                "1. หน้าแรก (https://www.lopburicity.go.th/) 2. เลือกเมนู “ข้อมูล OIT พ.ศ.\u00A02566” 3. เลือก “พ.ศ.\u00A02565” 4. เลือก “O1 โครงสร้าง” 5. เลือก “แผนภูมิโครงสร้างการแบ่งส่วนราชการ และหน่วยงานภายใน”"));
            Assert.That(first[5], Is.EqualTo("https://www.lopburicity.go.th/2565/oit/o01/"));
            Assert.That(first[6], Is.EqualTo("ยังไม่เคยตรวจ"));
            Assert.That(workbook.Rows[2].Skip(2).Take(2), Is.EqualTo(new[] { "มี", "" }));
            Assert.That(workbook.Rows[2][4], Does.Contain("ไม่ได้บันทึก URL"));
        }
    }

    [Test]
    public void Every_step_of_the_way_is_on_the_page_it_is_clicked_on()
    {
        using var site = TestSite.Of("minimal");
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        site.Run("sheet", "--year", "2565");
        var way = CsvText.Rows(File.ReadAllText(At(site, "csv")))[0].Values.ElementAt(4);
        var names = way.Split('“').Skip(1).Select(p => p.Split('”')[0]).ToList();
        var (home, list, item) = (Page(site, "index.html"), Page(site, "2565/oit/index.html"), Page(site, "2565/oit/o01/index.html"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(way, Does.StartWith("1. หน้าแรก (https://example.go.th/ita/) 2. "));
            Assert.That(home.QuerySelectorAll("nav.menu a").Select(a => a.TextContent), Does.Contain(names[0]));
            Assert.That(list.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.SelectMany(c => c.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)))), Has.Some.StartsWith(names[1]));
            Assert.That(item.QuerySelectorAll(".evidence a").Select(a => a.TextContent), Does.Contain(names[2]));
        }
    }

    [Test]
    public void A_year_that_the_menu_does_not_name_is_reached_over_the_list_of_years()
    {
        using var site = TestSite.Real();
        Assert.That(site.Run("sheet", "--year", "๒๕๖๕").ExitCode, Is.Zero);
        var ways = CsvText.Rows(File.ReadAllText(At(site, "csv", 2565))).Select(r => r.Values.ElementAt(4)).Where(w => w.Contains("1. ", StringComparison.Ordinal)).ToList();
        Assert.That(ways, Is.Not.Empty.And.All.Contains("2. เลือกเมนู “ข้อมูล OIT พ.ศ.\u00A02566” 3. เลือก “พ.ศ.\u00A02565” 4. เลือก “O"));
    }

    [Test]
    public void The_words_of_the_content_go_before_those_made_here()
    {
        using var site = TestSite.Of("minimal").Replace(
            "content/years/2565/disclosures.yaml", "unit: clerk\n", "unit: clerk\n    path: { th: \"หน้าแรก > โครงสร้าง\", en: \"Home\" }\n    explanation: { th: \"ดูหน้า 2\", en: \"See page 2\" }\n");
        site.Run("sheet", "--year", "2565");
        using var workbook = new WorkbookXml(At(site, "xlsx"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(workbook.Rows[1][4], Is.EqualTo("หน้าแรก > โครงสร้าง\nดูหน้า 2"));
            Assert.That(workbook.Rows[1][8], Is.Not.Empty);
            Assert.That(workbook.Rows[2][3], Is.EqualTo("https://example.go.th/ita/2565/analysis/"));
        }
    }

    [Test]
    public void The_last_check_of_a_link_is_told_in_words()
    {
        using var site = TestSite.Of("minimal").Write(
            ".links/content/2022-05.jsonl",
            """{"time":"2022-05-03T02:00:00Z","item":"2565/O1","url":"https://example.go.th/structure","verdict":"broken","findings":[{"reason":"bad-status","values":["404"]}],"hops":[],"bytes":0}""" + "\n");
        site.Run("sheet", "--year", "2565");
        var row = CsvText.Rows(File.ReadAllText(At(site, "csv")))[0].Values.ToList();
        Assert.That(row.Skip(6).Take(2), Is.EqualTo(new[] { "3\u00A0พฤษภาคม\u00A02565", "เปิดไม่ได้: เว็บไซต์ตอบ 404" }));
    }

    [Test]
    public void What_looks_like_a_formula_is_only_text()
    {
        using var site = FormulaSite();
        Assert.That(site.Run("sheet", "--year", "2565").ExitCode, Is.Zero);
        using var workbook = new WorkbookXml(At(site, "xlsx"));
        var page = new HtmlParser().ParseDocument(File.ReadAllText(At(site, "html")));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(workbook.All("f"), Is.Empty);
            Assert.That(workbook.All("c").Select(c => c.Attribute("t")?.Value).OfType<string>().Distinct(), Is.EqualTo(new[] { "inlineStr" }));
            Assert.That(workbook.Rows[1][4], Does.StartWith("=HYPERLINK("));
            Assert.That(workbook.IsQuoted(1, 4));
            Assert.That(workbook.IsQuoted(1, 1), Is.False);
            Assert.That(CsvText.Rows(File.ReadAllText(At(site, "csv")))[0].Values.ElementAt(4), Does.StartWith("'=HYPERLINK("));
            Assert.That(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Has.None.Contains("evil"));
        }
    }

    [Test]
    public void Markup_in_the_content_is_only_text()
    {
        using var site = TestSite.Of("minimal")
            .Replace("content/site.yaml", "เทศบาลตัวอย่าง", "</title><script>alert(1)</script>&P")
            .Replace("content/frameworks/2565.yaml", "title: { th: \"โครงสร้าง\"", "title: { th: \"<img src=x onerror=alert(1)>\"");
        Assert.That(site.Run("sheet", "--year", "2565").ExitCode, Is.Zero);
        var text = File.ReadAllText(At(site, "html"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Not.Contain("<script").And.Not.Contain("<img"));
            Assert.That(new HtmlParser().ParseDocument(text).QuerySelector("tbody td")?.TextContent, Is.EqualTo("<img src=x onerror=alert(1)>"));
            using var workbook = new WorkbookXml(At(site, "xlsx"));
            Assert.That(workbook.All("oddHeader").Single().Value, Does.Contain("&&P"));
        }
    }

    [Test]
    public void The_page_needs_nothing_from_elsewhere_and_prints_its_header_on_every_page()
    {
        using var site = TestSite.Of("minimal");
        site.Run("sheet", "--year", "2565");
        var text = File.ReadAllText(At(site, "html"));
        var page = new HtmlParser().ParseDocument(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("th"));
            Assert.That(page.QuerySelectorAll("script, link, img, iframe, [src]"), Is.Empty);
            Assert.That(text, Does.Contain("A4 landscape").And.Contain("table-header-group").And.Contain("break-inside: avoid").And.Not.Contain("url("));
            Assert.That(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Is.All.StartsWith("https://"));
        }
    }

    [Test]
    public void The_workbook_is_made_to_be_read_filtered_and_printed()
    {
        using var site = TestSite.Of("minimal");
        site.Run("sheet", "--year", "2565");
        using var workbook = new WorkbookXml(At(site, "xlsx"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(workbook.Workbook.Descendants().Where(e => e.Name.LocalName == "sheet").Select(e => (string?)e.Attribute("name")), Is.EqualTo(new[] { "OIT 2565" }));
            Assert.That(workbook.All("pane").Single().Attribute("state")?.Value, Is.EqualTo("frozen"));
            Assert.That(workbook.All("autoFilter").Single().Attribute("ref")?.Value, Is.EqualTo("A1:I3"));
            Assert.That(workbook.All("pageSetup").Single().Attribute("orientation")?.Value, Is.EqualTo("landscape"));
            Assert.That(workbook.Workbook.Descendants().Where(e => e.Name.LocalName == "definedName").Select(e => e.Value), Does.Contain("'OIT 2565'!$1:$1"));
            Assert.That(workbook.Parts, Has.None.StartsWith("docProps"));
        }
    }

    [Test]
    public void The_same_content_gives_the_same_bytes_on_a_Thai_machine_too()
    {
        using var here = TestSite.Real();
        using var there = TestSite.Real();
        here.Run("sheet", "--year", "2565");
        var current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            there.Run("sheet", "--year", "2565", "--to", "elsewhere/deep");
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }

        Assert.That(Folders.SnapshotOf(Path.Combine(there.Root, "elsewhere", "deep")), Is.EqualTo(Folders.SnapshotOf(Path.Combine(here.Root, ".sheets"))));
    }

    [Test]
    public void A_year_without_items_ends_with_2_and_names_those_there_are([Values("2560", "65", "x")] string year)
    {
        using var site = TestSite.Real();
        var result = site.Run("sheet", "--year", year);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error, Does.Contain("ปีที่มีข้อ OIT คือ 2565, 2566").And.Contain("are 2565, 2566"));
            Assert.That(Directory.Exists(Path.Combine(site.Root, ".sheets")), Is.False);
        }
    }

    [Test]
    public void Folders_of_the_project_itself_are_refused([Values("content", "content/years", "output", "themes/sheets")] string folder)
    {
        using var site = PlainSite.Make();
        var before = Folders.SnapshotOf(site.Root);
        var result = site.Run("sheet", "--to", folder);
        Assert.That(result.ExitCode, Is.EqualTo(2), result.Out);
        Assert.That(Folders.SnapshotOf(site.Root), Is.EqualTo(before));
    }

    [Test]
    public void An_error_in_the_content_ends_with_1_and_writes_nothing()
    {
        using var site = PlainSite.Make().Replace("content/years/2565/scores.yaml", "overall: 94.00", "overall: 49.00");
        var result = site.Run("sheet", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(ReportedLine.In(result.Out).Select(l => l.Code), Is.EqualTo(new[] { "PRS4004" }));
            Assert.That(Directory.Exists(Path.Combine(site.Root, ".sheets")), Is.False);
        }
    }

    [Test]
    public void A_folder_that_cannot_be_written_is_named()
    {
        using var site = PlainSite.Make().Write("notes", "a file where a folder would have to be\n");
        var result = site.Run("sheet", "--format", "line", "--to", "notes");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(3), result.Out);
            Assert.That(ReportedLine.In(result.Out).Select(l => (l.File, l.Code)), Is.EqualTo(new[] { ("notes", "PRS9020") }));
        }
    }

    [Test]
    public void A_sheet_that_is_open_elsewhere_stays_whole_with_its_sisters()
    {
        using var site = PlainSite.Make();
        site.Run("sheet", "--year", "2565");
        var folder = Path.Combine(site.Root, ".sheets");
        var before = Folders.SnapshotOf(folder);
        site.Replace("content/site.yaml", "เทศบาลตัวอย่าง", "เทศบาลอื่น");
        RunResult result;
        using (new FileStream(At(site, "csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            result = site.Run("sheet", "--format", "line");
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(3), result.Out);
            Assert.That(Folders.SnapshotOf(folder), Is.EqualTo(before));
        }
    }

    [Test]
    public void Nothing_but_the_three_files_is_left()
    {
        using var site = PlainSite.Make();
        site.Run("sheet", "--year", "2565");
        site.Run("sheet", "--year", "2565");
        Assert.That(Folders.PathsIn(Path.Combine(site.Root, ".sheets")), Is.EqualTo(Endings.Select(e => $"oit-2565.{e}")));
    }

    [Test]
    public void The_csv_begins_with_the_mark_that_shows_excel_it_is_utf8_and_ends_its_lines_as_excel_does()
    {
        using var site = PlainSite.Make();
        site.Run("sheet", "--year", "2565");
        var bytes = File.ReadAllBytes(At(site, "csv"));
        Assert.That(bytes[..3], Is.EqualTo(Encoding.UTF8.Preamble.ToArray()));
        Assert.That(Encoding.UTF8.GetString(bytes).Split("\r\n"), Has.Length.EqualTo(4));
    }

    /// <summary>A site whose year with a result has no OIT items, and whose next year has.</summary>
    private static TestSite LaterYearSite()
    {
        var site = TestSite.Of("minimal");
        var framework = site.Read("content/frameworks/2565.yaml");
        var disclosures = site.Read("content/years/2565/disclosures.yaml");
        File.Delete(Path.Combine(site.Root, "content/years/2565/disclosures.yaml"));
        return site
            .Write("content/frameworks/2565.yaml", framework[..framework.IndexOf("        subIndicators:", StringComparison.Ordinal)])
            .Write("content/frameworks/2566.yaml", framework.Replace("2565", "2566", StringComparison.Ordinal))
            .Write("content/years/2566/disclosures.yaml", disclosures.Replace("fiscalYear: 2565\ndis", "fiscalYear: 2566\ndis", StringComparison.Ordinal));
    }

    internal static TestSite FormulaSite() => TestSite.Of("minimal").Replace(
        "content/years/2565/disclosures.yaml",
        "unit: clerk\n",
        $"unit: clerk\n    path: {{ th: \"{Formula}\", en: \"{Formula}\" }}\n    explanation: {{ th: \"{Formula}\", en: \"{Formula}\" }}\n");

    internal static string At(TestSite site, string ending, int year = 2565) => Path.Combine(site.Root, ".sheets", $"oit-{year}.{ending}");

    private static AngleSharp.Html.Dom.IHtmlDocument Page(TestSite site, string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, path)));
}
