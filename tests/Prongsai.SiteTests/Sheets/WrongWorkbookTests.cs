using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Sheets;

/// <summary>A workbook with something wrong in it is told with sheet and cell, and changes no file.</summary>
public sealed class WrongWorkbookTests
{
    private const string Evidence = "หลักฐาน";

    private static IEnumerable<TestCaseData> Wrong()
    {
        yield return Case("PRS2060", "หลักฐาน!I2", b => b.Type(Evidence, Column(b, "day of the document"), 2, "เมื่อวาน"));
        yield return Case("PRS2060", "คำตอบ!D2", b => b.Type("คำตอบ", 3, 2, "เปิด"));
        yield return Case("PRS2061", "หลักฐาน!A2", b => b.Type(Evidence, 0, 2, "O1.1-00000000"));
        yield return Case("PRS2062", "คำตอบ", b => b.Delete("คำตอบ", 3));
        yield return Case("PRS2063", "รายงานมาตรการ!D", b => b.Add("รายงานมาตรการ", "", "1", "", "", "2023-03-30", "done", "ก", "a"));
        yield return Case("PRS2064", "O99", b => b.Add(Evidence, "", "O99", "", "https://a.example/", "", "ก", "a"));
        yield return Case("PRS2064", "คำตอบ!A", b => b.Add("คำตอบ", "", "O99", "", "pending"));
    }

    [TestCaseSource(nameof(Wrong))]
    public void It_is_told_with_its_cell(string code, string cell, Delegate change)
    {
        using var site = TestSite.From(GuidePages.Example);
        Assert.That(site.Run("export", "--year", "2566").ExitCode, Is.Zero);
        ((Action<FilledWorkbook>)change)(new FilledWorkbook(Path.Combine(site.Root, ".sheets/content-2566.xlsx")));
        var before = site.Read("content/years/2566/disclosures.yaml");
        var run = site.Run("import", ".sheets/content-2566.xlsx", "--write", "--format", "line");
        Assert.That((run.ExitCode, run.Out), Is.EqualTo((1, run.Out)));
        Assert.That(run.Out, Does.Contain(code).And.Contain(cell));
        Assert.That(site.Read("content/years/2566/disclosures.yaml"), Is.EqualTo(before));
    }

    [Test]
    public void One_that_was_not_exported_is_told()
    {
        using var site = TestSite.From(GuidePages.Example);
        Assert.That(site.Run("sheet", "--year", "2566").ExitCode, Is.Zero);
        Assert.That(site.Run("import", ".sheets/oit-2566.xlsx", "--format", "line").Out, Does.Contain("PRS2065"));
    }

    [TestCase("not a workbook", "PRS11")]
    [TestCase("", "PRS11")]
    [TestCase("PK\u0003\u0004 cut off", "PRS11")]
    [TestCase("a,b\n1,2\n", "PRS11")]
    public void One_that_is_no_workbook_is_told(string text, string code)
    {
        using var site = TestSite.From(GuidePages.Example).Write("a.xlsx", text);
        var run = site.Run("import", "a.xlsx", "--write", "--format", "line");
        Assert.That((run.ExitCode, run.Out), Is.EqualTo((1, run.Out)));
        Assert.That(run.Out, Does.Contain(code));
    }

    [Test]
    public void One_that_is_not_there_is_told()
    {
        using var site = TestSite.From(GuidePages.Example);
        var run = site.Run("import", "a.xlsx", "--format", "line");
        Assert.That((run.ExitCode, run.Out), Is.EqualTo((1, run.Out)));
        Assert.That(run.Out, Does.Contain("PRS1105"));
    }

    /// <summary>A file in which a list stands in one line is not changed by guessing.</summary>
    [Test]
    public void A_file_that_cannot_be_edited_with_certainty_is_told()
    {
        using var site = TestSite.From(GuidePages.Example).Write("content/units.yaml", "units: [{ id: clerk, name: { th: ก, en: a } }, { id: finance, name: { th: ข, en: b } }, { id: public-works, name: { th: ค, en: c } }]\n");
        Assert.That(site.Run("export", "--year", "2566").ExitCode, Is.Zero);
        new FilledWorkbook(Path.Combine(site.Root, ".sheets/content-2566.xlsx")).Add("ส่วนงาน", "", "new", "ใหม่", "New");
        Assert.That(site.Run("import", ".sheets/content-2566.xlsx", "--format", "line").Out, Does.Contain("PRS2066"));
    }

    private static int Column(FilledWorkbook book, string head) => book.Rows(Evidence)[0].Index().First(h => h.Item.EndsWith(head, StringComparison.Ordinal)).Index;

    private static TestCaseData Case(string code, string cell, Action<FilledWorkbook> change) => new TestCaseData(code, cell, change).SetArgDisplayNames(code, cell);
}
