using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NUnit.Framework;
using Prongsai.Core.Sheets;
using Prongsai.Exchange;

namespace Prongsai.UnitTests.Exchange;

/// <summary>The workbook to fill in is what the standard says, and the same every time.</summary>
public sealed class ContentWorkbookFileTests
{
    private static readonly ContentWorkbook Workbook = new(
    [
        new("คำตอบ", "years/2565/disclosures.yaml",
        [
            new(new("ข้อ", "item"), "item", CellKind.Word, []),
            new(new("คำตอบ", "answer"), "answer", CellKind.Choice, ["a · ก", "b · ข"]),
            new(new("วันที่", "day"), "date", CellKind.Day, []),
        ],
        [new("O1.1-00000000", ["O1", "a · ก", "2022-08-04"]), new("O2.2-00000000", ["=1+1 _x0041_", "", "ไม่ใช่วัน"])]),
        new("ว่าง", "units.yaml", [new(new("รหัส", "id"), "id", CellKind.Word, [])], []),
    ]);

    [Test]
    public void It_is_what_the_standard_says()
    {
        using var stream = new MemoryStream(ContentWorkbookFile.Of(Workbook, "a.xlsx", "อบต.").Content.ToArray());
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.That(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(m => $"{m.Part?.Uri} {m.Path?.XPath}: {m.Description}"), Is.Empty);
    }

    [Test]
    public void It_is_the_same_every_time() => Assert.That(
        ContentWorkbookFile.Of(Workbook, "a.xlsx", "อบต.").Content.ToArray(), Is.EqualTo(ContentWorkbookFile.Of(Workbook, "a.xlsx", "อบต.").Content.ToArray()));
}
