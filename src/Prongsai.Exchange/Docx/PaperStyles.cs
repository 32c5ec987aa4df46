using Prongsai.Core.Packaging;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange.Docx;

/// <summary>
/// The styles of an official paper, in the typeface of Thai official papers. Sizes stand in half points, lengths in twentieths of a point.
/// </summary>
internal static class PaperStyles
{
    public const string Grid = "Grid";
    public const string Cell = "Cell";
    public const string CellEntry = "CellEntry";
    public const string CellHead = "CellHead";
    public const string Centred = "Head";
    public const string PageNumber = "PageNumber";

    private const string FontFace = "TH Sarabun New";
    private const string SignedOn = "SignedOn";
    private const int TextSize = 32;
    private const int SmallSize = 28;
    private const int SignatureIndent = 2200;
    private const int DayIndent = 1134;

    private static readonly PartElement Centre = Word.Value("w:jc", "center");

    public static string IdOf(PaperLines lines, int at) => lines.Style switch
    {
        PaperStyle.Heading => "Heading1",
        PaperStyle.Part => "Heading2",
        PaperStyle.Section => "Heading3",
        PaperStyle.Signature when at == 0 => SignedOn,
        var style => style.ToString(),
    };

    public static byte[] Write() => new PartElement("w:styles", [],
    [
        new("w:docDefaults", [], [new("w:rPrDefault", [], [Look(TextSize, isBold: false, FontAndLanguage)]), new("w:pPrDefault", [])]),
        Paragraph("Normal", "Normal", [], isDefault: true),
        new("w:style", [("w:type", "table"), ("w:default", 1), ("w:styleId", "TableNormal")], [Word.Value("w:name", "Normal Table"), TableLook(null)]),
        Paragraph("Heading1", "heading 1", [new("w:keepNext", []), Centre, Word.Value("w:outlineLvl", 0)], isBold: true),
        Paragraph("Heading2", "heading 2", [new("w:keepNext", []), new("w:pageBreakBefore", []), Centre, Word.Value("w:outlineLvl", 1)], isBold: true),
        Paragraph("Heading3", "heading 3", [new("w:keepNext", []), Space(before: 240, after: 60), Word.Value("w:outlineLvl", 2)], isBold: true),
        Paragraph(Centred, "Paper head", [Space(after: 60), Centre]),
        Paragraph("Rule", "Paper rule", [Line, Space(after: 200), Indent(3400, 3400)], size: 8),
        Paragraph("Body", "Paper text", [Space(after: 120), new("w:ind", [("w:firstLine", 1417)]), Word.Value("w:jc", "thaiDistribute")]),
        Paragraph(SignedOn, "Paper day", [new("w:keepNext", []), Space(before: 360, after: 720), Indent(DayIndent), Centre]),
        Paragraph("Signature", "Signature", [new("w:keepNext", []), Space(after: 120), Indent(SignatureIndent), Centre]),
        Paragraph("Note", "Paper note", [Space(after: 60)], size: SmallSize),
        Paragraph("Entry", "Paper entry", [Hanging(567)], size: SmallSize),
        Paragraph(Cell, "Paper cell", [], size: SmallSize),
        Paragraph(CellEntry, "Paper cell entry", [Hanging(284)], size: SmallSize),
        Paragraph(CellHead, "Paper cell head", [new("w:keepNext", []), Centre], size: SmallSize, isBold: true),
        Paragraph(PageNumber, "Paper page number", [Centre]),
        new("w:style", [("w:type", "table"), ("w:styleId", Grid)], [Word.Value("w:name", "Paper table"), Word.Value("w:basedOn", "TableNormal"), TableLook("single")]),
    ]).ToPart(PartElement.Wordprocessing);

    private static PartElement[] FontAndLanguage =>
    [
        new("w:rFonts", [("w:ascii", FontFace), ("w:hAnsi", FontFace), ("w:eastAsia", FontFace), ("w:cs", FontFace)]),
        new("w:lang", [("w:val", "en-US"), ("w:bidi", "th-TH")]),
    ];

    private static PartElement Line =>
        new("w:pBdr", [], [new("w:bottom", [("w:val", "single"), ("w:sz", 6), ("w:space", 1), ("w:color", "000000")])]);

    private static PartElement Paragraph(string id, string name, PartElement[] look, int size = TextSize, bool isBold = false, bool isDefault = false) => new(
        "w:style",
        [("w:type", "paragraph"), ("w:default", isDefault ? 1 : null), ("w:styleId", id)],
        [
            Word.Value("w:name", name),
            .. isDefault ? [] : new[] { Word.Value("w:basedOn", "Normal") },
            new("w:qFormat", []),
            new("w:pPr", [], look),
            Look(size, isBold, []),
        ]);

    /// <summary>The look of letters: Thai ones have their own size and weight beside the others'.</summary>
    private static PartElement Look(int size, bool isBold, PartElement[] fontAndLanguage) => new("w:rPr", [],
    [
        .. fontAndLanguage.Take(1),
        .. isBold ? new PartElement[] { new("w:b", []), new("w:bCs", []) } : [],
        Word.Value("w:sz", size),
        Word.Value("w:szCs", size),
        .. fontAndLanguage.Skip(1),
    ]);

    private static PartElement TableLook(string? line) => new("w:tblPr", [],
    [
        .. line is null ? [] : new[] { Borders(line) },
        new("w:tblCellMar", [], [.. new[] { "top", "left", "bottom", "right" }.Select(side =>
            new PartElement($"w:{side}", [("w:w", side is "left" or "right" ? 85 : 28), ("w:type", "dxa")]))]),
    ]);

    private static PartElement Borders(string line) => new("w:tblBorders", [], [.. new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side =>
        new PartElement($"w:{side}", [("w:val", line), ("w:sz", 4), ("w:space", 0), ("w:color", "000000")]))]);

    private static PartElement Space(int before = 0, int after = 0) =>
        new("w:spacing", [("w:before", before), ("w:after", after)]);

    private static PartElement Indent(int left, int right = 0) => new("w:ind", [("w:left", left), ("w:right", right)]);

    private static PartElement Hanging(int by) => new("w:ind", [("w:left", by), ("w:hanging", by)]);
}
