using System.Collections.Immutable;
using Prongsai.Core.Packaging;
using Prongsai.Core.Records;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange.Xlsx;

/// <summary>The styles of cells. Each has the number format of text too, so that what is typed over a cell stays text.</summary>
internal static class SheetStyles
{
    private const int TextFormat = 49;
    private const string FontFace = "TH Sarabun New";
    private const int PlainFont = 0;
    private const int HeaderFont = 1;
    private const int LinkFont = 2;
    private const int NoFill = 0;
    private const int AnswerHeaderFill = 2;
    private const int OwnHeaderFill = 3;
    private const int OwnFill = 4;
    private const int ThinBorder = 1;
    private const int DividerBorder = 2;
    private const int BeforeDividerBorder = 3;

    /// <summary>
    /// Each column, counted from 0, has three styles, one after the other: of the header, of a cell, and of a cell whose text could be taken for a formula.
    /// Style 0 is the default style that the format requires; no cell uses it.
    /// </summary>
    public static int HeaderOf(int column) => (3 * column) + 1;

    public static int CellOf(int column, string text) => HeaderOf(column) + (CsvFormat.LooksLikeFormula(text) ? 2 : 1);

    public static byte[] Write(ImmutableArray<SheetColumn> columns) => new PartElement("styleSheet", [],
    [
        new("fonts", [], [Font("FF1A1A1A"), Font("FFFFFFFF", isBold: true), Font("FF0B4A6F")]),
        new("fills", [], [Fill("none"), Fill("gray125"), Fill("solid", "FF0B4A6F"), Fill("solid", "FF595F66"), Fill("solid", "FFF1F3F5")]),
        new("borders", [], [new("border", []), Border("thin", "thin"), Border("thick", "thin"), Border("thin", "thick")]),
        new("cellStyleXfs", [], [new("xf", [])]),
        new("cellXfs", [], [new("xf", [("xfId", 0)]), .. columns.SelectMany(StylesOf)]),
        new("cellStyles", [], [new("cellStyle", [("name", "Normal"), ("xfId", 0), ("builtinId", 0)])]),
    ]).ToPart(PartElement.Spreadsheet);

    private static PartElement[] StylesOf(SheetColumn column)
    {
        var (font, fill) = (column.IsAddress ? LinkFont : PlainFont, column.IsOwnUse ? OwnFill : NoFill);
        var alignment = column.IsShort ? "center" : "left";
        return
        [
            Style(column, HeaderFont, column.IsOwnUse ? OwnHeaderFill : AnswerHeaderFill, "center"),
            Style(column, font, fill, alignment),
            Style(column, font, fill, alignment, isQuoted: true),
        ];
    }

    private static int BorderOf(SheetColumn column) =>
        column.IsDivider ? DividerBorder : column.IsBeforeDivider ? BeforeDividerBorder : ThinBorder;

    private static PartElement Style(SheetColumn column, int font, int fill, string alignment, bool isQuoted = false) => new(
        "xf",
        [
            ("numFmtId", TextFormat), ("fontId", font), ("fillId", fill), ("borderId", BorderOf(column)), ("xfId", 0),
            ("quotePrefix", isQuoted ? 1 : null), ("applyNumberFormat", 1), ("applyFont", 1), ("applyFill", 1), ("applyBorder", 1),
            ("applyAlignment", 1),
        ],
        [new("alignment", [("horizontal", alignment), ("vertical", "top"), ("wrapText", 1)])]);

    private static PartElement Font(string colour, bool isBold = false) => new("font", [],
    [
        .. isBold ? new PartElement[] { new("b", []) } : [],
        new("sz", [("val", 14)]),
        new("color", [("rgb", colour)]),
        new("name", [("val", FontFace)]),
        new("family", [("val", 2)]),
    ]);

    private static PartElement Fill(string pattern, string? colour = null) => new("fill", [],
    [
        new("patternFill", [("patternType", pattern)], colour is null ? [] : [new("fgColor", [("rgb", colour)])]),
    ]);

    private static PartElement Border(string left, string right) =>
        new("border", [], [Line("left", left), Line("right", right), Line("top", "thin"), Line("bottom", "thin")]);

    private static PartElement Line(string side, string style) => new(side, [("style", style)], [new("color", [("rgb", "FF9AA3AB")])]);
}
