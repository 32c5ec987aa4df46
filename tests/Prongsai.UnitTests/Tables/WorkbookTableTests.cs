using DocumentFormat.OpenXml.Spreadsheet;
using Prongsai.Documents.Tables;

namespace Prongsai.UnitTests.Tables;

/// <summary>What is read of workbooks: what a person sees in the cells of one sheet.</summary>
public sealed class WorkbookTableTests
{
    [Test]
    public void Cells_of_every_kind_are_read_as_they_are_shown()
    {
        using var file = WorkbookFile.Of(["d/m/bbbb", "#,##0.00", "0.0%", "0000"], has1904: false, ("Sheet1",
        [
            WorkbookFile.Row(WorkbookFile.Text("ข้อ"), WorkbookFile.Text("ค่า")),
            WorkbookFile.Row(WorkbookFile.Shared(0), WorkbookFile.Shared(1)),
            WorkbookFile.Row(WorkbookFile.Text("day"), WorkbookFile.Number(44838, 1)),
            WorkbookFile.Row(WorkbookFile.Text("money"), WorkbookFile.Number(1234567.5, 2)),
            WorkbookFile.Row(WorkbookFile.Text("percent"), WorkbookFile.Number(0.4567, 3)),
            WorkbookFile.Row(WorkbookFile.Text("plain"), WorkbookFile.Number(0.1 + 0.2)),
            WorkbookFile.Row(WorkbookFile.Text("truth"), new Cell { DataType = CellValues.Boolean, CellValue = new("1") }),
            WorkbookFile.Row(WorkbookFile.Text("formula"), new Cell { CellFormula = new("SUM(A1:A2)"), CellValue = new("7") }),
            WorkbookFile.Row(WorkbookFile.Text("words"), new Cell { DataType = CellValues.String, CellFormula = new("A1&A2"), CellValue = new("ok") }),
            new Row(WorkbookFile.Text("merged"), new Cell()) { Hidden = true },
        ]));
        Assert.That(Show(WorkbookTable.Read(file, null)), Is.EqualTo(
            "ข้อ|ค่า / ร่วม|หนัก เบา / day|2022-10-04 / money|1,234,567.50 / percent|45.7% / plain|0.3 / truth|TRUE / formula|7 / words|ok / merged|"));
    }

    [TestCase(44838, false, "2022-10-04")]
    [TestCase(43376, true, "2022-10-04")]
    [TestCase(1, false, "1900-01-01")]
    [TestCase(61, false, "1900-03-01")]
    [TestCase(243165, false, "2022-10-04")]
    public void Days_of_both_systems_and_eras_are_days_of_the_common_era(double number, bool has1904, string day)
    {
        using var file = WorkbookFile.Of(["d/m/yyyy"], has1904, ("s", [WorkbookFile.Row(WorkbookFile.Text("d")), WorkbookFile.Row(WorkbookFile.Number(number, 1))]));
        Assert.That(Show(WorkbookTable.Read(file, null)), Is.EqualTo($"d / {day}"));
    }

    [TestCase("yyyy-mm-dd", 44838.5, "2022-10-04")]
    [TestCase("d/m/yyyy h:mm", 44838.5, "2022-10-04 12:00")]
    [TestCase("h:mm", 0.75, "18:00")]
    [TestCase("[$-D07041E]d mmm yyyy", 44838, "2022-10-04")]
    [TestCase("ว ดดด ปปปป", 44838, "2022-10-04")]
    [TestCase("[h]:mm", 0.5, "12:00")]
    [TestCase("General", 44838, "44838")]
    [TestCase("0", 44837.6, "44838")]
    [TestCase("#,##0_);[Red](#,##0)", -1234, "-1,234")]
    [TestCase("0.00#", 1.5, "1.5")]
    [TestCase("0.00E+00", 1234, "1234")]
    [TestCase("\"ปี \"0", 5, "5")]
    [TestCase("฿#,##0.00", 1000, "1,000.00")]
    [TestCase("0%", 0.5, "50%")]
    [TestCase("d/m/yyyy", -1, "-1")]
    public void A_format_says_how_a_number_is_read(string code, double number, string shown) =>
        Assert.That(NumberFormat.Parse(code).Show(number, has1904: false), Is.EqualTo(shown));

    [TestCase("14", 44838, "2022-10-04")]
    [TestCase("81", 44838, "2022-10-04")]
    [TestCase("4", 1000, "1,000.00")]
    [TestCase("0", 1000, "1000")]
    public void So_does_a_format_by_number(string id, double number, string shown) =>
        Assert.That(NumberFormat.BuiltIn(id).Show(number, has1904: false), Is.EqualTo(shown));

    [Test]
    public void A_sheet_is_found_by_its_name()
    {
        using var file = WorkbookFile.Of([], false, ("One", [WorkbookFile.Row(WorkbookFile.Text("a")), WorkbookFile.Row(WorkbookFile.Text("1"))]), ("สอง", [WorkbookFile.Row(WorkbookFile.Text("b")), WorkbookFile.Row(WorkbookFile.Text("2"))]));
        Assert.Multiple(() =>
        {
            Assert.That(Show(WorkbookTable.Read(file, null)), Is.EqualTo("a / 1"));
            Assert.That(Show(WorkbookTable.Read(file, "สอง")), Is.EqualTo("b / 2"));
            Assert.That(WorkbookTable.Read(file, "Two"), Is.EqualTo(new SheetReading(null, null, [])).Using<SheetReading, SheetReading>((a, _) => a.Table is null && a.Sheets.SequenceEqual(["One", "สอง"])));
        });
    }

    [Test]
    public void Cells_stand_where_their_references_say()
    {
        using var file = WorkbookFile.Of([], false, ("s",
        [
            new Row(new Cell { CellReference = "C3", DataType = CellValues.InlineString, InlineString = new(new Text("a")) }, new Cell { CellReference = "E3", DataType = CellValues.InlineString, InlineString = new(new Text("b")) }) { RowIndex = 3 },
            new Row(new Cell { CellReference = "E5", CellValue = new("2") }) { RowIndex = 5 },
        ]));
        Assert.That(Show(WorkbookTable.Read(file, null)), Is.EqualTo("a|b / |2"));
    }

    [Test]
    public void A_column_without_head_is_named_as_in_the_spreadsheet()
    {
        using var file = WorkbookFile.Of([], false, ("s", [WorkbookFile.Row(WorkbookFile.Text("สถิติ")), WorkbookFile.Row(WorkbookFile.Text("a"), WorkbookFile.Text("b"))]));
        Assert.That(WorkbookTable.Read(file, null).Table?.Faults.Select(f => f.Cell), Is.EqualTo(new[] { "B1" }));
    }

    [Test]
    public void Nothing_outside_is_read_and_nothing_is_unpacked_without_end()
    {
        const string Entity = "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><workbook>&x;</workbook>";
        using var entity = WorkbookFile.Zip(("xl/workbook.xml", Entity));
        using var empty = WorkbookFile.Zip(("a", ""));
        using var bomb = WorkbookFile.Zip(
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='../xl/./s.xml'/></Relationships>"),
            ("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='s' r:id='r1'/></sheets></workbook>"),
            ("xl/s.xml", "<worksheet><sheetData>" + new string(' ', 100_000_001) + "</sheetData></worksheet>"));
        Assert.Multiple(() =>
        {
            Assert.That(() => WorkbookTable.Read(entity, null), Throws.InstanceOf<System.Xml.XmlException>());
            Assert.That(() => WorkbookTable.Read(empty, null), Throws.InstanceOf<InvalidDataException>());
            Assert.That(() => WorkbookTable.Read(bomb, null), Throws.InstanceOf<InvalidDataException>());
            Assert.That(() => WorkbookTable.Read(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0]), null), Throws.InstanceOf<InvalidDataException>());
        });
    }

    [Test]
    public void A_sheet_of_libreoffice_is_read_too()
    {
        const string Content = """
            <o:document-content xmlns:o="o" xmlns:t="t" xmlns:x="x"><o:body><o:spreadsheet>
            <t:table t:name="แรก"><t:table-column t:number-columns-repeated="16384"/>
            <t:table-row><t:table-cell o:value-type="string"><x:p>เดือน</x:p></t:table-cell><t:table-cell><x:p>วัน</x:p></t:table-cell><t:table-cell><x:p>จำนวน</x:p></t:table-cell><t:table-cell t:number-columns-repeated="16381"/></t:table-row>
            <t:table-row t:number-rows-repeated="2"><t:table-cell><o:annotation><x:p>note</x:p></o:annotation><x:p>ต<x:span>.ค</x:span>.</x:p><x:p>65</x:p></t:table-cell><t:table-cell o:date-value="2565-10-04T00:00:00"><x:p>4 ต.ค. 65</x:p></t:table-cell><t:table-cell o:value="1000"><x:p>1,000</x:p></t:table-cell></t:table-row>
            <t:table-row t:number-rows-repeated="1048573"><t:table-cell t:number-columns-repeated="16384"/></t:table-row></t:table>
            <t:table t:name="สอง"/></o:spreadsheet></o:body></o:document-content>
            """;
        using var file = WorkbookFile.Zip(("content.xml", Content));
        Assert.Multiple(() =>
        {
            Assert.That(Show(OpenDocumentTable.Read(file, null)), Is.EqualTo("เดือน|วัน|จำนวน / ต.ค.\n65|2022-10-04|1,000 / ต.ค.\n65|2022-10-04|1,000"));
            Assert.That(OpenDocumentTable.Read(file, "x").Sheets, Is.EqualTo(new[] { "แรก", "สอง" }));
        });
    }

    private static string Show(SheetReading reading) => reading.Table is { } table ? CsvTableTests.Show(table) : "";
}
