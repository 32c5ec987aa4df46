using System.IO.Compression;
using System.Xml.Linq;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;
using Prongsai.Testing.Documents;

namespace Prongsai.SiteTests.Sheets;

/// <summary>Broken and hostile workbooks: each is told by its own code, and no file of the content is another one afterwards.</summary>
public sealed class BrokenWorkbookTests
{
    private const string Book = ".sheets/content-2566.xlsx";
    private const string Answers = "คำตอบ";
    private const string Cells = "<c r='A1' t='inlineStr'><is><t>x</t></is></c>";

    /// <summary>Files in the place of a workbook.</summary>
    private static IEnumerable<TestCaseData> Files()
    {
        yield return Hostile("encrypted", "PRS1107", "locked.docx");
        yield return Hostile("encrypted parts", "PRS1107", "locked.xlsx");
        yield return Hostile("of an old Excel", "PRS1123", "old.doc");
        yield return Bytes("binary", "PRS1124", () => SampleFiles.Zip(
            ("[Content_Types].xml", SampleFiles.ContentTypes("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main")), ("xl/workbook.bin", "x")));
        yield return Hostile("with macros", "PRS1124", "macros.xlsx");
        yield return Hostile("cut off", "PRS1108", "cut-off.xlsx");
        yield return Hostile("a directory that does not fit", "PRS1109", "wrong-count.docx");
        yield return Hostile("empty", "PRS1103", "empty.pdf");
        yield return Hostile("a folder", "PRS1101", "folder.pdf");
        yield return Hostile("not there", "PRS1105", "not-there.pdf");
        yield return Hostile("a web page", "PRS1121", "page.pdf");
        yield return Hostile("a program", "PRS1120", "windows-program.pdf");
        yield return Hostile("an archive", "PRS1122", "archive.docx");
        yield return Hostile("many entries", "PRS1110", "many-entries.docx");
        yield return Bytes("comma separated", "PRS1127", () => "ข้อ,คำตอบ\nO1,เปิดเผยแล้ว\n"u8.ToArray());
        yield return Bytes("a text document", "PRS1119", () => SampleFiles.DocxOf("คำตอบ"));
        yield return Bytes("without its main part", "PRS1109", () => SampleFiles.Zip(("[Content_Types].xml", SampleFiles.BookTypes), ("xl/worksheets/sheet1.xml", "<worksheet/>")));
        yield return Bytes("without sheets", "PRS2065", () => SampleFiles.Zip(("[Content_Types].xml", SampleFiles.BookTypes), ("xl/workbook.xml", "<workbook><sheets/></workbook>")));
        yield return Bytes("somebody else's", "PRS2065", () => SampleFiles.Xlsx($"<row r='1'>{Cells}</row>"));
        yield return Bytes("a bomb", "PRS1110", Bomb);
    }

    [TestCaseSource(nameof(Files))]
    public void A_file_that_is_no_sound_workbook_is_told(string code, Action<string> make)
    {
        using var site = TestSite.From(GuidePages.Example);
        Directory.CreateDirectory(Path.Combine(site.Root, ".sheets"));
        make(Path.Combine(site.Root, Book));
        MustRefuse(site, Book, code);
    }

    /// <summary>What is done to an exported workbook.</summary>
    private static IEnumerable<TestCaseData> Parts()
    {
        yield return Part("a document type", "PRS1109", b => b.Put("xl/worksheets/sheet2.xml", "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>"));
        yield return Part("deep elements", "PRS1110", b => b.Put("xl/worksheets/sheet2.xml", string.Concat(Enumerable.Repeat("<a>", 100_000))));
        yield return Part("a sheet cut off", "PRS1109", b => b.Put("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row>"));
        yield return Part("a sheet that is not there", "PRS1136", b => b.Without("xl/worksheets/sheet2.xml"));
        yield return Part("without the workbook", "PRS1109", b => b.Without("xl/workbook.xml"));
        yield return Part("a million rows", "PRS1130", b => b.InSheet(Answers, root => root.Element(ExcelWorkbook.Main + "sheetData")?.Add(
            Enumerable.Range(100, 20_001).Select(n => new XElement(ExcelWorkbook.Main + "row", new XAttribute("r", n), new XElement(ExcelWorkbook.Main + "c", new XElement(ExcelWorkbook.Main + "v", 1)))))));
        yield return Part("the last cell of all", "PRS1130", b => b.InSheet(Answers, root => root.Element(ExcelWorkbook.Main + "sheetData")?.Add(
            XElement.Parse($"<row xmlns='{ExcelWorkbook.Main}' r='1048576'><c r='XFD1048576'><v>1</v></c></row>"))));
        yield return Part("all cells merged again and again", "PRS1136", b => b.InSheet(Answers, root => root.Add(new XElement(ExcelWorkbook.Main + "mergeCells", Enumerable.Range(0, 5_000)
            .Select(_ => new XElement(ExcelWorkbook.Main + "mergeCell", new XAttribute("ref", "A1:XFD1048576")))))));
        yield return Part("more merged than anybody merges", "PRS1136", b => b.InSheet(Answers, root => root.Add(new XElement(ExcelWorkbook.Main + "mergeCells", Enumerable.Range(0, 6_000)
            .Select(n => new XElement(ExcelWorkbook.Main + "mergeCell", new XAttribute("ref", $"A{n + 900}:A{n + 901}")))))));
        yield return Part("a sheet twice", "PRS2071", b => b.In("xl/workbook.xml", root => root.Element(ExcelWorkbook.Main + "sheets")?.Add(
            new XElement(root.Descendants(ExcelWorkbook.Main + "sheet").First(s => s.Attribute("name")?.Value == Answers)))));
        yield return Part("a head twice", "PRS2071", b => b.InSheet(Answers, root => root.Descendants(ExcelWorkbook.Main + "row").First().Add(
            Moved(root.Descendants(ExcelWorkbook.Main + "row").First().Elements().ElementAt(3), "Z1"))));
        yield return Part("a head typed over", "PRS2071", b => b.Cell(Answers, "way from the first page (Thai)", 1, "<c t='inlineStr'><is><t>ทางเข้า</t></is></c>"));
        yield return Part("the keys' head typed over", "PRS2071", b => b.Cell(Answers, "row (do not change)", 1, "<c t='inlineStr'><is><t>แถว</t></is></c>"));
        yield return Part("formulas without values", "PRS2060", b => b.InSheet(Answers, root => root.Descendants(ExcelWorkbook.Main + "row").Skip(1).SelectMany(r => r.Elements().Skip(3)).ToList().ForEach(c =>
        {
            c.SetAttributeValue("t", null);
            c.ReplaceNodes(new XElement(ExcelWorkbook.Main + "f", "A1"));
        })));
    }

    [TestCaseSource(nameof(Parts))]
    public void An_exported_workbook_that_was_damaged_is_told(string code, Delegate change)
    {
        using var site = TestSite.From(GuidePages.Example);
        Assert.That(site.Run("export", "--year", "2566").ExitCode, Is.Zero);
        var book = new ExcelWorkbook(Path.Combine(site.Root, Book));
        ((Action<ExcelWorkbook>)change)(book);
        book.Save();
        MustRefuse(site, Book, code);
    }

    /// <summary>Nothing is ever unpacked to where a name in an archive points.</summary>
    [Test]
    public void Names_that_lead_elsewhere_lead_nowhere()
    {
        using var site = TestSite.From(GuidePages.Example);
        Assert.That(site.Run("export", "--year", "2566").ExitCode, Is.Zero);
        var book = new ExcelWorkbook(Path.Combine(site.Root, Book));
        book.Put("../../content/units.yaml", "units: []\n").Put("/etc/prongsai", "x").Save();
        var before = TestSite.Snapshot(Path.Combine(site.Root, "content"));
        var run = site.Run("import", Book, "--write", "--messages", "en");
        Assert.That((run.ExitCode, run.Out), Is.EqualTo((0, "Nothing has changed.\n")));
        Assert.That(TestSite.Snapshot(Path.Combine(site.Root, "content")), Is.EqualTo(before));
    }

    [Test]
    public void A_workbook_of_another_year_is_told()
    {
        using var site = TestSite.Real();
        Assert.That(site.Run("export", "--year", "2565").ExitCode, Is.Zero);
        MustRefuse(site, ".sheets/content-2565.xlsx", "PRS2072", "--year", "2566");
    }

    /// <summary>Their rows are the same but for whose they are.</summary>
    [Test]
    public void A_workbook_of_another_agency_is_told()
    {
        using var site = TestSite.From(GuidePages.Example);
        Assert.That(site.Run("export", "--year", "2566").ExitCode, Is.Zero);
        var settings = site.Read("content/site.yaml");
        var id = settings[(settings.IndexOf("  id: ", StringComparison.Ordinal) + 6)..].Split('\n')[0].Split(' ')[0];
        MustRefuse(site.Replace("content/site.yaml", $"  id: {id}", "  id: another-agency"), Book, "PRS2072");
    }

    [Test]
    public void A_row_that_changed_since_is_told_with_its_cell()
    {
        using var site = TestSite.From(GuidePages.Example);
        Assert.That(site.Run("export", "--year", "2566").ExitCode, Is.Zero);
        MustRefuse(site.Replace("content/years/2566/disclosures.yaml", "pages: 48", "pages: 49"), Book, "PRS2061");
    }

    private static void MustRefuse(TestSite site, string book, string code, params string[] year)
    {
        var before = TestSite.Snapshot(Path.Combine(site.Root, "content"));
        var run = site.Run(["import", book, "--write", "--format", "line", "--messages", "en", .. year]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1).Or.EqualTo(3), run.Out);
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Out, Does.Contain($" {code}: ").And.Not.Contain("PRS9999"));
            Assert.That(run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Contains(code, StringComparison.Ordinal)), Is.All.True, run.Out);
            Assert.That(TestSite.Snapshot(Path.Combine(site.Root, "content")), Is.EqualTo(before));
        }
    }

    /// <summary>A copy of a cell elsewhere.</summary>
    private static XElement Moved(XElement cell, string to)
    {
        var copy = new XElement(cell);
        copy.SetAttributeValue("r", to);
        return copy;
    }

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { ("[Content_Types].xml", SampleFiles.BookTypes), ("xl/workbook.xml", "<workbook/>") })
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(System.Text.Encoding.UTF8.GetBytes(text));
            }

            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            sheet.Write("<worksheet><row>"u8);
            var piece = new byte[1_000_000];
            Array.Fill(piece, (byte)' ');
            for (var i = 0; i < 60; i++)
            {
                sheet.Write(piece);
            }
        }

        return bytes.ToArray();
    }

    private static TestCaseData Hostile(string name, string code, string file) =>
        new TestCaseData(code, HostileFiles.All.First(f => f.Name == file).Make).SetArgDisplayNames(name);

    private static TestCaseData Bytes(string name, string code, Func<byte[]> bytes) =>
        new TestCaseData(code, (Action<string>)(path => File.WriteAllBytes(path, bytes()))).SetArgDisplayNames(name);

    private static TestCaseData Part(string name, string code, Action<ExcelWorkbook> change) => new TestCaseData(code, change).SetArgDisplayNames(name);
}
