using System.Collections.Immutable;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Exchange;
using Prongsai.Exchange.Layout;

namespace Prongsai.UnitTests.Exchange;

/// <summary>The workbook, judged and read back by the standard's own library, which has no part in writing it.</summary>
public sealed class WorkbookTests
{
    private const string Hard = "a\u0000b\u0008c\uFFFEd\u0085 \uD83D half \uDE00 <&>\"' ]]> 😀 \r\nไทยน้ำ\t ";

    private static readonly ImmutableArray<EvaluatorRow> HardRows =
    [
        Row() with { Unit = "" },
        Row("=1+1", "https://example.go.th/a", "https://example.go.th/b"),
        Row(Hard, "https://example.go.th/ก b?c=<\u0001&>'\"\uD83D#ง") with { Title = Hard, Unit = Hard },
        Row("_x0041_\n", "https://ไทย.example/"),
    ];

    [TestCase(0)]
    [TestCase(4)]
    public void It_is_what_the_standard_says(int rows)
    {
        using var document = Open(HardRows[..rows]);
        var mistakes = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document);
        Assert.That(mistakes.Select(m => $"{m.Path?.XPath}: {m.Description}"), Is.Empty);
    }

    [Test]
    public void Every_cell_is_read_back_as_text_at_its_place()
    {
        using var document = Open(HardRows);
        var headers = EvaluatorColumns.All.Select((c, i) => ($"{(char)('A' + i)}1", $"{c.Header.Thai}\n{c.Header.English}"));
        var cells = HardRows.SelectMany((row, line) => EvaluatorColumns.All.Select((c, i) => ($"{(char)('A' + i)}{line + 2}", c.Text(row))));
        var read = Sheet(document).Descendants<Cell>().ToList();
        Assert.That(
            read.Select(c => (c.CellReference?.Value, c.InnerText.Replace("_x005F_", "_", StringComparison.Ordinal))),
            Is.EqualTo(headers.Concat(cells)));
        Assert.That(read.Where(c => c.InnerText.Length > 0).Select(c => c.DataType?.Value), Is.All.EqualTo(CellValues.InlineString));
    }

    [Test]
    public void Widths_heights_and_what_stays_in_sight_are_read_back()
    {
        using var document = Open(HardRows);
        var sheet = Sheet(document);
        var pane = sheet.Descendants<Pane>().Single();
        var view = (pane.HorizontalSplit?.Value, pane.VerticalSplit?.Value, pane.TopLeftCell?.Value, pane.State?.Value);
        var columns = sheet.Descendants<Column>().Select(c => (c.Min?.Value, c.Max?.Value, c.Width?.Value, c.CustomWidth?.Value)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(view, Is.EqualTo((1d, 1d, "B2", PaneStateValues.Frozen)));
            Assert.That(columns.Select(c => c.Item3), Is.EqualTo(new double[] { 8, 27, 13, 42, 50, 36, 16, 28, 20 }));
            Assert.That(columns.Select(c => c.Item1), Is.EqualTo(columns.Select(c => c.Item2)).And.EqualTo(Enumerable.Range(1, 9)));
            Assert.That(columns.Select(c => c.Item4), Is.All.True);
            Assert.That(
                sheet.Descendants<Row>().Select(r => (r.RowIndex?.Value, r.Height?.Value)),
                Does.Contain((1u, 104d)).And.Contain((3u, 48d)));
            Assert.That(sheet.Descendants<AutoFilter>().Single().Reference?.Value, Is.EqualTo("A1:I5"));
        });
    }

    [Test]
    public void The_names_and_the_print_setup_are_read_back()
    {
        using var document = Open(HardRows);
        var setup = Sheet(document).Descendants<PageSetup>().Single();
        var print = (setup.PaperSize?.Value, setup.FitToWidth?.Value, setup.FitToHeight?.Value, setup.Orientation?.Value);
        var workbook = document.WorkbookPart?.Workbook;
        Assert.Multiple(() =>
        {
            Assert.That(print, Is.EqualTo((9u, 1u, 0u, OrientationValues.Landscape)));
            Assert.That(Sheet(document).Descendants<PageMargins>().Single().Bottom?.Value, Is.EqualTo(0.6));
            Assert.That(Sheet(document).Descendants<OddHeader>().Single().Text, Is.EqualTo("&L เทศบาล && คณะ&ROIT 2565"));
            Assert.That(
                workbook?.Descendants<DefinedName>().Select(n => n.Text),
                Is.EqualTo(new[] { "'OIT 2565'!$A$1:$I$5", "'OIT 2565'!$1:$1" }));
        });
    }

    [Test]
    public void The_looks_of_cells_are_read_back()
    {
        using var document = Open(HardRows);
        var styles = document.WorkbookPart?.WorkbookStylesPart?.Stylesheet;
        var looks = styles?.CellFormats?.Elements<CellFormat>().ToList() ?? [];
        var ofColumnF = looks[16..19].Select(l => (l.FontId?.Value, l.FillId?.Value, l.BorderId?.Value, l.QuotePrefix?.Value));
        Assert.Multiple(() =>
        {
            Assert.That(looks, Has.Count.EqualTo(1 + (3 * EvaluatorColumns.All.Length)));
            Assert.That(looks.Skip(1).Select(l => l.NumberFormatId?.Value), Is.All.EqualTo(49));
            Assert.That(looks.Skip(1).Select(l => l.Alignment?.WrapText?.Value), Is.All.True);
            Assert.That(ofColumnF, Is.EqualTo(new (uint?, uint?, uint?, bool?)[] { (1, 3, 2, null), (2, 4, 2, null), (2, 4, 2, true) }));
            Assert.That(
                styles?.Fonts?.Elements<Font>().Select(f => (f.Bold is not null, f.Color?.Rgb?.Value)),
                Is.EqualTo(new[] { (false, "FF1A1A1A"), (true, "FFFFFFFF"), (false, "FF0B4A6F") }));
            Assert.That(styles?.Borders?.Elements<Border>().Select(b => b.LeftBorder?.Style?.Value), Does.Contain(BorderStyleValues.Thick));
        });
    }

    [Test]
    public void Only_a_cell_with_one_web_address_is_a_link()
    {
        using var document = Open(
            Row("", "https://example.go.th/a?b&ก"),
            Row("", "https://example.go.th/a", "https://example.go.th/b"),
            Row("", "ftp://example.go.th/a"),
            Row());
        var targets = document.WorkbookPart?.WorksheetParts.Single().HyperlinkRelationships
            .ToDictionary(r => r.Id, r => r.Uri.OriginalString);
        var links = Sheet(document).Descendants<Hyperlink>().Select(h => (h.Reference?.Value, targets?[h.Id?.Value ?? ""]));
        const string Page = "https://example.go.th/2565/oit/o01/";
        Assert.That(
            links,
            Is.EqualTo(new[] { ("D2", "https://example.go.th/a?b&%E0%B8%81"), ("F2", Page), ("F3", Page), ("F4", Page), ("F5", Page) }));
    }

    [Test]
    public void What_a_spreadsheet_reads_as_a_letters_number_stays_as_written()
    {
        using var document = Open(Row("_x0041_ and _x1_"));
        Assert.That(Sheet(document).Descendants<Text>().Select(t => t.Text), Does.Contain("_x005F_x0041_ and _x1_"));
    }

    [Test]
    public void Values_that_could_run_are_quoted_in_every_column([Values("=", "+", "-", "@", "\t")] string sign)
    {
        var value = sign + "1";
        var link = new EvaluatorLink(new Uri("https://example.go.th/"), value, value);
        var row = Row(value) with { Title = value, Unit = value, Links = [link] };
        using var document = Open(row);
        var looks = document.WorkbookPart?.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<CellFormat>().ToList() ?? [];
        var cells = Sheet(document).Descendants<Row>().Last().Elements<Cell>().Where(c => c.InnerText == value).ToList();
        Assert.That(cells, Has.Count.EqualTo(5));
        Assert.That(cells.Select(c => looks[(int)(c.StyleIndex?.Value ?? 0)].QuotePrefix?.Value), Is.All.True);
        Assert.That(cells.Select(c => c.DataType?.Value), Is.All.EqualTo(CellValues.InlineString));
    }

    [Test]
    public void A_long_name_is_cut_between_characters_in_the_printed_header()
    {
        using var document = Open(Of([Row()]) with { Agency = new string('ก', 99) + "😀😀" });
        Assert.That(Sheet(document).Descendants<OddHeader>().Single().Text, Is.EqualTo($"&L {new string('ก', 99)}&ROIT 2565"));
    }

    [Test]
    public void Its_parts_have_no_mark_and_lines_end_alike_on_every_system()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes(Of(HardRows))), ZipArchiveMode.Read);
        Assert.That(zip.Entries[0].FullName, Is.EqualTo("[Content_Types].xml"));
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            Assert.That(bytes.ToArray(), Does.Not.Contain((byte)'\r'), entry.FullName);
            Assert.That(bytes.ToArray()[0], Is.EqualTo((byte)'<'), entry.FullName);
        }
    }

    internal static EvaluatorSheet Of(ImmutableArray<EvaluatorRow> rows) =>
        new(new FiscalYear(2565), "เทศบาล & คณะ", new Uri("https://www.example.go.th/ita/"), rows);

    internal static EvaluatorRow Row(string explanation = "", params string[] addresses) => new(
        new OitItemCode("O", 1),
        "โครงสร้าง",
        DisclosureAnswer.Disclosed,
        [.. addresses.Select(a => new EvaluatorLink(new Uri(a), "วันนี้", "ใช้ได้"))],
        explanation,
        new Uri("https://example.go.th/2565/oit/o01/"),
        null);

    private static SpreadsheetDocument Open(params ImmutableArray<EvaluatorRow> rows) => Open(Of(rows));

    private static SpreadsheetDocument Open(EvaluatorSheet sheet) =>
        SpreadsheetDocument.Open(new MemoryStream(Bytes(sheet)), isEditable: false);

    private static byte[] Bytes(EvaluatorSheet sheet) => SheetFiles.Of(sheet)[0].Content.ToArray();

    private static Worksheet Sheet(SpreadsheetDocument document) =>
        document.WorkbookPart?.WorksheetParts.Single().Worksheet ?? throw new InvalidOperationException("no worksheet");
}
