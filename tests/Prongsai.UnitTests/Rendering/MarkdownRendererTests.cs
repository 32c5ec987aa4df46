using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Text;

namespace Prongsai.UnitTests.Rendering;

public sealed class MarkdownRendererTests
{
    [TestCase("https://example.go.th/ก")]
    [TestCase("http://example.go.th")]
    [TestCase("mailto:a@example.go.th")]
    [TestCase("TEL:036411047")]
    [TestCase("../contact/")]
    [TestCase("/contact/")]
    [TestCase("#h-x")]
    [TestCase("?q=a:b")]
    [TestCase("a/b:c")]
    [TestCase("")]
    public void An_allowed_address_passes(string address) => Assert.That(LinkPolicy.Allows(address), Is.True);

    [TestCase("javascript:alert(1)")]
    [TestCase("JaVaScRiPt:alert(1)")]
    [TestCase(" \tjava\nscript:alert(1)")]
    [TestCase("\u0001javascript:alert(1)")]
    [TestCase("java\u200Bscript:alert(1)")]
    [TestCase("&#106;avascript:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("vbscript:x")]
    [TestCase("file:///etc/passwd")]
    [TestCase("//example.com/")]
    [TestCase("/\\example.com/")]
    [TestCase("\\\\example.com")]
    [TestCase("/\t/example.com")]
    public void Any_other_address_is_refused(string address) => Assert.Multiple(() =>
    {
        Assert.That(LinkPolicy.Allows(address), Is.False);
        Assert.That(LinkPolicy.IsRelative(address), Is.False);
    });

    [TestCase("ก [ข](javascript:x) ค", 4, 7, "javascript:x")]
    [TestCase("ก\n\n- ข\n- [ค](data:x 'หัวเรื่อง')", 7, 7, "data:x")]
    [TestCase("ก <javascript:x>", 4, 3, "<javascript:x>")]
    [TestCase("[ก](javascript&colon;x)", 4, 5, "javascript&colon;x")]
    [TestCase("[ก][ข]\n\n[ข]: vbscript:x", 6, 6, "vbscript:x")]
    [TestCase("![ก](https://example.com/a.png)", 4, 6, "https://example.com/a.png")]
    [TestCase("| ก |\n|---|\n| [ข](//example.com) |", 6, 7, "//example.com")]
    public void A_refused_address_is_pointed_at_in_the_articles_file(string markdown, int line, int column, string address)
    {
        var (html, diagnostics) = Render(markdown);
        var diagnostic = diagnostics.Single();
        var place = diagnostic.Span.Start;
        Assert.Multiple(() =>
        {
            Assert.That(diagnostic.Code, Is.EqualTo("PRS7012"));
            Assert.That((place.Line, place.Column), Is.EqualTo((line, column)));
            Assert.That(diagnostic.Arguments, Is.EqualTo([address]));
            Assert.That(html, Does.Not.Contain($"=\"{address.Trim('<', '>')}"));
        });
    }

    [TestCase("<script>x</script>", "<p>&lt;script&gt;x&lt;/script&gt;</p>\n")]
    [TestCase("![ก](a.png)", "<p><img loading=\"lazy\" src=\"a.png\" alt=\"ก\"></p>\n")]
    [TestCase("บรรทัดหนึ่ง\nบรรทัดสอง", "<p>บรรทัดหนึ่งบรรทัดสอง</p>\n")]
    [TestCase("**หนึ่ง**\nสอง *three*\nสี่", "<p><strong>หนึ่ง</strong>สอง <em>three</em>\nสี่</p>\n")]
    [TestCase("ดังนี้\n๑. ก\n๒. ข", "<p>ดังนี้</p>\n<ol class=\"thai-digits\">\n<li>ก</li>\n<li>ข</li>\n</ol>\n")]
    [TestCase("๙) ก\r\n๑๐) ข", "<ol start=\"9\" class=\"thai-digits\">\n<li>ก</li>\n<li>ข</li>\n</ol>\n")]
    [TestCase("๒๕๖๕. ก", "<p>๒๕๖๕. ก</p>\n")]
    [TestCase("1. ก\n๒. ข", "<ol>\n<li>ก</li>\n</ol>\n<ol start=\"2\" class=\"thai-digits\">\n<li>ข</li>\n</ol>\n")]
    [TestCase("one\r\ntwo", "<p>one\ntwo</p>\n")]
    [TestCase("หนึ่ง  \nสอง", "<p>หนึ่ง<br />\nสอง</p>\n")]
    [TestCase("## น้ำ ใส!\n\n## น้ำ ใส", "<h2 id=\"h-น้ำ-ใส\">น้ำ ใส!</h2>\n<h2 id=\"h-น้ำ-ใส-2\">น้ำ ใส</h2>\n")]
    [TestCase("# ก\n\n### `A b`", "<h2 id=\"h-ก\">ก</h2>\n<h3 id=\"h-a-b\"><code>A b</code></h3>\n")]
    public void Markdown_becomes_plain_html(string markdown, string expected)
    {
        var (html, diagnostics) = Render(markdown);
        Assert.Multiple(() =>
        {
            Assert.That(html, Is.EqualTo(expected));
            Assert.That(diagnostics.Where(d => d.Code is not ("PRS7016" or "PRS7027")), Is.Empty);
        });
    }

    [Test]
    public void A_tables_alignment_is_a_class()
    {
        var (html, _) = Render("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |");
        Assert.Multiple(() =>
        {
            Assert.That(html, Does.Not.Contain("style"));
            Assert.That(html, Does.Contain("<th>a</th>\n<th class=\"align-center\">b</th>\n<th class=\"align-right\">c</th>"));
            Assert.That(html, Does.Contain("<td>1</td>\n<td class=\"align-center\">2</td>\n<td class=\"align-right\">3</td>"));
        });
    }

    [TestCase("| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |", false)]
    [TestCase("| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |", true)]
    public void A_table_of_many_columns_scrolls_in_a_box_that_the_keyboard_reaches(string markdown, bool isBoxed)
    {
        var (html, _) = Render(markdown);
        Assert.That((html.StartsWith("<div class=\"scroll\" tabindex=\"0\">\n<table>", StringComparison.Ordinal), html.EndsWith("</table>\n</div>\n", StringComparison.Ordinal)), Is.EqualTo((isBoxed, isBoxed)));
    }

    [TestCase(">", 300)]
    [TestCase("[", 50_000)]
    [TestCase("- ", 300)]
    [TestCase("*a **b ", 20_000)]
    public void An_article_nested_too_deeply_is_refused(string mark, int times)
    {
        var (html, diagnostics) = Render(string.Concat(Enumerable.Repeat(mark, times)) + "ก");
        Assert.That((html, diagnostics.Single().Code, diagnostics.Single().Span.Start.Line), Is.EqualTo(("", "PRS7013", 4)));
    }

    [Test]
    public void Emphasis_that_had_no_effect_is_warned_of_once_a_line()
    {
        var (html, diagnostics) = Render("**ก** ข\n\nค **(ง)**จ `**`");
        var diagnostic = diagnostics.Single();
        Assert.Multiple(() =>
        {
            Assert.That(html, Does.Contain("<strong>ก</strong>"));
            Assert.That((diagnostic.Code, diagnostic.Severity), Is.EqualTo(("PRS7014", DiagnosticSeverity.Warning)));
            Assert.That((diagnostic.Span.Start.Line, diagnostic.Span.Start.Column), Is.EqualTo((6, 3)));
        });
    }

    private static (string Html, IReadOnlyList<Diagnostic> Diagnostics) Render(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        var html = new MarkdownRenderer(diagnostics).Render(ScratchPlan.Article(markdown));
        return (html, diagnostics.ToSorted());
    }
}
