using Prongsai.Core.Packaging;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange.Xlsx;

/// <summary>A table as a workbook without author, date or formula. Parts stand in one order, their types first.</summary>
internal static class WorkbookWriter
{
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string WorkbookPart = "xl/workbook.xml";
    private const string StylesPart = "xl/styles.xml";
    private const string WorksheetPart = "xl/worksheets/sheet1.xml";
    private const string WorksheetId = "rId1";

    public static byte[] Write(SheetTable sheet)
    {
        var links = SheetLink.Of(sheet);
        return StoredZip.Write(
        [
            ContentTypes.Part(
                (WorkbookPart, $"{SpreadsheetType}.sheet.main+xml"),
                (WorksheetPart, $"{SpreadsheetType}.worksheet+xml"),
                (StylesPart, $"{SpreadsheetType}.styles+xml")),
            ("_rels/.rels", Relationship.Part(new Relationship("rId1", "officeDocument", $"/{WorkbookPart}"))),
            ("xl/_rels/workbook.xml.rels", Relationship.Part(
                new Relationship(WorksheetId, "worksheet", $"/{WorksheetPart}"),
                new Relationship("rId2", "styles", $"/{StylesPart}"))),
            (StylesPart, SheetStyles.Write(sheet.Columns)),
            (WorkbookPart, Workbook(sheet)),
            ("xl/worksheets/_rels/sheet1.xml.rels", Relationship.Part(links.Select(l => l.Relationship))),
            (WorksheetPart, WorksheetWriter.Write(sheet, links)),
        ]);
    }

    private static byte[] Workbook(SheetTable sheet)
    {
        var name = sheet.Name;
        var range = $"'{name}'!$A$1:${WorksheetWriter.LastColumn(sheet)}${WorksheetWriter.LastRow(sheet)}";
        return new PartElement("workbook", [("xmlns:r", Relationship.Namespace)],
        [
            new("sheets", [], [new("sheet", [("name", name), ("sheetId", 1), ("r:id", WorksheetId)])]),
            new("definedNames", [],
            [
                new("definedName", [("name", "_xlnm._FilterDatabase"), ("localSheetId", 0), ("hidden", 1)]) { Text = range },
                new("definedName", [("name", "_xlnm.Print_Titles"), ("localSheetId", 0)]) { Text = $"'{name}'!$1:$1" },
            ]),
        ]).ToPart(PartElement.Spreadsheet);
    }
}
