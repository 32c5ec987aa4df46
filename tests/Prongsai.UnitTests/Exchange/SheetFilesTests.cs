using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Exchange;
using Prongsai.Exchange.Layout;

namespace Prongsai.UnitTests.Exchange;

/// <summary>What becomes of difficult values in a sheet's files.</summary>
public sealed class SheetFilesTests
{
    [Test]
    public void The_workbook_is_what_the_standard_says()
    {
        using var document = Open(Row(), Row("=1+1", "https://example.go.th/a", "https://example.go.th/b"), Row("ไทย", "https://example.go.th/ก"));
        var mistakes = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document);
        Assert.That(mistakes.Select(m => $"{m.Path?.XPath}: {m.Description}"), Is.Empty);
    }

    [Test]
    public void Only_a_cell_with_one_web_address_is_a_link()
    {
        using var document = Open(
            Row("", "https://example.go.th/a"), Row("", "https://example.go.th/a", "https://example.go.th/b"), Row("", "ftp://example.go.th/a"), Row());
        var links = document.WorkbookPart?.WorksheetParts.Single().Worksheet?.Descendants<Hyperlink>().Select(h => h.Reference?.Value);
        Assert.That(links, Is.EqualTo(new[] { "D2", "F2", "F3", "F4", "F5" }));
    }

    [TestCase("a\u0000b\u0008c\uFFFEd\u0085e", "abcde")]
    [TestCase("one\r\ntwo\rthree\nfour\tfive", "one\ntwo\nthree\nfour\tfive")]
    [TestCase("half \uD83D character", "half  character")]
    [TestCase("whole 😀 and ไทยน้ำ", "whole 😀 and ไทยน้ำ")]
    public void Text_holds_only_what_every_spreadsheet_can(string text, string clean) => Assert.That(CellText.Clean(text), Is.EqualTo(clean));

    [TestCase("ก")]
    [TestCase("😀")]
    public void Text_that_is_too_long_is_cut_between_characters(string character)
    {
        var clean = CellText.Clean(string.Concat(Enumerable.Repeat(character, 40_000)));
        Assert.That(clean, Has.Length.InRange(CellText.Longest - 1, CellText.Longest).And.EndsWith("…"));
        Assert.That(char.IsHighSurrogate(clean[^2]), Is.False);
    }

    [Test]
    public void What_a_spreadsheet_reads_as_a_letters_number_stays_as_written()
    {
        using var document = Open(Row("_x0041_ and _x1_"));
        var text = document.WorkbookPart?.WorksheetParts.Single().Worksheet?.Descendants<Text>().Select(t => t.Text);
        Assert.That(text, Does.Contain("_x005F_x0041_ and _x1_"));
    }

    [Test]
    public void Values_that_could_run_are_quoted_in_every_column([Values("=", "+", "-", "@", "\t")] string sign)
    {
        var value = sign + "1";
        var row = Row(value) with { Title = value, Unit = value, Links = [new EvaluatorLink(new Uri("https://example.go.th/"), value, value)] };
        using var document = Open(row);
        var looks = document.WorkbookPart?.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<CellFormat>().ToList() ?? [];
        var cells = document.WorkbookPart?.WorksheetParts.Single().Worksheet?.Descendants<Row>().Last().Elements<Cell>().Where(c => c.InnerText == value).ToList() ?? [];
        Assert.That(cells, Has.Count.EqualTo(5));
        Assert.That(cells.Select(c => looks[(int)(c.StyleIndex?.Value ?? 0)].QuotePrefix?.Value), Is.All.True);
        Assert.That(cells.Select(c => c.DataType?.Value), Is.All.EqualTo(CellValues.InlineString));
    }

    [Test]
    public void The_same_sheet_gives_the_same_bytes()
    {
        var (first, second) = (SheetFiles.Of(Sheet(Row("ก"))), SheetFiles.Of(Sheet(Row("ก"))));
        Assert.That(first.Select(f => f.Content.ToArray()), Is.EqualTo(second.Select(f => f.Content.ToArray())));
    }

    private static SpreadsheetDocument Open(params ImmutableArray<EvaluatorRow> rows) =>
        SpreadsheetDocument.Open(new MemoryStream(SheetFiles.Of(Sheet(rows))[0].Content.ToArray()), isEditable: false);

    private static EvaluatorSheet Sheet(params ImmutableArray<EvaluatorRow> rows) => new(new FiscalYear(2565), "เทศบาล & คณะ", new Uri("https://www.example.go.th/ita/"), rows);

    private static EvaluatorRow Row(string explanation = "", params string[] addresses) => new(
        new OitItemCode(1),
        "โครงสร้าง",
        DisclosureAnswer.Disclosed,
        [.. addresses.Select(a => new EvaluatorLink(new Uri(a), "วันนี้", "ใช้ได้"))],
        explanation,
        new Uri("https://example.go.th/2565/oit/o01/"),
        null);
}
