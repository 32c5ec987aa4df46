using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Core.Text;
using Prongsai.Exchange;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;
using Format = Prongsai.Core.Model.DocumentFormat;

namespace Prongsai.UnitTests.Exchange;

/// <summary>An order bears the garuda that the agency gives, 3 cm high in the middle above all else; pixels in both forms, a drawing on the page alone.</summary>
public sealed class OrderGarudaTests
{
    private const string Drawing = "<svg viewBox=\"0 0 80 100\" xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0L80 0L9 100Z\" /></svg>";

    private static readonly byte[] Pixels = [0x89, 1, 2, 3, 0, 255];

    [Test]
    public void Pixels_stand_in_the_first_line_of_the_document()
    {
        using var document = Open(Bearing(Format.Png));
        var main = document.MainDocumentPart ?? throw new InvalidOperationException("no document");
        var first = Paragraphs(document).First();
        var inline = first.Descendants<Inline>().Single();
        using var part = main.GetPartById(first.Descendants<Blip>().Single().Embed?.Value ?? "").GetStream();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Faults(document), Is.Empty);
            Assert.That(bytes.ToArray(), Is.EqualTo(Pixels));
            Assert.That((inline.Extent?.Cx?.Value, inline.Extent?.Cy?.Value), Is.EqualTo((864_000L, 1_080_000L)), "3 cm, and as wide as the picture is");
            Assert.That(inline.DocProperties?.Description?.Value, Is.EqualTo("ตราครุฑ"));
            Assert.That(first.ParagraphProperties?.ParagraphStyleId?.Val?.Value, Is.EqualTo("Head"), "which is centred");
        }
    }

    [TestCase("th", "แทรกตราครุฑสูง ๓ เซนติเมตร")]
    [TestCase("en", "Insert the emblem there, 3 cm high.")]
    public void For_a_drawing_the_document_has_an_empty_line_and_the_page_of_checks_says_so(string culture, string told)
    {
        using var document = Open(Bearing(Format.Svg, culture));
        var lines = Paragraphs(document).Select(p => p.InnerText).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Faults(document), Is.Empty);
            Assert.That(lines[0], Is.Empty);
            Assert.That(document.MainDocumentPart?.ImageParts, Is.Empty);
            Assert.That(lines.FindIndex(l => l.Contains(told, StringComparison.Ordinal)), Is.GreaterThan(lines.FindIndex(l => l is "แผ่นตรวจก่อนลงนาม" or "To check before signing")));
            Assert.That(Page(Bearing(Format.Png, culture)).Body?.TextContent, Does.Not.Contain(told));
        }
    }

    [TestCase(Format.Png, "data:image/png;base64,")]
    [TestCase(Format.Svg, "data:image/svg+xml;base64,")]
    public void The_page_holds_either_as_an_image_in_itself(Format format, string start)
    {
        var page = Page(Bearing(format));
        var image = page.QuerySelector("main > .head:first-child > img:only-child");
        var source = image?.GetAttribute("src") ?? "";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(source, Does.StartWith(start));
            Assert.That(Convert.FromBase64String(source[start.Length..]), Is.EqualTo(BytesOf(format)));
            Assert.That(image?.GetAttribute("style"), Is.EqualTo("height:30mm"));
            Assert.That(image?.GetAttribute("alt"), Is.EqualTo("ตราครุฑ"));
            Assert.That(page.QuerySelectorAll("[src], [href], svg, script"), Has.Length.EqualTo(1));
        }
    }

    [Test]
    public void What_the_agency_says_of_it_stands_in_the_place_of_the_programs_word()
    {
        const string Own = "ครุฑ \"<1>\"";
        var order = Bearing(Format.Png);
        order = order with { Garuda = order.Garuda is { } garuda ? garuda with { Text = Said(Own) } : null };
        using var document = Open(order);
        Assert.That(Page(order).QuerySelector("img")?.GetAttribute("alt"), Is.EqualTo(Own));
        Assert.That(document.MainDocumentPart?.Document?.Descendants<DocProperties>().Single().Description?.Value, Is.EqualTo(Own));
    }

    private static AssignmentOrder Bearing(Format format, string culture = "th") =>
        new(new FiscalYear(2565), new Culture(culture), new("เทศบาล", Culture.Thai), new("การประเมิน", Culture.Thai), [])
        {
            Garuda = new("pictures/garuda", Said("ตามระเบียบ"), Origin.None) { Content = new(format, 80, 100, BytesOf(format)) },
        };

    private static byte[] BytesOf(Format format) => format == Format.Png ? Pixels : Encoding.UTF8.GetBytes(Drawing);

    private static LocalizedText Said(string thai) => new([new(thai, Culture.Thai)], Origin.None.Span);

    private static WordprocessingDocument Open(AssignmentOrder order) =>
        WordprocessingDocument.Open(new MemoryStream(PaperFiles.Of(order)[0].Content.ToArray()), isEditable: false);

    private static IEnumerable<Paragraph> Paragraphs(WordprocessingDocument document) =>
        document.MainDocumentPart?.Document?.Body?.Descendants<Paragraph>() ?? [];

    private static ImmutableArray<string> Faults(WordprocessingDocument document) =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(m => $"{m.Part?.Uri} {m.Path?.XPath}: {m.Description}")];

    private static IDocument Page(AssignmentOrder order) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(PaperFiles.Of(order)[1].Content.Span));
}
