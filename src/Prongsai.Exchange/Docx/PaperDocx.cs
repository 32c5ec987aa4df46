using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Packaging;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange.Docx;

/// <summary>An official paper as a word processor's document, without author or date, so that people can edit what only they know. All looks are styles.</summary>
internal static class PaperDocx
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string DocumentPart = "word/document.xml";
    private const string FooterPart = "word/footer1.xml";
    private const string SettingsPart = "word/settings.xml";
    private const string StylesPart = "word/styles.xml";
    private const string FooterId = "rId1";
    private const string PictureId = "rId4";
    private const int TextWidth = PageWidth - LeftMargin - Margin;
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int LeftMargin = 1701;
    private const int Margin = 1134;
    private const int FooterMargin = 567;

    public static byte[] Write(ImmutableArray<PaperBlock> blocks, Culture culture)
    {
        ImmutableArray<PictureContent> pictures = [.. blocks.OfType<PaperPicture>().Select(p => p.Content).Where(WordPicture.CanHold)];
        return StoredZip.Write(
        [
            ContentTypes.Part(
            [
                (DocumentPart, $"{WordType}.document.main+xml"),
                (FooterPart, $"{WordType}.footer+xml"),
                (SettingsPart, $"{WordType}.settings+xml"),
                (StylesPart, $"{WordType}.styles+xml"),
                .. pictures.Select(_ => (WordPicture.Part, "image/png")),
            ]),
            ("_rels/.rels", Relationship.Part(new Relationship("rId1", "officeDocument", $"/{DocumentPart}"))),
            ("word/_rels/document.xml.rels", Relationship.Part(
            [
                new Relationship(FooterId, "footer", $"/{FooterPart}"),
                new Relationship("rId2", "settings", $"/{SettingsPart}"),
                new Relationship("rId3", "styles", $"/{StylesPart}"),
                .. pictures.Select(_ => new Relationship(PictureId, "image", $"/{WordPicture.Part}")),
            ])),
            (DocumentPart, Document(blocks, culture)),
            (FooterPart, Footer()),
            (SettingsPart, Settings()),
            (StylesPart, PaperStyles.Write()),
            .. pictures.Select(p => (WordPicture.Part, p.Bytes.ToArray())),
        ]);
    }

    private static byte[] Document(ImmutableArray<PaperBlock> blocks, Culture culture) => new PartElement("w:document", [("xmlns:r", Relationship.Namespace)],
    [
        new("w:body", [], [.. blocks.SelectMany(Block), Section(culture)]),
    ]).ToPart(PartElement.Wordprocessing);

    private static IEnumerable<PartElement> Block(PaperBlock block) => block switch
    {
        PaperLines lines => lines.Lines.Select((line, at) => Word.Paragraph(PaperStyles.IdOf(lines, at), line)),
        PaperTable table => [Table(table)],
        PaperPicture picture => [Word.Paragraph(PaperStyles.Centred, WordPicture.CanHold(picture.Content) ? [WordPicture.Run(picture, PictureId)] : [])],
        _ => throw new InvalidOperationException($"no form for {block}"),
    };

    private static PartElement Table(PaperTable table)
    {
        var widths = table.Columns.Select(c => TextWidth * c.Share / 100).ToList();
        return new("w:tbl", [],
        [
            new("w:tblPr", [],
            [
                Word.Value("w:tblStyle", PaperStyles.Grid),
                new("w:tblW", [("w:w", widths.Sum()), ("w:type", "dxa")]),
                new("w:tblLayout", [("w:type", "fixed")]),
            ]),
            new("w:tblGrid", [], [.. widths.Select(w => new PartElement("w:gridCol", [("w:w", w)]))]),
            Row(widths, table.Columns.Select(c => new[] { Word.Paragraph(PaperStyles.CellHead, c.Head) }), isHead: true),
            .. table.Rows.Select(row => Row(widths, row.Select(cell => cell.Select(line => Word.Paragraph(cell.Length > 1 ? PaperStyles.CellEntry : PaperStyles.Cell, line.Text)).ToArray()))),
        ]);
    }

    private static PartElement Row(List<int> widths, IEnumerable<PartElement[]> cells, bool isHead = false) => new("w:tr", [],
    [
        new("w:trPr", [], [new("w:cantSplit", []), .. isHead ? new PartElement[] { new("w:tblHeader", []) } : []]),
        .. cells.Select((cell, at) => new PartElement("w:tc", [],
        [
            new("w:tcPr", [], [new("w:tcW", [("w:w", widths[at]), ("w:type", "dxa")])]),
            .. cell.Length > 0 ? cell : [Word.Paragraph(PaperStyles.Cell, "")],
        ])),
    ]);

    private static PartElement Section(Culture culture) => new("w:sectPr", [],
    [
        new("w:footerReference", [("w:type", "default"), ("r:id", FooterId)]),
        new("w:pgSz", [("w:w", PageWidth), ("w:h", PageHeight)]),
        new("w:pgMar",
        [
            ("w:top", Margin), ("w:right", Margin), ("w:bottom", Margin), ("w:left", LeftMargin), ("w:header", FooterMargin), ("w:footer", FooterMargin), ("w:gutter", 0),
        ]),
        new("w:pgNumType", [("w:fmt", culture == Culture.Thai ? "thaiNumbers" : "decimal")]),
        new("w:titlePg", []),
    ]);

    private static byte[] Footer() => new PartElement("w:ftr", [],
    [
        new("w:p", [], [new("w:pPr", [], [Word.Value("w:pStyle", PaperStyles.PageNumber)]), new("w:fldSimple", [("w:instr", "PAGE")], [Word.Run("1")])]),
    ]).ToPart(PartElement.Wordprocessing);

    private static byte[] Settings() => new PartElement("w:settings", [],
    [
        new("w:compat", [],
        [
            new("w:compatSetting", [("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", 15)]),
        ]),
        new("w:themeFontLang", [("w:val", "en-US"), ("w:bidi", "th-TH")]),
    ]).ToPart(PartElement.Wordprocessing);
}
