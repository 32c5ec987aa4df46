using System.IO.Compression;
using System.Xml.Linq;
using NUnit.Framework;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;
using Prongsai.Site.Exports;
using Prongsai.Site.Tables;

namespace Prongsai.UnitTests.Site;

/// <summary>What a spreadsheet program finds in the workbook of a table.</summary>
[TestFixture]
public sealed class TableWorkbookTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Test]
    public void Texts_numbers_truths_and_nothing_keep_their_kind()
    {
        var cells = Cells(Table("=1+1", 97.30m, 7, true, null), "xl/worksheets/sheet1.xml").Skip(5).ToList();
        Assert.That(cells.Select(c => (c.Attribute("t")?.Value, c.Value)), Is.EqualTo(new (string?, string)[]
        {
            ("inlineStr", "=1+1"), (null, "97.30"), (null, "7"), ("b", "1"), (null, ""),
        }));
    }

    [Test]
    public void Cells_are_named_by_letters_beyond_the_alphabet()
    {
        var names = Cells(Table([.. Enumerable.Range(0, 30).Select(i => (object?)i)]), "xl/worksheets/sheet1.xml").Select(c => c.Attribute("r")?.Value).ToList();
        Assert.That(names[25..29], Is.EqualTo(["Z1", "AA1", "AB1", "AC1"]));
    }

    [Test]
    public void Columns_are_explained_in_both_languages() =>
        Assert.That(Cells(Table("x"), "xl/worksheets/sheet2.xml").Select(c => c.Value), Is.SupersetOf(["c0", "ความหมาย", "meaning"]));

    [Test]
    public void The_same_table_gives_the_same_bytes() => Assert.That(TableWorkbook.Write(Table("ก")), Is.EqualTo(TableWorkbook.Write(Table("ก"))));

    [Test]
    public void An_items_table_has_its_numbers_as_numbers_and_its_columns_named_with_their_units()
    {
        var table = new ItemTable("a.csv", null, Said("ตาราง", "Table"), Origin.None) { Columns = [new("n", Said("จำนวน", "Number"), null, Said("บาท", "baht"), false, Origin.None)] };
        var workbook = ItemTableFiles.Xlsx(table, new(["w", "n", "d"], [["=1+1", "1,000.50", "4 ส.ค. 2565"], ["ข", "-", ""]]));
        Assert.Multiple(() =>
        {
            Assert.That(
                Cells(workbook, "xl/worksheets/sheet1.xml").Select(c => (c.Attribute("t")?.Value, c.Value)),
                Is.EqualTo(new (string?, string)[]
                {
                    ("inlineStr", "w"), ("inlineStr", "n"), ("inlineStr", "d"),
                    ("inlineStr", "=1+1"), (null, "1000.50"), ("inlineStr", "2022-08-04"),
                    ("inlineStr", "ข"), (null, ""), (null, ""),
                }));
            Assert.That(Cells(workbook, "xl/worksheets/sheet2.xml").Select(c => c.Value), Is.EqualTo(new[] { "column", "ชื่อ", "name", "w", "", "", "n", "จำนวน (บาท)", "Number (baht)", "d", "", "" }));
        });
    }

    private static LocalizedText Said(string thai, string english) => new([new(thai, Culture.Thai), new(english, Culture.English)], Origin.None.Span);

    private static List<XElement> Cells(DataTable table, string part) => Cells(TableWorkbook.Write(table), part);

    private static List<XElement> Cells(byte[] workbook, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var stream = (zip.GetEntry(part) ?? throw new InvalidDataException(part)).Open();
        return [.. XDocument.Load(stream).Descendants(Main + "c")];
    }

    private static DataTable Table(params object?[] values) => SampleTable.Of(values);
}
