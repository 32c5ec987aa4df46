using System.Security.Cryptography;
using System.Text;
using Prongsai.Core.Model;
using Prongsai.Documents.Pdf;
using Prongsai.Testing;
using Prongsai.Testing.Documents;
using UglyToad.PdfPig;

namespace Prongsai.UnitTests.Documents;

using DocumentFormat = Prongsai.Core.Model.DocumentFormat;

/// <summary>Sound documents of every kind are found to be what they are, with a title and a day where they say them.</summary>
public sealed class SoundDocumentTests
{
    private static readonly (string Name, DocumentFormat Format, byte[] Bytes)[] Sound =
    [
        ("a.docx", DocumentFormat.Docx, SampleFiles.DocxOf(SampleFiles.Thai)),
        ("a.xlsx", DocumentFormat.Xlsx, SampleFiles.Xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "<si><t>ก</t></si>")),
        ("a.pptx", DocumentFormat.Pptx, SampleFiles.Zip(
            ("[Content_Types].xml", SampleFiles.ContentTypes("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")),
            ("ppt/presentation.xml", "<p/>"), ("ppt/slides/slide1.xml", "<p/>"), ("ppt/slides/slide2.xml", "<p/>"))),
        ("a.odt", DocumentFormat.Odt, SampleFiles.Odf("text", "<text:p>ก</text:p>")),
        ("a.ods", DocumentFormat.Ods, SampleFiles.Odf("spreadsheet", "<table:table table:name=\"ก\"/>")),
        ("a.odp", DocumentFormat.Odp, SampleFiles.Odf("presentation", "<draw:page/>")),
        ("a.csv", DocumentFormat.Csv, Encoding.UTF8.GetBytes("\uFEFFชื่อ,\"จำนวน\nคน\"\nก,1\n")),
        ("a.png", DocumentFormat.Png, SampleFiles.Png(9, 9, ("eXIf", SampleFiles.Exif(hasLatitude: false)))),
        ("a.JPG", DocumentFormat.Jpeg, SampleFiles.Jpeg(9, 9, SampleFiles.Exif(hasLatitude: false))),
        ("b.jpeg", DocumentFormat.Jpeg, SampleFiles.Jpeg(9, 9)),
        ("a.gif", DocumentFormat.Gif, SampleFiles.Gif(9, 9)),
        ("a.webp", DocumentFormat.Webp, SampleFiles.Webp(9, 9)),
        ("a.svg", DocumentFormat.Svg, [.. "<?xml version=\"1.0\"?><!-- a -->"u8, .. SampleFiles.Svg("<style>a{fill:url(#b)}</style><use xlink:href=\"#b\"/><image href=\"data:image/png;base64,AAAA\"/><text>ก</text>")]),
        ("a.pdf", DocumentFormat.Pdf, ThaiPdf.Bytes),
    ];

    [TestCase(true)]
    [TestCase(false)]
    public void Each_is_what_it_is(bool inItsOwnProcess)
    {
        using var folder = new DocumentFolder();
        folder.Options = folder.Options with { ReaderCommand = inItsOwnProcess ? DocumentFolder.Reader : [] };
        foreach (var (name, _, bytes) in Sound)
        {
            folder.Add(name, bytes);
        }

        var (found, told) = folder.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(told.Select(t => $"{t.Key}: {string.Join(' ', t)}"), Is.Empty);
            Assert.That(
                Sound.Select(s => found.GetValueOrDefault(s.Name)).Select(f => (f?.Format, f?.Bytes, f?.Sha256, f?.FullPath)),
                Is.EqualTo(Sound.Select(s => ((DocumentFormat?)s.Format, (long?)s.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(s.Bytes)), folder.At(s.Name)))));
            Assert.That(found.Values.Select(f => f.IsReadable), Is.All.True);
            Assert.That(
                Sound.Select(s => found[s.Name]).Where(f => f.Pages is not null).Select(f => (f.Path, f.Pages)),
                Is.EqualTo([("a.pptx", 2), ("a.odp", 1), ("a.pdf", (int?)2)]));
            Assert.That((found["a.docx"].OwnTitle, found["a.docx"].OwnDate), Is.EqualTo(("แผน ปี", new DateOnly(2022, 3, 2))));
            Assert.That((found["a.ods"].OwnTitle, found["a.ods"].OwnDate), Is.EqualTo(("แผน", new DateOnly(2022, 3, 1))));
            Assert.That((found["a.pdf"].OwnTitle, found["a.pdf"].OwnDate), Is.EqualTo(("แผน งบ", new DateOnly(2022, 3, 2))));
        }
    }

    [Test]
    public void Of_a_very_long_document_it_is_told_that_not_all_was_read()
    {
        const int Pages = 2_001;
        const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /Font << /F 3 0 R >> >> >>";
        using var folder = new DocumentFolder();
        folder.Options = folder.Options with { Longest = TimeSpan.FromMinutes(1) };
        folder.Add("long.pdf", SampleFiles.Pdf(
        [
            "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(),
            Encoding.ASCII.GetBytes($"<< /Type /Pages /Count {Pages} /Kids [{string.Join(' ', Enumerable.Range(5, Pages).Select(i => $"{i} 0 R"))}] >>"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"u8.ToArray(),
            SampleFiles.Stream("", "BT /F 9 Tf (Words that anybody can read, and some more words after them) Tj ET"u8.ToArray()),
            .. Enumerable.Repeat(Encoding.ASCII.GetBytes(Page), Pages),
        ]));
        var (found, told) = folder.Open();
        Assert.That((told["long.pdf"].Single(), found["long.pdf"].Pages), Is.EqualTo(("PRS1114", Pages)));
    }

    [Test]
    public void Thai_of_a_pdf_is_read_in_lines()
    {
        using var document = PdfDocument.Open(Path.Combine(Repo.Fixtures, "sites", "own-folder", "content", "documents", "anti-corruption-plan-2566-2570.pdf"));
        Assert.That(PdfPages.TextOf(document.GetPage(1)).Split("\n")[1], Does.EndWith("จังหวัดสมมติบุรี"));
    }

    [Test]
    public void Pages_without_words_are_told_of_and_published()
    {
        using var folder = new DocumentFolder();
        var (found, told) = folder.Add("a.pdf", ThaiPdf.Of([], [])).Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(told["a.pdf"], Is.EqualTo(["PRS1113"]));
            Assert.That(found["a.pdf"].IsReadable, Is.False);
        }
    }

    [Test]
    public void Each_file_is_counted()
    {
        var counted = new List<(int, int)>();
        using var folder = new DocumentFolder();
        folder.Options = folder.Options with { Progress = (done, all) => counted.Add((done, all)) };
        folder.Add("a.csv", "a"u8.ToArray()).Add("b.csv", "b"u8.ToArray()).Add("c.csv", []).Open();
        Assert.That(counted, Is.EqualTo([(1, 3), (2, 3), (3, 3)]));
    }
}
