using Prongsai.Core.Diagnostics;
using Prongsai.Publishing;
using Prongsai.Publishing.Caching;
using Prongsai.Site;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Publishing.Caching;

/// <summary>What is cached saves reading and changes nothing else.</summary>
public sealed class CheckCacheTests : PublishingTest
{
    private const string Canonical = "<link rel=\"canonical\" href=\"https://example.go.th/gone/\">";

    private static readonly Dictionary<string, (SampleSite Before, SampleSite After)> Changes = new()
    {
        ["a page is gone"] = (Linked().Page("/b/"), Linked()),
        ["a page is gone that many lead to"] = (Many().Page("/b/"), Many()),
        ["an anchor is gone"] = (Linked().Page("/b/", "<p id=\"i\">x</p>"), Linked().Page("/b/", "<p>x</p>")),
        ["a page is no longer linked"] = (new SampleSite().Page("/", "<a href=\"a/\">x</a>").Page("/a/"), new SampleSite().Page("/").Page("/a/")),
        ["a page is listed"] = (Alone(listed: false), Alone(listed: true)),
        ["warnings stay"] = (Faulty("1"), Faulty("1")),
        ["a page beside warnings changes"] = (Faulty("1"), Faulty("2")),
        ["capitals change"] = (new SampleSite().Page("/", "<a href=\"A.css\">x</a>").File("A.css"), new SampleSite().Page("/", "<a href=\"A.css\">x</a>").File("a.css")),
        ["a font is gone"] = (new SampleSite().File("a.css", "a{b:url(c.woff2)}").File("c.woff2"), new SampleSite().File("a.css", "a{b:url(c.woff2)}")),
        ["an anchor of an SVG is gone"] = (Drawn("<a id=\"i\"/>"), Drawn("<a/>")),
        ["a listed page is gone"] = (Mapped().Page("/a/"), Mapped()),
        ["the site has another address"] = (Absolutely("https://other.go.th/"), Absolutely("https://example.go.th/")),
        ["the site has another base"] = (Absolutely("https://example.go.th/base/"), Absolutely("https://example.go.th/")),
        ["a page is in another language"] = (InLanguage("th"), InLanguage("en")),
        ["an alternate is another page"] = (WithAlternate().OtherPage("/a/", "en"), WithAlternate().File("en/a/index.html")),
        ["a culture is added"] = (OwnCultures("th"), OwnCultures("th", "en")),
    };

    private static IEnumerable<string> Names => Changes.Keys;

    [TestCaseSource(nameof(Names))]
    public void A_known_site_is_diagnosed_as_an_unknown_one(string change)
    {
        var (before, after) = Changes[change];
        var expected = Diagnose(after.Build(), known: false);
        Diagnose(before.Build(), known: true);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(expected, Is.Not.Empty);
            Assert.That(Diagnose(after.Build(), known: true), Is.EqualTo(expected));
            Assert.That(Diagnose(after.Build(), known: true), Is.EqualTo(expected), "known as it is now");
        }
    }

    [Test]
    public void A_known_site_is_not_read_at_all()
    {
        Assert.That(Read(Mixed("x")), Is.EqualTo(6));
        Assert.That(Read(Mixed("x")), Is.Zero);
    }

    [Test]
    public void Of_a_known_site_only_what_changed_is_read()
    {
        Read(Mixed("x"));
        Assert.That(Read(Mixed("y")), Is.EqualTo(1));
    }

    [Test]
    public void A_new_page_does_not_make_the_others_unknown()
    {
        Read(new SampleSite().Page("/", "x").Page("/a/", listed: false));
        Assert.That(Read(new SampleSite().Page("/", "x").Page("/a/", listed: false).Page("/b/", listed: false)), Is.EqualTo(1));
    }

    [Test]
    public void A_file_with_findings_is_read_every_time_fast_and_then_exactly()
    {
        Assert.That(Read(Faulty("1")), Is.EqualTo(4));
        Assert.That(Read(Faulty("1")), Is.EqualTo(2));
    }

    [Test]
    public void Where_a_known_page_leads_to_what_is_gone_it_is_read()
    {
        Read(Linked().Page("/b/", "<p id=\"i\">x</p>"));
        Assert.That(Read(Linked()), Is.EqualTo(1));
    }

    [Test]
    public void What_is_kept_is_of_the_last_site_only_and_not_written_again()
    {
        OutputChecker.Check(Mixed("x").Build(), Options, new DiagnosticBag());
        OutputChecker.Check(new SampleSite().Build(), Options, new DiagnosticBag());
        var small = File.ReadAllBytes(Work.CheckCache);
        var time = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Work.CheckCache, time);
        OutputChecker.Check(new SampleSite().Build(), Options, new DiagnosticBag());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.GetLastWriteTimeUtc(Work.CheckCache), Is.EqualTo(time));
            Assert.That(FilesIn(Root), Is.EqualTo(new Dictionary<string, string> { [".prongsai-output.checked"] = Convert.ToHexString(small) }));
            Assert.That(new CacheFile(Work.CheckCache).Read(), Has.Count.EqualTo(1));
        }
    }

    private static SampleSite Linked() => new SampleSite().Page("/", "<a href=\"b/#i\">x</a><a href=\"a/\">x</a>").Page("/a/");

    private static SampleSite Many() =>
        Enumerable.Range(0, 6).Aggregate(new SampleSite(), (site, i) => site.Page($"/{i}/", "<a href=\"../b/\">x</a>"));

    private static SampleSite Alone(bool listed) => new SampleSite().Page("/", "<a href=\"a/\">x</a>").RawPage("/a/", Html(""), listed);

    private static SampleSite Faulty(string text) => new SampleSite().Page("/a/", "<h4>x</h4><p id=\"i\"></p><p id=\"i\"></p>").Page("/b/", $"<p>{text}</p>");

    private static SampleSite Drawn(string anchor) => new SampleSite()
        .Page("/", "<svg><use href=\"a.svg#i\"/></svg>").File("a.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\">{anchor}</svg>");

    private static SampleSite Mapped() =>
        new SampleSite().Page("/", "<p>x</p>").File("sitemap.xml", "<urlset><url><loc>https://example.go.th/a/</loc></url></urlset>", OutputKind.Data);

    private static SampleSite Absolutely(string address) => new SampleSite(address).RawPage("/a/", Html("", Canonical), listed: false);

    private static SampleSite InLanguage(string culture) => new SampleSite("https://example.go.th/", culture).RawPage("/a/", Html(""), listed: false);

    private static SampleSite WithAlternate() => new SampleSite("https://example.go.th/", "th", "en")
        .RawPage("/a/", Html("", "<link rel=\"alternate\" hreflang=\"en\" href=\"../en/a/\">"), listed: false);

    private static SampleSite OwnCultures(params string[] cultures) => new SampleSite("https://example.go.th/", cultures)
        .RawPage("/", Html("", "<link rel=\"alternate\" hreflang=\"th\" href=\"./\"><link rel=\"alternate\" hreflang=\"x-default\" href=\"./\">"));

    private static SampleSite Mixed(string text) => new SampleSite()
        .Page("/a/", "<a href=\"../b/#i\">x</a>").Page("/b/", $"<p id=\"i\">{text}</p>")
        .File("a.css").File("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").File("sitemap.xml", "<urlset/>", OutputKind.Data).File("a.txt");

    private static string Html(string body, string head = "") =>
        $"<!doctype html>\n<html lang=\"th\"><head><title>t</title>{head}</head>\n<body><h1>t</h1>{body}</body></html>\n";

    private PublishOptions Options => new(Output, "output", Force: false);

    private string[] Diagnose(RenderedSite site, bool known)
    {
        var diagnostics = new DiagnosticBag();
        Assert.That(known ? OutputChecker.Check(site, Options, diagnostics) : OutputChecker.Check(site, diagnostics), Is.SameAs(site));
        return [.. diagnostics.ToSorted().Select(DiagnosticLine.Of)];
    }

    /// <summary>Checks a site knowing what the last one left, and leaves the results; says how often a file was read.</summary>
    private int Read(SampleSite site)
    {
        var file = new CacheFile(Work.CheckCache);
        var cache = new CheckCache(site.Build(), file.Read());
        cache.Examine();
        file.Write(cache.Results);
        return cache.Reads;
    }
}
