using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Exchange;

namespace Prongsai.UnitTests.Exchange;

/// <summary>A progress report's document, judged and read back by the standard's own library, and its page.</summary>
public sealed class FollowUpFilesTests
{
    private const string Hard = "a\u0000b\u0085 \uD83D <&>\"' ]]> 😀 \r\nไทยน้ำ 12\t ";
    private const string Address = "https://example.go.th/2565/report-12.pdf?a=1&b=2";

    [TestCase("th", 0)]
    [TestCase("th", 3)]
    [TestCase("en", 3)]
    public void It_is_what_the_standard_says(string culture, int rows)
    {
        using var document = Open(Of(culture, rows));
        Assert.That(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(m => $"{m.Part?.Uri} {m.Path?.XPath}: {m.Description}"), Is.Empty);
    }

    [TestCase("th")]
    [TestCase("en")]
    public void Both_forms_say_the_same_words(string culture)
    {
        using var document = Open(Of(culture, 3));
        var written = Body(document).Descendants<Paragraph>().Select(p => Words(p.InnerText)).Where(t => t.Length > 0);
        Assert.That(Page(Of(culture, 3)).QuerySelectorAll("h1, h2, h3, p, li, thead th").Select(e => Words(e.TextContent)).Where(t => t.Length > 0), Is.EqualTo(written));
    }

    [Test]
    public void Figures_are_in_Thai_digits_but_those_of_addresses()
    {
        var text = Text(Of("th", 3));
        Assert.That(text, Does.Contain(Address).And.Contain("พ.ศ. ๒๕๖๕").And.Contain("ณ วันที่ ๑ พฤศจิกายน ๒๕๖๕").And.Contain("กองที่ ๑"));
        Assert.That(text.Replace(Address, "", StringComparison.Ordinal).Where(char.IsAsciiDigit), Is.Empty, text);
    }

    [Test]
    public void The_English_one_has_no_Thai_digits_and_says_what_it_is()
    {
        var text = Text(Of("en", 3) with { Title = new("Measures", Culture.English) });
        Assert.That(text.Split('\n').Where(l => ThaiText.HasThaiDigits(l) && !l.Any(c => ThaiText.IsThai(c) && !ThaiText.IsThaiDigit(c))), Is.Empty);
        Assert.That(text, Does.Contain("fiscal year B.E. 2565 (2022), as of 1 November 2565").And.Contain("The report itself is the Thai one"));
    }

    [Test]
    public void Sums_are_those_of_the_states()
    {
        var sums = Page(Of("th", 3)).QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent)));
        Assert.That(sums, Is.EqualTo(new[] { "แล้วเสร็จ|๑|๒", "กำลังดำเนินการ|๑|๑", "ยังไม่เริ่ม|๐|", "ไม่มีรายงานบันทึกไว้|๑|๓", "รวม|๓|" }));
    }

    [Test]
    public void What_is_missing_is_told_apart_from_what_is_not_due()
    {
        var page = Page(Of("th", 3));
        var rows = page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Select(r => r.Children[4].TextContent).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows[0], Does.Contain("หลังวันครบกำหนด (กำลังดำเนินการ):").And.Contain("เกินกำหนด ยังไม่มีรายงาน").And.Contain("ยังไม่ถึงกำหนด"));
            Assert.That(rows[1], Does.Contain("รายงานเมื่อ ๓๑ มีนาคม ๒๕๖๕ (แล้วเสร็จ):").And.Not.Contain("กำหนด ยังไม่มี"));
            Assert.That(rows[2], Is.EqualTo("ไม่มีกำหนดรายงาน และไม่มีรายงานบันทึกไว้"));
            Assert.That(page.QuerySelectorAll(".note p").Select(p => p.TextContent), Is.EqualTo(new[] { "๑. มาตรการ ๑ (กองที่ ๑) รอบกำหนด ๓๐ กันยายน ๒๕๖๕: เกินกำหนด ยังไม่มีรายงาน" }));
        }
    }

    [Test]
    public void Where_nothing_is_missing_it_says_so_and_the_signatory_is_left_open()
    {
        var page = Page(Of("th", 3) with { Rows = Of("th", 3).Rows[1..2] });
        Assert.That(page.QuerySelector(".note")?.TextContent, Is.EqualTo("ไม่มี"));
        Assert.That(page.QuerySelectorAll(".signature p").Select(p => p.TextContent.Any(c => c == '.')), Is.All.True);
    }

    [Test]
    public void The_page_needs_nothing_from_elsewhere_and_holds_markup_as_text()
    {
        var page = Page(Of("th", 3) with { Agency = Thai("</title><script>alert(1)</script>") });
        Assert.That(page.QuerySelectorAll("script, link, img, iframe, a, [src], [href]"), Is.Empty);
        Assert.That(page.QuerySelector(".head")?.TextContent, Does.StartWith("</title><script>"));
    }

    [Test]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.That(PaperFiles.Of(Of("th", 3)).Select(f => f.Content.ToArray()), Is.EqualTo(PaperFiles.Of(Of("th", 3)).Select(f => f.Content.ToArray())));

    private static FollowUpReport Of(string culture, int rows)
    {
        FiledReport Filed(string date, bool isLate, MeasureState state) =>
            new("31 มีนาคม 2565", date, isLate, state, Thai(Hard), [new(Thai("รายงานหน้า 3"), new Uri(Address))]);
        ImmutableArray<FollowUpRow> all =
        [
            new(1, Thai("มาตรการ 1"), [Thai("กองที่ 1")], MeasureState.Underway, [Filed("10 เมษายน 2565", true, MeasureState.Underway)],
                [new("30 กันยายน 2565", FollowUpState.Overdue), new("31 มีนาคม 2566", FollowUpState.NotDue)]),
            new(2, Thai(Hard), [Thai("ก"), Thai("ข")], MeasureState.Done, [Filed("31 มีนาคม 2565", false, MeasureState.Done)], []),
            new(3, new("Name", Culture.English), [], null, [], []),
        ];
        var day = culture == "th" ? "1 พฤศจิกายน 2565" : "1 November 2565";
        return new(new FiscalYear(2565), new FiscalYear(2564), new Culture(culture), Thai("เทศบาล & คณะ"), Thai("มาตรการ"), day, all[..rows]) { DueDays = ["31 มีนาคม 2565"] };
    }

    private static LocalizedRun Thai(string text) => new(text, Culture.Thai);

    private static WordprocessingDocument Open(FollowUpReport report) =>
        WordprocessingDocument.Open(new MemoryStream(PaperFiles.Of(report)[0].Content.ToArray()), isEditable: false);

    private static Body Body(WordprocessingDocument document) => document.MainDocumentPart?.Document?.Body ?? throw new InvalidOperationException("no body");

    private static string Text(FollowUpReport report)
    {
        using var document = Open(report);
        return string.Join("\n", Body(document).Descendants<Paragraph>().Select(p => p.InnerText));
    }

    private static IDocument Page(FollowUpReport report) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(PaperFiles.Of(report)[1].Content.Span));

    private static string Words(string text) => string.Join(' ', text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
