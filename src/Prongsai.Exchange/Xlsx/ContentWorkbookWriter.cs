using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Packaging;
using Prongsai.Core.Sheets;

namespace Prongsai.Exchange.Xlsx;

/// <summary>A content as a workbook to fill in: how to, then a sheet a list. Heads are locked and stay in sight; days are days, choices are lists.</summary>
internal static class ContentWorkbookWriter
{
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string WorkbookPart = "xl/workbook.xml";
    private const string StylesPart = "xl/styles.xml";
    private const string HowTo = "วิธีกรอก";
    private const string Choices = "ตัวเลือก";

    public static byte[] Write(ContentWorkbook workbook, string title)
    {
        var columns = workbook.Sheets.SelectMany(s => s.Columns).Where(c => !c.Choices.IsEmpty).ToImmutableArray();
        var lists = columns.Select(c => c.Choices).Distinct(ChoiceEquality.Instance).ToImmutableArray();
        var sheets = new List<(string Name, bool IsHidden, PartElement Content)> { (HowTo, false, HowToSheet.Of(workbook, title)) };
        sheets.AddRange(workbook.Sheets.Select(s => (s.Name, false, ContentWorksheet.Of(s, choices => RangeOf(lists, choices)))));
        sheets.Add((Choices, true, ChoiceSheet(lists)));
        return StoredZip.Write(
        [
            ContentTypes.Part(
            [
                (WorkbookPart, $"{SpreadsheetType}.sheet.main+xml"),
                .. sheets.Select((_, i) => (PartOf(i), $"{SpreadsheetType}.worksheet+xml")),
                (StylesPart, $"{SpreadsheetType}.styles+xml"),
            ]),
            ("_rels/.rels", Relationship.Part(new Relationship("rId1", "officeDocument", $"/{WorkbookPart}"))),
            ("xl/_rels/workbook.xml.rels", Relationship.Part(
                [.. sheets.Select((_, i) => new Relationship(IdOf(i), "worksheet", $"/{PartOf(i)}")), new Relationship("styles", "styles", $"/{StylesPart}")])),
            (StylesPart, FormStyles.Write()),
            (WorkbookPart, Workbook(sheets)),
            .. sheets.Select((s, i) => (PartOf(i), s.Content.ToPart(PartElement.Spreadsheet))),
        ]);
    }

    private static byte[] Workbook(List<(string Name, bool IsHidden, PartElement Content)> sheets) => new PartElement("workbook", [("xmlns:r", Relationship.Namespace)],
    [
        new("sheets", [], [.. sheets.Select((s, i) => new PartElement("sheet", [("name", s.Name), ("sheetId", i + 1), ("state", s.IsHidden ? "hidden" : null), ("r:id", IdOf(i))]))]),
    ]).ToPart(PartElement.Spreadsheet);

    private static PartElement ChoiceSheet(ImmutableArray<ImmutableArray<string>> lists) => new("worksheet", [],
    [
        new("sheetData", [],
        [
            .. Enumerable.Range(0, lists.Select(l => l.Length).DefaultIfEmpty(0).Max()).Select(row => new PartElement("row", [("r", row + 1)],
                [.. lists.Index().Where(l => row < l.Item.Length).Select(l => FormCell.Text(l.Index, row + 1, l.Item[row], FormStyles.Plain))])),
        ]),
    ]);

    private static string RangeOf(ImmutableArray<ImmutableArray<string>> lists, ImmutableArray<string> choices)
    {
        var column = FormCell.Letters(lists.IndexOf(choices, 0, lists.Length, ChoiceEquality.Instance));
        return string.Create(CultureInfo.InvariantCulture, $"'{Choices}'!${column}$1:${column}${choices.Length}");
    }

    private static string PartOf(int index) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{index + 1}.xml");

    private static string IdOf(int index) => string.Create(CultureInfo.InvariantCulture, $"sheet{index + 1}");

    private sealed class ChoiceEquality : IEqualityComparer<ImmutableArray<string>>
    {
        public static ChoiceEquality Instance { get; } = new();

        public bool Equals(ImmutableArray<string> x, ImmutableArray<string> y) => x.SequenceEqual(y, StringComparer.Ordinal);

        public int GetHashCode(ImmutableArray<string> obj) => obj.Length;
    }
}
