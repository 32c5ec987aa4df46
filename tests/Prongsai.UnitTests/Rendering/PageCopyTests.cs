using System.Text;
using NUnit.Framework;
using Prongsai.Rendering.Copies;

namespace Prongsai.UnitTests.Rendering;

/// <summary>What a page's copy in Markdown says, and what it leaves out.</summary>
[TestFixture]
public sealed class PageCopyTests
{
    private const string Address = "https://a.example/2565/x/";

    [TestCase("<h1>ผล <span class=\"nb\">ITA</span></h1>\n<p>ได้ 97.86</p>", "# ผล ITA\n\nได้ 97.86")]
    [TestCase("<p>a &amp; b &lt;c&gt; &#xE01;</p>", "a & b \\<c\\> ก")]
    [TestCase("<p>* _x_ [y] `z`</p>", "\\* \\_x\\_ \\[y\\] \\`z\\`")]
    [TestCase("<p># a</p><p>3. b</p><p>3.1 c</p>", "\\# a\n\n3\\. b\n\n3.1 c")]
    [TestCase("<p>see <a href=\"../y/#z\">that <span>page</span></a>.</p>", "see [that page](https://a.example/2565/y/#z).")]
    [TestCase("<p><a href=\"#e\"></a>none</p>", "none")]
    [TestCase("<p><a href=\"mailto:a@b.example?subject=x&amp;body=%E0%B8%81\">write</a></p>", "[write](mailto:a@b.example)")]
    [TestCase("<dl><dt>Before</dt><dd><del>one</del></dd><dt>Now</dt><dd><ins>two</ins></dd></dl>", "- Before: one\n\n- Now: two")]
    [TestCase("<a href=\"/b/\"><h2>One</h2><p>two</p></a>", "## [One](https://a.example/b/)\n\n[two](https://a.example/b/)")]
    [TestCase("<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul><p>e</p>", "- a\n  1. b\n  2. c\n- d\n\ne")]
    [TestCase("<dl><dt>Name</dt><dd>Value</dd></dl>", "- Name: Value")]
    [TestCase("<p>a</p><script>x<y</script><svg><text>1</text></svg><button>b</button><p hidden>c</p><div class=\"x print-only\"><div>d</div></div><p>e</p>", "a\n\ne")]
    [TestCase("<table><caption>All</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1|2</td><td><p>x</p><p>y</p></td></tr></tbody></table>", "All\n\n| a | b |\n| --- | --- |\n| 1\\|2 | x y |")]
    [TestCase("<table><tr><th>a</th><th>b</th></tr><tr><td rowspan=\"2\">1</td><td>2</td></tr><tr><td>3</td></tr></table>", "| a | b |\n| --- | --- |\n| 1 | 2 |\n| 1 | 3 |")]
    public void A_page_is_copied_as(string main, string expected) =>
        Assert.That(Copy($"<body><nav>menu</nav><main id=\"content\">{main}</main><footer>end</footer>"), Is.EqualTo($"{expected}\n\n<{Address}>\n"));

    [Test]
    public void A_page_without_a_main_part_has_no_copy() => Assert.That(PageCopy.Of("<body><p>a</p></body>"u8, Address), Is.Null);

    private static string Copy(string page) => Encoding.UTF8.GetString(PageCopy.Of(Encoding.UTF8.GetBytes(page), Address) ?? []);
}
