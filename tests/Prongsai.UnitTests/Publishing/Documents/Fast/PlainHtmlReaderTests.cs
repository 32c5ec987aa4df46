using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.Publishing.Documents;
using Prongsai.Publishing.Documents.Fast;
using Prongsai.Site;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Publishing.Documents.Fast;

/// <summary>What the plain reader reads, the full parser reads in the same way and without a complaint; what it does not understand it leaves.</summary>
public sealed partial class PlainHtmlReaderTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en" class="a">
        <head><meta charset="utf-8"><title lang="th">ก &amp; x</title><link rel="icon" href="a.svg"><base href="/a/"><script src="a.js" defer></script></head>
        <body id="top"><a class="skip" href="#main">Skip</a>
        <header><nav><ul class="x"><li><a href="a/" title="&lt;b&gt;">One <b>two <i>three</i></b></a></li><li>b<ol><li>c</li></ol></li></ul></nav></header>
        <main id="main"><h1>Head &#3585; <span lang="th">ก</span></h1><p>Text <em>a</em><br>b <code>c</code><wbr>d</p><hr>
        <table class="t"><caption>c</caption><colgroup><col></colgroup><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><p>x</p></td><td>y<ul><li>z</li></ul></td></tr></tbody><tfoot><tr><td>f</td></tr></tfoot></table>
        <dl><dt>t</dt><dd>d<p>e</p></dd><div><dt>u</dt><dd>v</dd></div></dl>
        <form action="/s/"><label for="q">L</label><input id="q" type="search"><select><option>1</option><optgroup label="g"><option selected>2</option></optgroup></select><button type="submit"><span>Go</span></button></form>
        <details><summary>S</summary><blockquote><p>q</p></blockquote></details>
        <svg class="i" viewBox="0 0 8 8" aria-hidden="true"><g><path d="M0 0h8"/><use href="#s"/><text x="1">t</text></g></svg>
        <textarea>a</textarea><figure><img src="p.png" alt=""><figcaption>f</figcaption></figure><pre>a
          b</pre><script type="application/ld+json">{"a":"</p>"}</script><!-- a comment --></main>
        <footer><p>End</p></footer></body>
        </html>
        """;

    private static readonly string[] Pieces =
        ["<p>", "</p>", "<li>", "<b>", "<a href=x>", "</a>", "<td>", "</td>", "<div>", "</div>", "<h2>", "<option>", "<svg>", "</svg>", "<style>", "<title>", "text", "&nbsp;", "&x=1", "<br/>", "<p/>", "<template>", "<foo>", "\0", "</br>", "</body>", "<head>", "<tr>", "<select>", "</form>", "<dd>", "<button>", "<textarea>", "</textarea>", "\n"];

    [Test]
    public void A_good_page_is_plain() => Assert.That(Plain(Page), Is.Not.Null);

    [Test]
    public void Every_golden_page_is_plain_and_read_alike()
    {
        var goldens = Directory.GetFiles(Path.Combine(Repo.Root, "tests", "fixtures"), "*.html", SearchOption.AllDirectories);
        var pages = goldens.Select(g => Whole(System.IO.File.ReadAllText(g))).ToList();
        Assert.That(pages, Has.Count.GreaterThan(40));
        Assert.Multiple(() =>
        {
            foreach (var page in pages)
            {
                Assert.That(Plain(page), Is.EqualTo(Full(page)));
            }
        });
    }

    [Test]
    public void A_damaged_page_is_left_or_read_alike([Range(0, 19)] int seed)
    {
        var random = new Random(seed);
        var plain = 0;
        for (var i = 0; i < 500; i++)
        {
            var page = Damaged(random, random.Next(1, 4));
            if (Plain(page) is { } read)
            {
                plain++;
                Assert.That(read, Is.EqualTo(Full(page)), page);
            }
        }

        Assert.That(plain, Is.GreaterThan(5), "some damage does no harm");
    }

    private static string Whole(string golden) =>
        golden.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) ? golden : $"<!DOCTYPE html><html lang=\"th\"><head><title>t</title></head><body>{golden}</body></html>";

    /// <summary>Takes out, doubles, exchanges or puts in some tags and texts.</summary>
    private static string Damaged(Random random, int times)
    {
        var parts = Parts().Split(Page).Where(p => p.Length > 0).ToList();
        for (var i = 0; i < times; i++)
        {
            var at = random.Next(parts.Count);
            var other = random.Next(parts.Count);
            switch (random.Next(4))
            {
                case 0:
                    parts.RemoveAt(at);
                    break;
                case 1:
                    parts.Insert(other, parts[at]);
                    break;
                case 2:
                    (parts[at], parts[other]) = (parts[other], parts[at]);
                    break;
                default:
                    parts.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return string.Concat(parts);
    }

    private static string? Plain(string page) => new PlainHtmlReader(otherwise: new HtmlReader()).ReadPlain(File(page)) is { } read ? Written(read) : null;

    private static string Full(string page) => Written(new HtmlReader().Read(File(page)));

    private static OutputFile File(string page) => new("index.html", Encoding.UTF8.GetBytes(page), OutputKind.Page);

    private static string Written(HtmlPage page)
    {
        var text = new StringBuilder();
        foreach (var fault in page.Faults)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"fault {fault.Name}");
        }

        foreach (var element in page.Elements)
        {
            var attributes = string.Concat(element.Attributes.Select(a => $" {a.Name.ToString().ToLowerInvariant()}={a.Value}"));
            var own = string.Concat(page.Texts.Where(t => t.Owner == element).Select(t => t.Text));
            text.AppendLine(CultureInfo.InvariantCulture, $"{element.Index}-{element.End} in {element.Parent?.Index} {element.Name} {element.IsHtml} {element.Language}{attributes}: {Blanks().Replace(own, "")} {element.HasText}");
        }

        return text.ToString();
    }

    [GeneratedRegex("(?=<)|(?<=>)")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
