using Prongsai.Core.Packaging;

namespace Prongsai.Exchange.Xlsx;

/// <summary>The styles of a workbook to fill in. Heads alone are locked, so that rows can be added, filled in and deleted.</summary>
internal static class FormStyles
{
    public const int Plain = 1;
    public const int Head = 2;
    public const int Help = 3;
    public const int Day = 4;
    public const int Title = 5;

    private const int TextFormat = 49;
    private const int DayFormat = 164;

    public static byte[] Write() => new PartElement("styleSheet", [],
    [
        new("numFmts", [], [new("numFmt", [("numFmtId", DayFormat), ("formatCode", "yyyy\\-mm\\-dd")])]),
        new("fonts", [], [Font("FF1A1A1A"), Font("FFFFFFFF", isBold: true), Font("FF595F66"), Font("FF0B4A6F", isBold: true, size: 20)]),
        new("fills", [], [Fill("none"), Fill("gray125"), Fill("solid", "FF0B4A6F"), Fill("solid", "FFF1F3F5")]),
        new("borders", [], [new("border", []), Border()]),
        new("cellStyleXfs", [], [new("xf", [])]),
        new("cellXfs", [],
        [
            new("xf", [("xfId", 0)]),
            Style(TextFormat, 0, 0, isLocked: false),
            Style(TextFormat, 1, 2, isLocked: true),
            Style(TextFormat, 2, 3, isLocked: false),
            Style(DayFormat, 0, 0, isLocked: false),
            Style(TextFormat, 3, 0, isLocked: true, border: 0),
        ]),
        new("cellStyles", [], [new("cellStyle", [("name", "Normal"), ("xfId", 0), ("builtinId", 0)])]),
    ]).ToPart(PartElement.Spreadsheet);

    private static PartElement Style(int format, int font, int fill, bool isLocked, int border = 1) => new(
        "xf",
        [
            ("numFmtId", format), ("fontId", font), ("fillId", fill), ("borderId", border), ("xfId", 0), ("applyNumberFormat", 1), ("applyFont", 1),
            ("applyFill", 1), ("applyBorder", 1), ("applyAlignment", 1), ("applyProtection", 1),
        ],
        [new("alignment", [("vertical", "top"), ("wrapText", 1)]), new("protection", [("locked", isLocked ? 1 : 0)])]);

    private static PartElement Font(string colour, bool isBold = false, int size = 14) => new("font", [],
    [
        .. isBold ? new PartElement[] { new("b", []) } : [],
        new("sz", [("val", size)]), new("color", [("rgb", colour)]), new("name", [("val", "TH Sarabun New")]), new("family", [("val", 2)]),
    ]);

    private static PartElement Fill(string pattern, string? colour = null) => new("fill", [],
        [new("patternFill", [("patternType", pattern)], colour is null ? [] : [new("fgColor", [("rgb", colour)])])]);

    private static PartElement Border() => new("border", [], [.. new[] { "left", "right", "top", "bottom" }
        .Select(side => new PartElement(side, [("style", "thin")], [new("color", [("rgb", "FF9AA3AB")])]))]);
}
