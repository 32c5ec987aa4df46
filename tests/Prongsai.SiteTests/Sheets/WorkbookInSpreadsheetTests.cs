using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Sheets;

/// <summary>The content's workbook filled in with a real spreadsheet program. Where there is none this is skipped; on a CI machine it fails.</summary>
[NonParallelizable]
public sealed class WorkbookInSpreadsheetTests
{
    private const string Book = ".sheets/content-2566.xlsx";
    private const string Answers = "content/years/2566/disclosures.yaml";
    private const string Measures = "content/years/2566/measures.yaml";
    private const string Evidence = "หลักฐาน";
    private const string Reports = "รายงานมาตรการ";

    [OneTimeSetUp]
    public void A_spreadsheet_program_is_there() => Spreadsheet.Need();

    [Test]
    public void Three_cells_change_their_three_lines()
    {
        using var site = Exported(out var filled);
        var (answers, row) = (site.Read(Answers), RowOf(filled, "plan-2566-2570.pdf"));
        Program(site).Type(Evidence, At(filled, "pages", row), "52").Type(Evidence, At(filled, "title (English)", row), "The \"new\" plan").Type(Evidence, At(filled, "day of the document", row), "2022-07-01").Save();
        Import(site);
        Assert.That(Lines(answers, site.Read(Answers)), Is.EqualTo(new[]
        {
            "- en: \"Local development plan, 2566-2570 (2023-2027)\"", "+ en: \"The \\\"new\\\" plan\"",
            "- pages: 48", "+ pages: 52", "- date: 2022-06-15", "+ date: 2022-07-01",
        }));
        Assert.That(site.Run("export", "--year", "2566").ExitCode, Is.Zero);
        Assert.That(site.Run("import", Book, "--year", "2566", "--write", "--messages", "en").Out, Is.EqualTo("Nothing has changed.\n"));
    }

    [Test]
    public void A_row_more_and_a_report_stand_where_they_belong()
    {
        using var site = Exported(out var filled);
        var (answers, measures) = (site.Read(Answers), site.Read(Measures));
        var (rows, reports) = (filled.Rows(Evidence), filled.Rows(Reports));
        Program(site)
            .AddRow(Evidence, rows.Count + 1, [.. rows[0].Select(head => head switch
            {
                _ when head.EndsWith("item", StringComparison.Ordinal) => "O13",
                _ when head.EndsWith("address (URL)", StringComparison.Ordinal) => "https://www.tambon-tuayang.example/annual",
                _ when head.EndsWith("title (Thai)", StringComparison.Ordinal) => "รายงานประจำปี",
                _ when head.EndsWith("title (English)", StringComparison.Ordinal) => "Annual report",
                _ => "",
            })])
            .AddRow(Reports, reports.Count + 1, [.. reports[0].Select((head, column) => column switch
            {
                1 => "2",
                _ when head.EndsWith("due", StringComparison.Ordinal) => "2023-03-31",
                _ when head.EndsWith("day of the report", StringComparison.Ordinal) => "2023-03-30",
                _ when head.EndsWith("state", StringComparison.Ordinal) => "แล้วเสร็จ",
                _ when head.EndsWith("(Thai)", StringComparison.Ordinal) => "ทำแล้ว",
                _ when head.EndsWith("(English)", StringComparison.Ordinal) => "Done",
                _ => "",
            })])
            .Save();
        Import(site);
        var changes = Lines(answers, site.Read(Answers)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(changes, Does.Contain("+ - url: https://www.tambon-tuayang.example/annual").And.Contain("+ en: \"Annual report\""));
            Assert.That(changes.Where(l => l[0] == '-'), Is.Empty);
            Assert.That(Lines(measures, site.Read(Measures)).Where(l => l[0] == '-'), Is.Empty);
            Assert.That(site.Read(Measures), Does.Contain("      - due: 2023-03-31\n        date: 2023-03-30\n        state: done\n        text:\n          th: \"ทำแล้ว\"\n          en: \"Done\"\n"));
            Assert.That(site.Run("check").ExitCode, Is.Zero);
        }
    }

    private static TestSite Exported(out FilledWorkbook filled)
    {
        var site = TestSite.From(GuidePages.Example);
        Assert.That(site.Run("export", "--year", "2566").ExitCode, Is.Zero);
        filled = new FilledWorkbook(Path.Combine(site.Root, Book));
        return site;
    }

    private static Spreadsheet Program(TestSite site) => new(Path.Combine(site.Root, Book), Path.Combine(site.Root, "profile"));

    private static void Import(TestSite site)
    {
        var run = site.Run("import", Book, "--year", "2566", "--write");
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
    }

    private static int RowOf(FilledWorkbook filled, string words) => filled.Rows(Evidence).ToList().FindIndex(r => r.Any(c => c.Contains(words, StringComparison.Ordinal))) + 1;

    private static string At(FilledWorkbook filled, string head, int row) =>
        $"{(char)('A' + filled.Rows(Evidence)[0].ToList().FindIndex(h => h.EndsWith(head, StringComparison.Ordinal)))}{row}";

    /// <summary>The lines that differ, without what stands behind their values.</summary>
    private static IEnumerable<string> Lines(string before, string after)
    {
        string[] old = before.Split('\n'), now = after.Split('\n');
        return old.Except(now).Select(l => $"- {Bare(l)}").Zip(now.Except(old).Select(l => $"+ {Bare(l)}"), (a, b) => new[] { a, b }).SelectMany(p => p)
            .Concat(old.Except(now).Skip(now.Except(old).Count()).Select(l => $"- {Bare(l)}")).Concat(now.Except(old).Skip(old.Except(now).Count()).Select(l => $"+ {Bare(l)}"));
    }

    private static string Bare(string line) => line.Split("   #")[0].Trim();
}
