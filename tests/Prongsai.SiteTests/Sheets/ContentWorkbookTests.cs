using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Sheets;

/// <summary>The content as a workbook and back: what a person changes in a cell changes in the file, and nothing else does.</summary>
public sealed class ContentWorkbookTests
{
    private const string Answers = "content/years/2566/disclosures.yaml";
    private const string Measures = "content/years/2566/measures.yaml";
    private const string Evidence = "หลักฐาน";
    private const string Reports = "รายงานมาตรการ";

    private static IEnumerable<TestCaseData> Sites()
    {
        yield return new TestCaseData(Repo.Content).SetArgDisplayNames("real");
        yield return new TestCaseData(GuidePages.Example).SetArgDisplayNames("example");
        yield return new TestCaseData(Path.Combine(Repo.Fixtures, "sites/minimal/content")).SetArgDisplayNames("minimal");
    }

    [TestCaseSource(nameof(Sites))]
    public void Read_back_as_it_is_it_changes_nothing(string content)
    {
        using var site = TestSite.From(content);
        foreach (var year in Directory.GetDirectories(Path.Combine(site.Root, "content/years")).Select(Path.GetFileName).Where(y => IsOpen(site, y)))
        {
            var before = Texts(site);
            var book = Export(site, year ?? "");
            Assert.That(site.Run("import", book, "--year", year ?? "", "--write", "--messages", "en"), Is.EqualTo(new RunResult(0, "Nothing has changed.\n", "")));
            Assert.That(Texts(site), Is.EqualTo(before));
        }
    }

    [Test]
    public void Cells_rows_and_reports_change_their_own_lines_only()
    {
        using var site = TestSite.From(GuidePages.Example);
        var book = Export(site, "2566");
        var filled = new FilledWorkbook(Path.Combine(site.Root, book));
        var (evidence, reports) = (filled.Rows(Evidence), filled.Rows(Reports));
        var (plan, half) = (RowOf(evidence, "plan-2566-2570.pdf"), RowOf(evidence, "projects-half-year"));
        filled.Type(Evidence, Column(evidence, "pages"), plan, "๕๒")
            .Type(Evidence, Column(evidence, "day of the document"), plan, "1 ก.ค. 2565")
            .Type(Evidence, Column(evidence, "title (Thai)"), plan, "แผนพัฒนา \"ใหม่\"")
            .Delete(Evidence, half)
            .Add(Evidence, "", "O13", "", "https://www.tambon-tuayang.example/annual", "", "รายงานประจำปี", "Annual report", "PDF", "", "2565")
            .Add(Reports, "", reports[1][1], "", "31/3/2566", "2566-03-30", "กำลังดำเนินการ", "เริ่มแล้ว", "Begun");
        var (answers, measures) = (site.Read(Answers), site.Read(Measures));
        var run = site.Run("import", book, "--write");
        Assert.That(run.ExitCode, Is.Zero, run.Out);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Changes(answers, site.Read(Answers)), Is.EqualTo((
                "title: th: \"แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)\"|pages: 48   # จำนวนหน้า / how many pages|date: 2022-06-15   # วันที่ของเอกสาร ค.ศ.-เดือน-วัน / the document's day".Replace("title: ", "", StringComparison.Ordinal),
                "th: \"แผนพัฒนา \\\"ใหม่\\\"\"|pages: 52   # จำนวนหน้า / how many pages|date: 2022-07-01   # วันที่ของเอกสาร ค.ศ.-เดือน-วัน / the document's day")).Using<(string, string)>(SameStart));
            Assert.That(site.Read(Answers), Does.Contain("https://www.tambon-tuayang.example/annual\n        title:\n          th: \"รายงานประจำปี\"\n").And.Not.Contain("projects-half-year"));
            Assert.That(Changes(measures, site.Read(Measures)), Is.EqualTo(("", "date: 2023-03-30|state: underway|th: \"เริ่มแล้ว\"|en: \"Begun\"")));
            Assert.That(File.ReadAllText(Path.Combine(site.Root, "content/.before-import/years/2566/disclosures.yaml")), Is.EqualTo(answers));
            Assert.That(site.Run("check").ExitCode, Is.Zero);
        }

        // what was read back is exported as it was filled in
        var again = new FilledWorkbook(Path.Combine(site.Root, Export(site, "2566")));
        Assert.That(again.Rows(Evidence).Select(r => string.Join('|', r.Skip(1))), Has.Some.Contains("Annual report").And.None.Contains("projects-half-year"));
    }

    [Test]
    public void Evidence_goes_out_as_CSV_and_comes_back()
    {
        using var site = TestSite.From(GuidePages.Example);
        var before = Texts(site);
        Assert.That(site.Run("export", "csv", "--year", "2566").ExitCode, Is.Zero);
        var table = site.Read(".sheets/evidence-2566.csv");
        Assert.That(site.Run("import", ".sheets/evidence-2566.csv", "--year", "2566", "--write", "--messages", "en").Out, Is.EqualTo("Nothing has changed.\n"));
        Assert.That(Texts(site), Is.EqualTo(before));
        site.Write(".sheets/evidence-2566.csv", table.Replace("Organisation chart", "=The \"chart\"", StringComparison.Ordinal).Replace(",=The \"chart\"", ",'=The \"chart\"", StringComparison.Ordinal));
        site.Run("import", ".sheets/evidence-2566.csv", "--year", "2566", "--write");
        Assert.That(site.Read(Answers), Does.Contain("en: \"=The \\\"chart\\\"\""));
    }

    /// <summary>Another program's table has no keys: a row is the evidence of its item with its address, and what it lacks stays.</summary>
    [Test]
    public void A_table_of_another_program_needs_only_item_and_address()
    {
        using var site = TestSite.From(GuidePages.Example);
        var before = site.Read(Answers);
        site.Write("list.csv", "item;address (URL);pages;title (Thai);title (English)\nO1;https://www.tambon-tuayang.example/structure;7;;\nO13;https://www.tambon-tuayang.example/annual;;ก;a\n".Replace(";7;;", ";7;โครงสร้างหน่วยงาน;Organisation chart", StringComparison.Ordinal));
        var run = site.Run("import", "list.csv", "--year", "2566", "--write");
        var (gone, come) = Changes(before, site.Read(Answers));
        Assert.That((gone, come), Is.EqualTo(("", "pages: 7|- url: https://www.tambon-tuayang.example/annual|th: \"ก\"|en: \"a\"")).Using<(string, string)>(SameStart), run.Out);
    }

    [Test]
    public void What_would_be_wrong_in_the_files_is_told_and_taken_back()
    {
        using var site = TestSite.From(GuidePages.Example);
        var (book, before) = (Export(site, "2566"), site.Read(Answers));
        var filled = new FilledWorkbook(Path.Combine(site.Root, book));
        var rows = filled.Rows(Evidence);
        filled.Type(Evidence, Column(rows, "address (URL)"), RowOf(rows, "plan-2566-2570.pdf"), "www.example.go.th");
        var run = site.Run("import", book, "--write", "--format", "line");
        Assert.That((run.ExitCode, site.Read(Answers)), Is.EqualTo((1, before)), run.Out);
        Assert.That(run.Out, Does.Contain("disclosures.yaml"));
    }

    [Test]
    public void Without_write_it_shows_and_changes_nothing()
    {
        using var site = TestSite.From(GuidePages.Example);
        var (book, before) = (Export(site, "2566"), site.Read(Answers));
        var filled = new FilledWorkbook(Path.Combine(site.Root, book));
        filled.Type(Evidence, Column(filled.Rows(Evidence), "pages"), RowOf(filled.Rows(Evidence), "plan-2566-2570.pdf"), "52");
        var run = site.Run("import", book);
        Assert.That((run.ExitCode, run.Out), Is.EqualTo((0, run.Out)));
        Assert.That(run.Out, Does.Contain("- ").And.Contain("pages: 48").And.Contain("pages: 52"));
        Assert.That(site.Read(Answers), Is.EqualTo(before));
    }

    /// <summary>Any one cell typed over: exported again, the workbook has it and nothing else is different. A unit's name stands in other sheets too.</summary>
    [Test]
    public void Two_hundred_single_cells_come_back_as_typed()
    {
        var random = new Random(16);
        using var site = TestSite.From(GuidePages.Example);
        var book = Path.Combine(site.Root, Export(site, "2566"));
        var sheets = new FilledWorkbook(book).Sheets.Skip(1).SkipLast(1).Where(s => s != "ส่วนงาน").ToList();
        var count = 0;
        for (var i = 0; count < 200; i++)
        {
            var filled = new FilledWorkbook(book);
            var sheet = sheets[random.Next(sheets.Count)];
            var rows = filled.Rows(sheet);
            var columns = rows[0].Index().Where(h => h.Item.EndsWith("(Thai)", StringComparison.Ordinal) || h.Item.EndsWith("(English)", StringComparison.Ordinal)).ToList();
            if (rows.Count == 1 || columns.Count == 0)
            {
                continue;
            }

            var (row, column) = (random.Next(1, rows.Count), columns[random.Next(columns.Count)].Index);
            if (rows[row][column].Length == 0)
            {
                continue;
            }

            count++;
            var typed = $"ข้อความ \"{i}\": 'ใหม่' # {random.Next()}";
            var expected = sheets.ToDictionary(s => s, s => filled.Rows(s).Select(r => r.Skip(1).ToList()).ToList());
            expected[sheet][row][column - 1] = typed;
            filled.Type(sheet, column, row + 1, typed);
            var run = site.Run("import", book, "--year", "2566", "--write");
            Assert.That(run.ExitCode, Is.Zero, run.Out);
            Export(site, "2566");
            foreach (var name in sheets)
            {
                // a name that helps to read the rows of another sheet is new there too
                var now = new FilledWorkbook(book).Rows(name).Select(r => r.Skip(1).ToList()).ToList();
                Assert.That(now.Select((r, y) => r.Select((cell, x) => name != sheet && cell == typed ? expected[name][y][x] : cell)), Is.EqualTo(expected[name]), $"{i} {sheet} {row} {column}");
            }
        }
    }

    private static string Export(TestSite site, string year)
    {
        var run = site.Run("export", "--year", year);
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        return $".sheets/content-{year}.xlsx";
    }

    private static bool IsOpen(TestSite site, string? year) => new[] { "disclosures", "measures" }.Any(f => File.Exists(Path.Combine(site.Root, $"content/years/{year}/{f}.yaml")));

    private static Dictionary<string, string> Texts(TestSite site) =>
        Directory.GetFiles(Path.Combine(site.Root, "content"), "*.yaml", SearchOption.AllDirectories).ToDictionary(p => p, File.ReadAllText);

    private static int Column(IReadOnlyList<IReadOnlyList<string>> rows, string head) => rows[0].Index().First(h => h.Item.EndsWith(head, StringComparison.Ordinal)).Index;

    /// <summary>The number of the row, from 1, that holds a text.</summary>
    private static int RowOf(IReadOnlyList<IReadOnlyList<string>> rows, string text) => rows.Index().First(r => r.Item.Any(c => c.Contains(text, StringComparison.Ordinal))).Index + 1;

    private static (string Gone, string Come) Changes(string before, string after)
    {
        string[] old = before.Split('\n'), now = after.Split('\n');
        return (Join(old.Except(now)), Join(now.Except(old)));
    }

    private static string Join(IEnumerable<string> lines) => string.Join('|', lines.Select(l => l.Trim()).Where(l => l.Length > 0));

    /// <summary>What a row more or less brings along stands behind.</summary>
    private static bool SameStart((string Gone, string Come) found, (string Gone, string Come) expected) =>
        found.Gone.StartsWith(expected.Gone, StringComparison.Ordinal) && found.Come.StartsWith(expected.Come, StringComparison.Ordinal);
}
