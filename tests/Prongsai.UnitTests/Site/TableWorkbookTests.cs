using System.IO.Compression;
using System.Xml.Linq;
using NUnit.Framework;
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

    private static List<XElement> Cells(DataTable table, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(TableWorkbook.Write(table)));
        using var stream = (zip.GetEntry(part) ?? throw new InvalidDataException(part)).Open();
        return [.. XDocument.Load(stream).Descendants(Main + "c")];
    }

    private static DataTable Table(params object?[] values) => SampleTable.Of(values);
}
