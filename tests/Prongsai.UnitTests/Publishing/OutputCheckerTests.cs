using NUnit.Framework;
using Prongsai.Core.Text;
using Prongsai.Site;

namespace Prongsai.UnitTests.Publishing;

public sealed class OutputCheckerTests
{
    private const string Page = """
        <!doctype html>
        <html lang="en"><head><base href="/a/"><title>ไทย</title><meta property="og:image" content="x.png"><style>a { b: url( 'x' ) }</style>
        <meta http-equiv="refresh" content="1; url='x'"><link rel="alternate" hreflang="th" href="//x"></head>
        <body onload=x><h1>1</h1><h4 id=a>2</h4><p id='a' style="b">ก<a href=javascript:x></a><img srcset="a 1x, b 2x" src>
        <svg><use xlink:href="#x"/><title></title></svg><table><p></table><button></button><iframe src=https://x.example></iframe></span>
        """;

    private const string Sheet = "@import 'x'; /* c */ a { b: url(\"x.png\"); c: url(y) '\\'' } @namespace url(z); @import url(https://x.example/)";

    private const string Svg = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"x\" id=\"i\"/><use href=\"#j\"/></svg>";

    private const string Sitemap = "<urlset><url><loc>https://example.go.th/x</loc><link href=\"https://x.example/\"/></url></urlset>";

    [Test]
    public void The_same_site_gives_the_same_diagnostics_in_the_same_order()
    {
        var site = Broken(Page);
        var first = site.Check();

        Assert.That(first, Has.Length.GreaterThan(20));
        for (var i = 0; i < 5; i++)
        {
            Assert.That(site.Check(), Is.EqualTo(first));
        }
    }

    [Test]
    public void No_damage_to_a_file_stops_the_check_or_leads_outside_the_file([Range(0, 40)] int seed)
    {
        var random = new Random(seed);
        var site = Broken(Damaged(Page, random))
            .File("a.css", Damaged(Sheet, random))
            .File("a.svg", Damaged(Svg, random))
            .File("sitemap.xml", Damaged(Sitemap, random), OutputKind.Data);

        var spans = site.Diagnose().SelectMany(d => d.Related.Select(r => r.Span).Prepend(d.Span));

        Assert.That(spans, Has.All.Matches<SourceSpan>(
            s => s.Offset >= 0 && s.Length >= 0 && s.Offset + s.Length <= s.File.Text.Length && s.Start.Line > 0));
    }

    [TestCase("")]
    [TestCase("\0")]
    [TestCase("\uFEFF<p>")]
    [TestCase("<")]
    [TestCase("<style>url(")]
    [TestCase("<a href=")]
    [TestCase("<a href=\"x\0")]
    [TestCase("\r\n\r<p id=x>\r<p\rid=x>")]
    public void An_odd_page_is_only_reported(string html) => Assert.That(Broken(html).Check(), Is.Not.Empty);

    [Test]
    public void A_page_of_twenty_thousand_nested_elements_is_read() =>
        Assert.That(Broken("<body>" + string.Concat(Enumerable.Repeat("<i>", 20_000)) + "ก").Check(), Is.Not.Empty);

    [Test]
    public void Two_files_of_one_path_are_both_read() =>
        Assert.That(new SampleSite().File("a.css", "a{}").File("a.css", "a { b: url(none) }").Check(), Has.Length.EqualTo(1));

    private static SampleSite Broken(string html) => new SampleSite().RawPage("/", html).RawPage("/a/", html);

    private static string Damaged(string text, Random random)
    {
        var damaged = text;
        for (var i = random.Next(4); i >= 0; i--)
        {
            var at = random.Next(damaged.Length);
            damaged = damaged.Remove(at, Math.Min(random.Next(6), damaged.Length - at));
            damaged = damaged.Insert(Math.Min(at, damaged.Length), random.Next(3) == 0 ? "<>\"'&;(){}#"[random.Next(11)].ToString() : "");
        }

        return random.Next(3) == 0 ? damaged[..random.Next(damaged.Length)] : damaged;
    }
}
