using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Exchange;

namespace Prongsai.UnitTests.Exchange;

/// <summary>An order's document, judged and read back by the standard's own library, and its page.</summary>
public sealed partial class OrderFilesTests
{
    private const string Hard = "a\u0000b\u0085 \uD83D half <&>\"' ]]> 😀 \r\nไทยน้ำ 12\t ";

    private static readonly AssignedUnit Clerk = new(new UnitId("clerk"), Thai("กองที่ 1"));

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
        var page = Page(Of(culture, 3));
        Assert.That(page.QuerySelectorAll("h1, h2, h3, p, li, thead th").Select(e => Words(e.TextContent)).Where(t => t.Length > 0), Is.EqualTo(written));
    }

    [Test]
    public void Heads_of_tables_stand_on_every_page_and_no_row_is_torn()
    {
        using var document = Open(Of("th", 3));
        var tables = Body(document).Elements<Table>().Select(t => t.Elements<TableRow>().ToList()).ToList();
        Assert.That(tables.Select(t => t.Count), Is.EqualTo(new[] { 4, 4 }));
        foreach (var rows in tables)
        {
            Assert.That(rows.Select(r => r.TableRowProperties?.GetFirstChild<CantSplit>()), Is.All.Not.Null);
            Assert.That(rows.Select(r => r.TableRowProperties?.GetFirstChild<TableHeader>() is not null), Is.EqualTo(rows.Select((_, at) => at == 0)));
        }
    }

    [Test]
    public void Figures_are_in_Thai_digits_but_those_of_codes()
    {
        var text = Text(Of("th", 3));
        Assert.That(Code().Replace(text, "").Where(char.IsAsciiDigit), Is.Empty, text);
        Assert.That(text, Does.Contain("พ.ศ. ๒๕๖๕").And.Contain("กองที่ ๑").And.Contain("๓๐ เมษายน ๒๕๖๕").And.Contain("รวม ๓ ข้อ").And.Contain("๒. สอง"));
    }

    [Test]
    public void The_English_one_has_no_Thai_digits_and_says_what_it_is()
    {
        var text = Text(Of("en", 3));
        Assert.That(text.Split('\n').Where(l => ThaiText.HasThaiDigits(l) && !l.Any(c => ThaiText.IsThai(c) && !ThaiText.IsThaiDigit(c))), Is.Empty);
        Assert.That(text, Does.Contain("fiscal year B.E. 2565 (2022)").And.Contain("The order itself is the Thai one"));
        Assert.That(Page(Of("en", 3)).QuerySelectorAll("td [lang=th]"), Is.Not.Empty);
    }

    [Test]
    public void What_nobody_knows_is_left_open()
    {
        var rows = Page(Of("th", 3) with { Due = null }).QuerySelector("table")?.QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => c.TextContent).ToList()).ToList() ?? [];
        Assert.That(rows.Select(r => r[3].All(c => c == '.')), Is.EqualTo(new[] { false, true, true }));
        Assert.That(rows.Select(r => r[4]), Is.All.EqualTo("................"));
    }

    [Test]
    public void An_order_in_which_every_item_has_its_unit_says_so()
    {
        var order = Of("th", 3);
        Assert.That(Text(order with { Rows = order.Rows[..1] }), Does.Contain("ทุกข้อมีผู้รับผิดชอบแล้ว").And.Not.Contain("\n................\n"));
    }

    [Test]
    public void The_page_needs_nothing_from_elsewhere_and_holds_markup_as_text()
    {
        var order = Of("th", 3) with { Agency = Thai("</title><script>alert(1)</script><img src=x>") };
        var (html, page) = (Html(order), Page(order));
        Assert.That(page.QuerySelectorAll("script, link, img, iframe, a, [src], [href]"), Is.Empty);
        Assert.That(html, Does.Not.Contain("url(").And.Not.Contain("@import").And.Contain("size: A4").And.Contain("table-header-group").And.Contain("break-inside: avoid"));
        Assert.That(page.QuerySelector("h1")?.TextContent, Does.StartWith("คำสั่ง</title><script>alert(1)"));
    }

    [Test]
    public void The_same_order_gives_the_same_bytes() =>
        Assert.That(PaperFiles.Of(Of("th", 3)).Select(f => f.Content.ToArray()), Is.EqualTo(PaperFiles.Of(Of("th", 3)).Select(f => f.Content.ToArray())));

    private static AssignmentOrder Of(string culture, int rows)
    {
        var own = new Culture(culture);
        ImmutableArray<AssignmentRow> all =
        [
            new(new OitItemCode("O", 2), Thai("ข้อ 2"), [Thai("หนึ่ง"), Thai("สอง")], Clerk),
            new(new OitItemCode("O", 1), Thai(Hard), [Thai(Hard)], null),
            new(new OitItemCode("O", 3), new("Title", Culture.English), [], null),
        ];
        return new AssignmentOrder(new FiscalYear(2565), own, Thai("เทศบาล & คณะ"), Thai("การประเมิน"), all[..rows])
        {
            Due = new(own == Culture.Thai ? "30 เมษายน 2565" : "30 April 2022", IsVerified: false),
            IsDraft = true,
        };
    }

    private static LocalizedRun Thai(string text) => new(text, Culture.Thai);

    private static WordprocessingDocument Open(AssignmentOrder order) =>
        WordprocessingDocument.Open(new MemoryStream(PaperFiles.Of(order)[0].Content.ToArray()), isEditable: false);

    private static Body Body(WordprocessingDocument document) => document.MainDocumentPart?.Document?.Body ?? throw new InvalidOperationException("no body");

    private static string Text(AssignmentOrder order)
    {
        using var document = Open(order);
        return string.Join("\n", Body(document).Descendants<Paragraph>().Select(p => p.InnerText));
    }

    private static string Html(AssignmentOrder order) => Encoding.UTF8.GetString(PaperFiles.Of(order)[1].Content.Span);

    private static IDocument Page(AssignmentOrder order) => new HtmlParser().ParseDocument(Html(order));

    private static string Words(string text) => string.Join(' ', text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("O[0-9]+")]
    private static partial Regex Code();
}
