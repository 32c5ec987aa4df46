using System.Buffers;
using System.Globalization;
using System.Xml;
using Prongsai.Core.Packaging;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Exports;

/// <summary>
/// Writes a table as a workbook for people with a spreadsheet: its rows as in the CSV file, with a head that stays and filters, and on a
/// second sheet what its columns mean in both languages. No author, date or formula: the same table gives the same bytes.
/// </summary>
public static class TableWorkbook
{
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string WorkbookPart = "xl/workbook.xml";
    private const string StylesPart = "xl/styles.xml";
    private const int HeadStyle = 1;
    private const int ShortestColumn = 8;
    private const int LongestColumn = 60;
    private const int LettersOfAlphabet = 26;

    /// <summary>The signs that XML cannot hold.</summary>
    private static readonly SearchValues<char> Unsound = SearchValues.Create([.. Enumerable.Range(0, ' ').Concat([0xFFFE, 0xFFFF]).Select(c => (char)c).Where(c => !IsSound(c))]);

    private static readonly string[] Sheets = ["data", "columns"];

    public static byte[] Write(DataTable table) => Write(
        [[.. table.Columns.Select(c => (object?)c.Name)], .. table.Rows],
        [["column", "ความหมาย", "meaning"], .. table.Columns.Select(c => new object?[] { c.Name, c.Meaning.Thai, c.Meaning.English })]);

    /// <summary>Two sheets, each with its heads first.</summary>
    internal static byte[] Write(IReadOnlyList<IReadOnlyList<object?>> data, IReadOnlyList<IReadOnlyList<object?>> columns) => StoredZip.Write(
    [
        ContentTypes.Part([(WorkbookPart, $"{SpreadsheetType}.sheet.main+xml"), .. Sheets.Select((_, i) => (SheetPart(i), $"{SpreadsheetType}.worksheet+xml")), (StylesPart, $"{SpreadsheetType}.styles+xml")]),
        ("_rels/.rels", Relationship.Part(new Relationship("rId1", "officeDocument", $"/{WorkbookPart}"))),
        ("xl/_rels/workbook.xml.rels", Relationship.Part([.. Sheets.Select((_, i) => new Relationship(SheetId(i), "worksheet", $"/{SheetPart(i)}")), new("rId9", "styles", $"/{StylesPart}")])),
        (StylesPart, Styles()),
        (WorkbookPart, Workbook()),
        (SheetPart(0), Sheet(data)),
        (SheetPart(1), Sheet(columns)),
    ]);

    private static string SheetPart(int number) => $"xl/worksheets/sheet{(number + 1).ToString(CultureInfo.InvariantCulture)}.xml";

    private static string SheetId(int number) => $"rId{(number + 1).ToString(CultureInfo.InvariantCulture)}";

    private static byte[] Workbook() => new PartElement("workbook", [("xmlns:r", Relationship.Namespace)],
    [
        new("bookViews", [], [new("workbookView", [])]),
        new("sheets", [], [.. Sheets.Select((name, i) => new PartElement("sheet", [("name", name), ("sheetId", i + 1), ("r:id", SheetId(i))]))]),
    ]).ToPart(PartElement.Spreadsheet);

    private static byte[] Styles() => new PartElement("styleSheet", [],
    [
        new("fonts", [("count", 2)], [new("font", [], [new("sz", [("val", 11)]), new("name", [("val", "Tahoma")])]), new("font", [], [new("b", []), new("sz", [("val", 11)]), new("name", [("val", "Tahoma")])])]),
        new("fills", [("count", 2)], [new("fill", [], [new("patternFill", [("patternType", "none")])]), new("fill", [], [new("patternFill", [("patternType", "gray125")])])]),
        new("borders", [("count", 1)], [new("border", [], [new("left", []), new("right", []), new("top", []), new("bottom", []), new("diagonal", [])])]),
        new("cellStyleXfs", [("count", 1)], [new("xf", [])]),
        new("cellXfs", [("count", 2)], [new("xf", [("xfId", 0)]), new("xf", [("xfId", 0), ("fontId", 1), ("applyFont", 1)])]),
    ]).ToPart(PartElement.Spreadsheet);

    private static byte[] Sheet(IReadOnlyList<IReadOnlyList<object?>> rows) => new PartElement("worksheet", [],
    [
        new("sheetViews", [], [new("sheetView", [("workbookViewId", 0)], [new("pane", [("ySplit", 1), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen")])])]),
        new("cols", [], [.. rows[0].Select((_, i) => new PartElement("col", [("min", i + 1), ("max", i + 1), ("width", WidthOf(rows, i)), ("customWidth", 1)]))]),
        new("sheetData", [], [.. rows.Select((row, i) => new PartElement("row", [("r", i + 1)], [.. row.Select((value, column) => Cell(value, column, i))]))]),
        new("autoFilter", [("ref", $"A1:{Name(rows[0].Count - 1, rows.Count - 1)}")]),
    ]).ToPart(PartElement.Spreadsheet);

    private static int WidthOf(IReadOnlyList<IReadOnlyList<object?>> rows, int column) =>
        Math.Clamp(rows.Max(row => row[column]?.ToString()?.Length ?? 0) + 2, ShortestColumn, LongestColumn);

    private static PartElement Cell(object? value, int column, int row)
    {
        (string, object?)[] place = [("r", Name(column, row)), ("s", row == 0 ? HeadStyle : null)];
        return value switch
        {
            null => new PartElement("c", place),
            bool truth => new PartElement("c", [.. place, ("t", "b")], [new("v", []) { Text = truth ? "1" : "0" }]),
            decimal or long => new PartElement("c", place, [new("v", []) { Text = Convert.ToString(value, CultureInfo.InvariantCulture) }]),
            _ => new PartElement("c", [.. place, ("t", "inlineStr")], [new("is", [], [new("t", [("xml:space", "preserve")]) { Text = Sound(value.ToString()) }])]),
        };
    }

    /// <summary>A text without signs that XML cannot hold.</summary>
    private static string? Sound(string? text) => text?.AsSpan().ContainsAny(Unsound) == true ? string.Concat(text.Where(IsSound)) : text;

    private static bool IsSound(char sign) => XmlConvert.IsXmlChar(sign) || char.IsSurrogate(sign);

    /// <summary>A cell's name, such as <c>B7</c>; both numbers are counted from 0.</summary>
    private static string Name(int column, int row)
    {
        var letters = ((char)('A' + (column % LettersOfAlphabet))).ToString();
        for (column /= LettersOfAlphabet; column > 0; column = (column - 1) / LettersOfAlphabet)
        {
            letters = (char)('A' + ((column - 1) % LettersOfAlphabet)) + letters;
        }

        return letters + (row + 1).ToString(CultureInfo.InvariantCulture);
    }
}
