using Prongsai.Core.Model;
using Prongsai.Core.Packaging;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange.Docx;

/// <summary>A picture in the line of a document, as high as its paper asks for. Lengths stand in parts of which a millimetre has 36,000.</summary>
internal static class WordPicture
{
    public const string Part = "word/media/picture.png";

    private const int Millimetre = 36_000;
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006";
    private const string Main = $"{Drawing}/main";
    private const string Picture = $"{Drawing}/picture";

    /// <summary>Pixels alone: Word shows a drawing only beside pixels of the same.</summary>
    public static bool CanHold(PictureContent content) => content.Format == DocumentFormat.Png;

    /// <param name="picture">One that a document can hold.</param>
    /// <param name="id">The relationship that leads to its bytes.</param>
    public static PartElement Run(PaperPicture picture, string id)
    {
        var high = (long)picture.Millimetres * Millimetre;
        (string, object?)[] size = [("cx", high * picture.Content.Width / picture.Content.Height), ("cy", high)];
        return new("w:r", [], [new("w:drawing", [],
        [
            new("wp:inline", [("distT", 0), ("distB", 0), ("distL", 0), ("distR", 0)],
            [
                new("wp:extent", size),
                new("wp:docPr", [("id", 1), ("name", picture.Text), ("descr", picture.Text)]),
                new("a:graphic", [], [new("a:graphicData", [("uri", Picture)], [Pixels(size, picture.Text, id)])]) { Namespace = Main },
            ]) { Namespace = $"{Drawing}/wordprocessingDrawing" },
        ])]);
    }

    private static PartElement Pixels((string, object?)[] size, string text, string id) => new("pic:pic", [],
    [
        new("pic:nvPicPr", [], [new("pic:cNvPr", [("id", 1), ("name", text)]), new("pic:cNvPicPr", [])]),
        new("pic:blipFill", [],
        [
            new("a:blip", [("r:embed", id)]) { Namespace = Main },
            new("a:stretch", [], [new("a:fillRect", [])]) { Namespace = Main },
        ]),
        new("pic:spPr", [],
        [
            new("a:xfrm", [], [new("a:off", [("x", 0), ("y", 0)]), new("a:ext", size)]) { Namespace = Main },
            new("a:prstGeom", [("prst", "rect")], [new("a:avLst", [])]) { Namespace = Main },
        ]),
    ]) { Namespace = Picture };
}
