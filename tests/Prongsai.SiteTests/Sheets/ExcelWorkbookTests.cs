using System.Xml.Linq;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Sheets;

/// <summary>Workbooks as Excel saves them: what a cell means is understood however it is kept, and what means nothing is told with its cell.</summary>
public sealed class ExcelWorkbookTests
{
    private const string Answers = "content/years/2566/disclosures.yaml";
    private const string Evidence = "หลักฐาน";
    private const string Reports = "รายงานมาตรการ";
    private const string Channels = "ช่องทางติดต่อ";
    private const string Day = "day of the document";
    private const string Plan = "plan-2566-2570.pdf";
    private const string Unchanged = "Nothing has changed.\n";

    /// <summary>What a cell of the plan's row holds, and the line of its file that comes of it.</summary>
    private static IEnumerable<TestCaseData> Understood()
    {
        yield return Cell("shared text", "pages", "52", b => b.Shared("<t>x</t>", "<t xml:space='preserve'> 52 </t>"), "<c t='s'><v>1</v></c>");
        yield return Cell("rich text, read aloud", "title (Thai)", "th: \"แผนใหม่ ปี 1\"", b => b.Shared("<r><rPr><b/></rPr><t>แผน</t></r><r><t xml:space='preserve'>ใหม่ ปี 1</t></r><rPh sb='0' eb='1'><t>aloud</t></rPh><phoneticPr fontId='1'/>"), "<c t='s'><v>0</v></c>");
        yield return Cell("inline rich text", "title (Thai)", "th: \"แผนใหม่\"", _ => { }, "<c t='inlineStr'><is><r><t>แผน</t></r><r><t>ใหม่</t></r></is></c>");
        yield return Cell("spaces that nobody sees", "title (Thai)", "th: \"แผน ใหม่\"", _ => { }, "<c t='inlineStr'><is><t xml:space='preserve'> \u00A0แผน\u00A0ใหม่\u200B \n</t></is></c>");
        yield return Cell("a character by its number", "title (Thai)", "th: \"_x0041_\"", _ => { }, "<c t='str'><v>_x005F_x0041_</v></c>");
        yield return Cell("lines", "title (Thai)", "th: \"ก\\nข\"", _ => { }, "<c t='inlineStr'><is><t>ก_x000D_\nข</t></is></c>");
        yield return Cell("Thai digits", "pages", "52", _ => { }, "<c t='inlineStr'><is><t>๕๒</t></is></c>");
        yield return Cell("thousands", "pages", "1234", _ => { }, "<c t='inlineStr'><is><t>1,234</t></is></c>");
        yield return Cell("a formula's number", "pages", "52", _ => { }, "<c><f>26*2</f><v>52</v></c>");
        yield return Cell("a formula's words", "title (Thai)", "th: \"ใหม่\"", _ => { }, "<c t='str'><f>A1&amp;B1</f><v>ใหม่</v></c>");
        foreach (var format in new[] { "[$-D000000]0", "#,##0", "0.00", "3", "59" })
        {
            yield return Number(format, "pages", 1234, "pages: 1234");
        }

        foreach (var format in new[] { "14", "15", "16", "17", "22", "71", "81", "[$-D07041E]dd/mm/bbbb", "[$-107041E]d mmm yyyy", "[$-D000000]d/m/bbbb", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "ว ดดด ปปปป" })
        {
            yield return Number(format, Day, 44743, "date: 2022-07-01");
        }

        yield return Number("22", Day, 44743.4, "date: 2022-07-01");
        yield return Number("14", Day, 243070, "date: 2022-07-01");
        yield return Cell("days from 1904", Day, "date: 2022-07-01", b => b.Since1904(), "<c s='{0}'><v>43281</v></c>", "14");
        foreach (var day in new[] { "๑/๗/๒๕๖๕", "1 ก.ค. 2565", "1 กรกฎาคม พ.ศ. 2565", "2565-07-01", "1-7-2022", "1 July 2022" })
        {
            yield return Cell(day, Day, "date: 2022-07-01", _ => { }, $"<c t='inlineStr'><is><t>{day}</t></is></c>");
        }

        yield return Cell("a day by its name", Day, "date: 2022-07-01", _ => { }, "<c t='d'><v>2022-07-01T00:00:00</v></c>");
        yield return Cell("a moment by its name", Day, "date: 2022-07-01", _ => { }, "<c t='d'><v>2022-07-01T09:30:00Z</v></c>");
        yield return Cell("a choice in capitals", "format", "format: web", _ => { }, "<c t='inlineStr'><is><t>WEB</t></is></c>");
    }

    [TestCaseSource(nameof(Understood))]
    public void What_a_cell_means_is_understood(string head, string line, string? format, Delegate change, string cell)
    {
        using var site = Exported(b =>
        {
            ((Action<ExcelWorkbook>)change)(b);
            b.Cell(Evidence, head, RowOf(b, Evidence, Plan), format is null ? cell : cell.Replace("{0}", $"{b.Style(format)}", StringComparison.Ordinal));
        });
        Assert.That(Come(site), Is.EqualTo(line));
    }

    private static IEnumerable<TestCaseData> Looks()
    {
        yield return Whole("all texts shared", b => b.AllShared());
        yield return Whole("the strict form", b => b.Everywhere("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
            .Everywhere("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        yield return Whole("hidden rows and columns, filtered", b => b.InSheet(Evidence, root =>
        {
            root.Descendants(ExcelWorkbook.Main + "row").Skip(1).ToList().ForEach(r => r.SetAttributeValue("hidden", 1));
            root.Descendants(ExcelWorkbook.Main + "col").ToList().ForEach(c => c.SetAttributeValue("hidden", 1));
            root.Element(ExcelWorkbook.Main + "autoFilter")?.Add(new XElement(ExcelWorkbook.Main + "filterColumn", new XAttribute("colId", 1)));
        }));
        yield return Whole("columns moved", b => b.Reordered(Evidence, rows => rows, cells => cells.AsEnumerable().Reverse()));
        yield return Whole("rows sorted", b => b.Reordered(Evidence, rows => rows.Skip(1).Reverse().Prepend(rows[0]), cells => cells));
        yield return Whole("rows sorted with their heads", b => b.Reordered(Evidence, rows => rows.AsEnumerable().Reverse(), cells => cells));
        yield return Whole("a title above", b => b.Reordered(Evidence, rows => rows.Prepend(Note("แบบกรอกของสำนักปลัด")), cells => cells));
        yield return Whole("a note of one's own below and beside", b => b.InSheet(Evidence, root => root.Element(ExcelWorkbook.Main + "sheetData")?.Add(
            XElement.Parse($"<row xmlns='{ExcelWorkbook.Main}' r='900'><c r='X900' t='inlineStr'><is><t>ตรวจแล้ว</t></is></c></row>"))));
        yield return Whole("a sheet that is not needed deleted", b => b.In("xl/workbook.xml", r => r.Descendants(ExcelWorkbook.Main + "sheet").First(s => s.Attribute("name")?.Value == Reports).Remove()));
        yield return Whole("rows merged that say the same", b => Merged(b, 'B', 'B', 2));
        yield return Whole("a million rows that only have a look", b => b.InSheet(Channels, root => root.Element(ExcelWorkbook.Main + "sheetData")?.Add(
            Enumerable.Range(500, 30_000).Select(n => new XElement(ExcelWorkbook.Main + "row", new XAttribute("r", n), new XAttribute("s", 1))))));
    }

    [TestCaseSource(nameof(Looks))]
    public void What_only_looks_different_changes_nothing(Delegate change)
    {
        using var site = Exported((Action<ExcelWorkbook>)change);
        Assert.That(site.Run("import", ".sheets/content-2566.xlsx", "--write", "--messages", "en"), Is.EqualTo(new RunResult(0, Unchanged, "")));
    }

    /// <summary>Excel takes digits for a number and shows 86.20 as 86.2, and no more of it than its format has room for.</summary>
    [TestCase("General")]
    [TestCase("0")]
    [TestCase("#,##0.0")]
    public void Points_as_numbers_are_the_same_points(string format)
    {
        using var site = TestSite.Real();
        Assert.That(site.Run("export", "--year", "2565").ExitCode, Is.Zero);
        var book = new ExcelWorkbook(Path.Combine(site.Root, ".sheets/content-2565.xlsx"));
        var style = book.Style(format);
        book.InSheet("ผลคะแนน", root =>
        {
            var rows = root.Descendants(ExcelWorkbook.Main + "row").ToList();
            var column = ExcelWorkbook.ColumnOf(rows[0], "points (0 to 100)");
            foreach (var cell in rows.Skip(1).Select(r => r.Elements().ElementAt(column)))
            {
                var number = decimal.Parse(cell.Value, System.Globalization.CultureInfo.InvariantCulture) / 1.00000m;
                cell.SetAttributeValue("t", null);
                cell.SetAttributeValue("s", style);
                cell.ReplaceNodes(new XElement(ExcelWorkbook.Main + "v", (double)number));
            }
        }).Save();
        Assert.That(site.Run("import", ".sheets/content-2565.xlsx", "--year", "2565", "--write", "--messages", "en").Out, Is.EqualTo(Unchanged));
    }

    [TestCase("<c t='b'><v>1</v></c>", "twoWay: true")]
    [TestCase("<c t='b'><v>0</v></c>", "twoWay: false")]
    [TestCase("<c t='inlineStr'><is><t>ไม่ใช่</t></is></c>", "twoWay: false")]
    public void Truth_is_said_in_a_cell_of_its_own_kind(string cell, string line)
    {
        using var site = Exported(b => b.Cell(Channels, "two-way", 2, cell));
        Assert.That(Come(site), Is.EqualTo(line));
    }

    private static IEnumerable<TestCaseData> Unread()
    {
        yield return Told("an error", "PRS2060 หลักฐาน!F", b => b.Cell(Evidence, "title (Thai)", RowOf(b, Evidence, Plan), "<c t='e'><v>#N/A</v></c>"));
        yield return Told("a formula's error", "PRS2060 หลักฐาน!F", b => b.Cell(Evidence, "title (Thai)", RowOf(b, Evidence, Plan), "<c t='e'><f>VLOOKUP(1,A1:B2,2)</f><v>#REF!</v></c>"));
        yield return Told("a formula that was never worked out", "PRS2060 หลักฐาน!F", b => b.Cell(Evidence, "title (Thai)", RowOf(b, Evidence, Plan), "<c><f>A1</f></c>"));
        yield return Told("the same where nothing stood", "PRS2060 ช่องทางติดต่อ!", b => b.Cell(Channels, "note (English)", 2, "<c><f>A1</f><v/></c>"));
        yield return Told("a shared text that is not there", "PRS2060 หลักฐาน!F", b => b.Cell(Evidence, "title (Thai)", RowOf(b, Evidence, Plan), "<c t='s'><v>9</v></c>"));
        yield return Told("a number that is no day", "PRS2060 หลักฐาน!I", b => b.Cell(Evidence, Day, RowOf(b, Evidence, Plan), "<c><v>44743</v></c>"));
        yield return Told("a day that there is not", "PRS2060 หลักฐาน!I", b => b.Cell(Evidence, Day, RowOf(b, Evidence, Plan), "<c t='inlineStr'><is><t>31/2/2566</t></is></c>"));
        yield return Told("a number that is none", "PRS2060 หลักฐาน!I", b => b.Cell(Evidence, Day, RowOf(b, Evidence, Plan), "<c><v>NaN</v></c>"));
        yield return Told("cells merged side by side", "PRS2060 หลักฐาน!G", b => Merged(b, 'F', 'G', 1));
        yield return Told("keys merged", "PRS2061 หลักฐาน!A", b => Merged(b, 'A', 'A', 2));
        yield return Told("a key that is an error", "PRS2061 หลักฐาน!A2", b => b.Cell(Evidence, "row (do not change)", 2, "<c t='e'><v>#N/A</v></c>"));
        yield return Told("a needed cell cleared", "PRS2063 คำตอบ!D2", b => b.Cell("คำตอบ", "answer", 2, "<c/>"));
    }

    [TestCaseSource(nameof(Unread))]
    public void What_means_nothing_is_told_with_its_cell(string told, Delegate change)
    {
        using var site = Exported((Action<ExcelWorkbook>)change);
        var before = site.Read(Answers);
        var run = site.Run("import", ".sheets/content-2566.xlsx", "--write", "--format", "line", "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1), run.Out);
            Assert.That(run.Out, Does.Contain(told.Split(' ')[0]).And.Contain(told.Split(' ')[1]));
            Assert.That(site.Read(Answers), Is.EqualTo(before));
        }
    }

    /// <summary>A row of which only the item is left is deleted, and the rows below keep their places.</summary>
    [Test]
    public void A_row_that_was_emptied_is_deleted_and_the_next_is_still_the_next()
    {
        using var site = Exported(b =>
        {
            var row = RowOf(b, Evidence, Plan);
            b.InSheet(Evidence, root =>
            {
                foreach (var cell in root.Descendants(ExcelWorkbook.Main + "row").ElementAt(row - 1).Elements().Skip(3))
                {
                    cell.SetAttributeValue("t", null);
                    cell.RemoveNodes();
                }
            }).Cell(Evidence, "about the time", row + 1, "<c t='inlineStr'><is><t>2566</t></is></c>");
        });
        var run = site.Run("import", ".sheets/content-2566.xlsx", "--write", "--messages", "en");
        Assert.That(run.ExitCode, Is.Zero, run.Out);
        Assert.That(site.Read(Answers), Does.Not.Contain(Plan).And.Contain("        covers: 2566\n"));
        Assert.That(run.Out.Split('\n').Count(l => l.Contains(" + ", StringComparison.Ordinal)), Is.EqualTo(1), run.Out);
    }

    private static TestCaseData Cell(string name, string head, string line, Action<ExcelWorkbook> change, string cell, string? format = null) =>
        new TestCaseData(head, line is "52" or "1234" ? $"pages: {line}" : line, format, change, cell).SetArgDisplayNames(name);

    private static TestCaseData Number(string format, string head, double number, string line) =>
        Cell($"{format} {number.ToString(System.Globalization.CultureInfo.InvariantCulture)}", head, line, _ => { }, $"<c s='{{0}}'><v>{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}</v></c>", format);

    private static TestCaseData Whole(string name, Action<ExcelWorkbook> change) => new TestCaseData(change).SetArgDisplayNames(name);

    private static TestCaseData Told(string name, string told, Action<ExcelWorkbook> change) => new TestCaseData(told, change).SetArgDisplayNames(name);

    private static XElement Note(string text) => XElement.Parse($"<row xmlns='{ExcelWorkbook.Main}'><c t='inlineStr'><is><t>{text}</t></is></c></row>");

    /// <summary>Cells of two rows of one item, or of the first of these, merged as Excel does: what was not first is gone.</summary>
    private static void Merged(ExcelWorkbook book, char left, char right, int count) => book.InSheet(Evidence, root =>
    {
        var rows = root.Descendants(ExcelWorkbook.Main + "row").ToList();
        var top = rows.Index().Skip(1).First(r => ValueOf(r.Item, 1) == ValueOf(rows[r.Index + 1], 1)).Index;
        foreach (var cell in rows.Skip(top).Take(count).SelectMany(r => r.Elements().Skip(left - 'A').Take(right - left + 1)).Skip(1))
        {
            cell.SetAttributeValue("t", null);
            cell.RemoveNodes();
        }

        root.Element(ExcelWorkbook.Main + "sheetData")?.AddAfterSelf(new XElement(
            ExcelWorkbook.Main + "mergeCells", new XElement(ExcelWorkbook.Main + "mergeCell", new XAttribute("ref", $"{left}{top + 1}:{right}{top + count}"))));
    });

    private static string ValueOf(XElement row, int column) => row.Elements().ElementAt(column).Value;

    private static int RowOf(ExcelWorkbook book, string sheet, string text)
    {
        var row = 0;
        book.InSheet(sheet, root => row = root.Descendants(ExcelWorkbook.Main + "row").Index().First(r => r.Item.Value.Contains(text, StringComparison.Ordinal)).Index + 1);
        return row;
    }

    private static TestSite Exported(Action<ExcelWorkbook> change)
    {
        var site = TestSite.From(GuidePages.Example);
        Assert.That(site.Run("export", "--year", "2566").ExitCode, Is.Zero);
        var book = new ExcelWorkbook(Path.Combine(site.Root, ".sheets/content-2566.xlsx"));
        change(book);
        book.Save();
        return site;
    }

    /// <summary>The one line that comes, without the remark behind it.</summary>
    private static string Come(TestSite site)
    {
        var run = site.Run("import", ".sheets/content-2566.xlsx", "--messages", "en");
        Assert.That(run.ExitCode, Is.Zero, run.Out);
        return string.Join('|', run.Out.Split('\n').Where(l => l.StartsWith("       + ", StringComparison.Ordinal)).Select(l => l[9..].Split("   #")[0].Trim()));
    }
}
