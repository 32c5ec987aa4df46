using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Packaging;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange.Xlsx;

/// <summary>The one worksheet: a header that stays in sight and on every printed page, and a row an item. Every cell is text.</summary>
internal static partial class WorksheetWriter
{
    private const int LongestPrintHeader = 100;
    private const int PaperA4 = 9;
    private const int HeaderHeight = 104;

    public static char LastColumn(SheetTable sheet) => Letter(sheet.Columns.Length - 1);

    public static int LastRow(SheetTable sheet) => sheet.Rows.Length + 1;

    /// <summary>The name of the cell in a column, counted from 0, and a row, counted from 1.</summary>
    public static string NameOf(int column, int row) => FormattableString.Invariant($"{Letter(column)}{row}");

    public static byte[] Write(SheetTable sheet, IReadOnlyList<SheetLink> links)
    {
        var range = $"A1:{LastColumn(sheet)}{LastRow(sheet)}";
        return new PartElement("worksheet", [("xmlns:r", Relationship.Namespace)],
        [
            new("sheetPr", [], [new("pageSetUpPr", [("fitToPage", 1)])]),
            new("dimension", [("ref", range)]),
            View(),
            new("sheetFormatPr", [("defaultRowHeight", 24)]),
            new("cols", [], [.. sheet.Columns.Select(Width)]),
            new("sheetData", [], [Header(sheet), .. sheet.Rows.Select((row, index) => Line(sheet, row, index))]),
            new("autoFilter", [("ref", range)]),
            .. links.Count > 0 ? new PartElement[] { new("hyperlinks", [], [.. links.Select(Link)]) } : [],
            new("pageMargins", [("left", 0.4), ("right", 0.4), ("top", 0.5), ("bottom", 0.6), ("header", 0.3), ("footer", 0.3)]),
            new("pageSetup", [("paperSize", PaperA4), ("fitToWidth", 1), ("fitToHeight", 0), ("orientation", "landscape")]),
            new("headerFooter", [], [new("oddHeader", []) { Text = PrintHeader(sheet) }, new("oddFooter", []) { Text = "&R&P/&N" }]),
        ]).ToPart(PartElement.Spreadsheet);
    }

    private static char Letter(int column) => (char)('A' + column);

    private static PartElement View() => new("sheetViews", [], [new("sheetView", [("workbookViewId", 0)],
    [
        new("pane", [("xSplit", 1), ("ySplit", 1), ("topLeftCell", "B2"), ("activePane", "bottomRight"), ("state", "frozen")]),
    ])]);

    private static PartElement Width(SheetColumn column, int index) =>
        new("col", [("min", index + 1), ("max", index + 1), ("width", column.Width), ("customWidth", 1)]);

    private static PartElement Header(SheetTable sheet) =>
        Row(1, HeaderHeight, sheet.Columns.Select((column, at) => ($"{column.Header.Thai}\n{column.Header.English}", SheetStyles.HeaderOf(at))));

    private static PartElement Line(SheetTable sheet, ImmutableArray<SheetCell> row, int index) =>
        Row(index + 2, RowHeight.Of(sheet, row), row.Select((cell, at) => (cell.Text, SheetStyles.CellOf(at, cell.Text))));

    private static PartElement Row(int number, double height, IEnumerable<(string Text, int Style)> cells) => new(
        "row",
        [("r", number), ("ht", height), ("customHeight", 1)],
        [.. cells.Select((c, index) => Cell(NameOf(index, number), c.Text, c.Style))]);

    private static PartElement Cell(string name, string text, int style) => text.Length == 0
        ? new("c", [("r", name), ("s", style)])
        : new("c", [("r", name), ("s", style), ("t", "inlineStr")],
            [new("is", [], [new("t", [("xml:space", "preserve")]) { Text = Escape(text) }])]);

    private static PartElement Link(SheetLink link) => new("hyperlink", [("ref", link.Cell), ("r:id", link.Relationship.Id)]);

    /// <summary>The space after <c>&amp;L</c> keeps a name that begins with a number from being read as a font size.</summary>
    private static string PrintHeader(SheetTable sheet)
    {
        var shown = CellText.Start(CellText.Clean(sheet.Agency), LongestPrintHeader);
        return $"&L {shown.Replace("&", "&&", StringComparison.Ordinal)}&R{sheet.Name}";
    }

    /// <summary>Spreadsheets read <c>_x0041_</c> as the character with that number, so the underscore is escaped.</summary>
    private static string Escape(string text) => Escaped().Replace(text, "_x005F_");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escaped();
}

/// <summary>A cell that leads to an address on the web. A cell can lead to one only; one with several stays plain text.</summary>
internal sealed record SheetLink(string Cell, string Address)
{
    private const int Longest = 2000;

    public Relationship Relationship => new($"link{Cell}", "hyperlink", Address, IsExternal: true);

    public static IReadOnlyList<SheetLink> Of(SheetTable sheet) =>
    [
        .. from line in sheet.Rows.Index()
           from cell in line.Item.Index()
           let addresses = cell.Item.Links
           where addresses is [{ Scheme: "http" or "https", AbsoluteUri.Length: <= Longest }]
           select new SheetLink(WorksheetWriter.NameOf(cell.Index, line.Index + 2), addresses[0].AbsoluteUri),
    ];
}

/// <summary>
/// The height at which a row shows all its text. It is calculated here, since not every spreadsheet fits heights when it opens a file.
/// </summary>
internal static class RowHeight
{
    private const double Line = 22;
    private const double Margin = 4;
    private const double Highest = 409;

    /// <summary>The part of a line that is filled on average, since lines break between words.</summary>
    private const double Filled = 0.9;

    public static double Of(SheetTable sheet, ImmutableArray<SheetCell> row) => Of(row.Select((cell, at) => (cell.Text, (double)sheet.Columns[at].Width)));

    /// <param name="cells">Each text with the width of its column, in characters.</param>
    public static double Of(IEnumerable<(string Text, double Width)> cells) =>
        Math.Min(Highest, (cells.Max(c => LinesOf(c.Text, c.Width * Filled)) * Line) + Margin);

    private static int LinesOf(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Count(c => !ThaiText.IsCombining(c)) / width)));
}
