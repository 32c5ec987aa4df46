using DocumentFormat.OpenXml.Spreadsheet;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange.Xlsx;

/// <summary>The styles of cells. Each has the number format of text too, so that what is typed over a cell stays text.</summary>
internal static class SheetStyles
{
    private const uint TextFormat = 49;
    private const string FontFace = "TH Sarabun New";
    private const uint PlainFont = 0;
    private const uint HeaderFont = 1;
    private const uint LinkFont = 2;
    private const uint NoFill = 0;
    private const uint AnswerHeaderFill = 2;
    private const uint OwnHeaderFill = 3;
    private const uint OwnFill = 4;
    private const uint ThinBorder = 1;
    private const uint DividerBorder = 2;
    private const uint BeforeDividerBorder = 3;

    /// <summary>
    /// Each column has three styles, one after the other: of the header, of a cell, and of a cell whose text could be taken for a formula.
    /// Style 0 is the default style that the format requires; no cell uses it.
    /// </summary>
    public static uint HeaderOf(SheetColumn column) => (3 * (uint)SheetColumn.All.IndexOf(column)) + 1;

    public static uint CellOf(SheetColumn column, bool looksLikeFormula) => HeaderOf(column) + (looksLikeFormula ? 2u : 1u);

    public static Stylesheet Make() => new(
        new Fonts(Face("FF1A1A1A"), Face("FFFFFFFF", new Bold()), Face("FF0B4A6F")),
        new Fills(Pattern(PatternValues.None), Pattern(PatternValues.Gray125), Solid("FF0B4A6F"), Solid("FF595F66"), Solid("FFF1F3F5")),
        new Borders(
            new Border(),
            Lines(BorderStyleValues.Thin, BorderStyleValues.Thin),
            Lines(BorderStyleValues.Thick, BorderStyleValues.Thin),
            Lines(BorderStyleValues.Thin, BorderStyleValues.Thick)),
        new CellStyleFormats(new CellFormat()),
        new CellFormats([new CellFormat { FormatId = 0 }, .. SheetColumn.All.SelectMany(StylesOf)]),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat[] StylesOf(SheetColumn column) =>
    [
        Style(column, HeaderFont, column.IsOwnUse ? OwnHeaderFill : AnswerHeaderFill, HorizontalAlignmentValues.Center, false),
        Style(column, FontOf(column), FillOf(column), AlignmentOf(column), false),
        Style(column, FontOf(column), FillOf(column), AlignmentOf(column), true),
    ];

    private static uint FontOf(SheetColumn column) => column.IsAddress ? LinkFont : PlainFont;

    private static uint FillOf(SheetColumn column) => column.IsOwnUse ? OwnFill : NoFill;

    private static uint BorderOf(SheetColumn column) => column switch
    {
        { IsDivider: true } => DividerBorder,
        { IsBeforeDivider: true } => BeforeDividerBorder,
        _ => ThinBorder,
    };

    private static HorizontalAlignmentValues AlignmentOf(SheetColumn column) =>
        column.IsShort ? HorizontalAlignmentValues.Center : HorizontalAlignmentValues.Left;

    private static CellFormat Style(SheetColumn column, uint font, uint fill, HorizontalAlignmentValues alignment, bool isQuoted) => new()
    {
        FormatId = 0,
        NumberFormatId = TextFormat,
        ApplyNumberFormat = true,
        FontId = font,
        ApplyFont = true,
        FillId = fill,
        ApplyFill = true,
        BorderId = BorderOf(column),
        ApplyBorder = true,
        QuotePrefix = isQuoted ? true : null,
        ApplyAlignment = true,
        Alignment = new Alignment { Horizontal = alignment, Vertical = VerticalAlignmentValues.Top, WrapText = true },
    };

    private static Font Face(string colour, Bold? bold = null)
    {
        var font = new Font();
        if (bold is not null)
        {
            font.AppendChild(bold);
        }

        font.Append(
            new FontSize { Val = 14 },
            new Color { Rgb = colour },
            new FontName { Val = FontFace },
            new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static Fill Pattern(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill Solid(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Lines(BorderStyleValues left, BorderStyleValues right) => new(
        new LeftBorder(Grey()) { Style = left },
        new RightBorder(Grey()) { Style = right },
        new TopBorder(Grey()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Grey()) { Style = BorderStyleValues.Thin });

    private static Color Grey() => new() { Rgb = "FF9AA3AB" };
}
