using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class BrokenReferenceCheckTests
{
    private const string Address = "https://example.go.th/";

    /// <summary>Every kind of dead reference, each alone on the page <c>/a/b/</c>: head, body and the target that is missing.</summary>
    private static readonly TestCaseData<string, string, string>[] Dead =
    [
        Case("link up", "", "<p><a href=\"../none/\">x</a>", "a/none/index.html"),
        Case("link from the root", "", "<a href=\"/none.html\">x</a>", "none.html"),
        Case("link without its slash", "", "<a href=\"/a\">x</a>", "a"),
        Case("link with another capital", "", "<a href=\"/IMG/logo.png\">x</a>", "IMG/logo.png"),
        Case("link above the root", "", "<a href=\"../../../img/logo.png\">x</a>", "../../../img/logo.png"),
        Case("image with this site's host", "", $"<img src=\"{Address}none.png\" alt=\"\">", "none.png"),
        Case("link with a query", "", "<a href=\"none.csv?a=1#b\">x</a>", "a/b/none.csv"),
        Case("link in raw Thai", "", "<a href=\"/เอกสาร/ไม่มี.pdf\">x</a>", "เอกสาร/ไม่มี.pdf"),
        Case("link in encoded Thai", "", "<a href=\"/%E0%B9%80%E0%B8%AD%E0%B8%81/\">x</a>", "เอก/index.html"),
        Case("area of a map", "", "<map name=\"m\"><area href=\"/none/\" alt=\"x\"></map>", "none/index.html"),
        Case("image", "", "<img src=\"none.png\" alt=\"\">", "a/b/none.png"),
        Case("image with no address", "", "<img src=\"\" alt=\"\">", ""),
        Case("image for a wide screen", "", "<img src=\"/img/logo.png\" srcset=\"/img/logo.png 1x, /img/none.png 2x\" alt=\"\">", "img/none.png"),
        Case("image of a picture", "", "<picture><source srcset=\"/none.webp\"><img src=\"/img/logo.png\" alt=\"\"></picture>", "none.webp"),
        Case("style sheet", "<link rel=\"stylesheet\" href=\"/none.css\">", "", "none.css"),
        Case("url() in a style element", "<style>\np { background: url('/none.png') }\n</style>", "", "none.png"),
        Case("icon", "<link rel=\"icon\" href=\"/none.ico\">", "", "none.ico"),
        Case("canonical address", $"<link rel=\"canonical\" href=\"{Address}none/\">", "", "none/index.html"),
        Case("preview image", $"<meta property=\"og:image\" content=\"{Address}none.png\">", "", "none.png"),
        Case("preview image for others", $"<meta name=\"twitter:image\" content=\"{Address}none.jpg\">", "", "none.jpg"),
        Case("refresh", "<meta http-equiv=\"refresh\" content=\"5; url=/none/\">", "", "none/index.html"),
        Case("script", "<script src=\"/none.js\"></script>", "", "none.js"),
        Case("film", "", "<video src=\"/none.mp4\" poster=\"/img/logo.png\"></video>", "none.mp4"),
        Case("poster of a film", "", "<video poster=\"/none.jpg\"></video>", "none.jpg"),
        Case("sound", "", "<audio><source src=\"/none.mp3\"></audio>", "none.mp3"),
        Case("form", "", "<form action=\"/none.php\"><button>x</button></form>", "none.php"),
        Case("frame", "", "<iframe src=\"/none.html\" title=\"x\"></iframe>", "none.html"),
        Case("object", "", "<object data=\"/none.pdf\">x</object>", "none.pdf"),
        Case("svg by use", "", "<p><svg><use href=\"/none.svg#a\"/></svg>", "none.svg"),
        Case("svg by xlink", "", "<p><svg><use xlink:href=\"/none.svg#a\"/></svg>", "none.svg"),
    ];

    private static readonly TestCaseData<string, string>[] Living =
    [
        Good("empty link to the page itself", "", "<a href=\"\">x</a>"),
        Good("link to the folder itself", "", "<a href=\"./\">x</a>"),
        Good("link to the folder above", "", "<a href=\"..\">x</a>"),
        Good("link to the root", "", "<a href=\"/\">x</a>"),
        Good("link to this site's host alone", "", "<a href=\"https://EXAMPLE.go.th\">x</a>"),
        Good("link with this site's host and port", "", $"<a href=\"https://example.go.th:443/a/b/\">x</a>"),
        Good("link to another website on the same host", "", $"<a href=\"{Address}portfolio/\">x</a>"),
        Good("form of another website on the same host", "", $"<form action=\"{Address}form.php\"><button>x</button></form>"),
        Good("link with a query and no path", "", "<a href=\"?q=1\">x</a>"),
        Good("link in raw Thai", "", "<a href=\"/เอกสาร/ใบ 1.pdf\">x</a>"),
        Good("link in encoded Thai", "", "<a href=\"/%E0%B9%80%E0%B8%AD%E0%B8%81%E0%B8%AA%E0%B8%B2%E0%B8%A3/%e0%b9%83%e0%b8%9a%201.pdf\">x</a>"),
        Good("link with blanks around it", "", "<a href=\" \n/img/logo.png\t\">x</a>"),
        Good("link elsewhere", "", "<a href=\"https://www.nacc.go.th/none\">x</a> <a href=\"//other.example/none\">y</a>"),
        Good("mail and telephone", "", "<a href=\"mailto:a@example.go.th\">x</a> <a href=\"tel:036411047\">y</a>"),
        Good("image for a wide screen", "", "<img src=\"/img/logo.png\" srcset=\"/img/logo.png 1x,/img/logo.png 2x\" alt=\"\">"),
        Good("image inside the page", "", "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" alt=\"\">"),
        Good("style sheet", "<link rel=\"stylesheet\" href=\"../../img/a.css\">", ""),
        Good("url() that is a comment, a string or a namespace",
            "<style>/* url(none) */ @namespace svg url(http://www.w3.org/2000/svg); a::after { content: \"url(none)\" }</style>", ""),
        Good("preview image elsewhere", "<meta property=\"og:image\" content=\"https://other.example/x.png\">", ""),
        Good("refresh of the page itself", "<meta http-equiv=\"refresh\" content=\"60\">", ""),
        Good("form of another site", "", "<form action=\"https://forms.example/x\"><button>x</button></form>"),
        Good("use in the page", "", "<p><svg id=\"s\"></svg><svg><use href=\"#s\"/></svg>"),
    ];

    [TestCaseSource(nameof(Dead))]
    public void A_dead_reference_is_found_at_its_value(string head, string body, string target)
    {
        var found = Site(head, body).Diagnose();

        Assert.That(found.Select(d => (d.Code, d.Arguments[1])), Is.EqualTo(new[] { ("PRS8001", target) }));
        var text = found[0].Span.File.Text.Substring(found[0].Span.Offset, found[0].Span.Length);
        Assert.That(text, Is.EqualTo(found[0].Arguments[0]));
    }

    [TestCaseSource(nameof(Living))]
    public void A_good_reference_is_left_alone(string head, string body) => Assert.That(Site(head, body).Check(), Is.Empty);

    [Test]
    public void All_dead_references_of_one_page_are_found_in_one_run()
    {
        var head = string.Join('\n', Dead.Select(d => (string?)d.Arguments[0]));
        var body = string.Join('\n', Dead.Select(d => (string?)d.Arguments[1]));
        var targets = Site(head, body).Diagnose().Where(d => d.Code == "PRS8001").Select(d => d.Arguments[1]);

        Assert.That(targets, Is.EquivalentTo(Dead.Select(d => (string?)d.Arguments[2])));
    }

    [Test]
    public void A_dead_reference_is_found_at_its_line_and_column() =>
        Assert.That(
            Site("", "<p>x</p>\n  <a class=\"k\"\n     href='../none/'>x</a>").Check(),
            Is.EqualTo(new[] { "output/a/b/index.html(8,12): PRS8001 ../none/, a/none/index.html" }));

    [Test]
    public void A_file_that_differs_in_capitals_only_is_named()
    {
        var found = Site("", "<a href=\"/IMG/logo.png\">x</a>").Diagnose();

        Assert.That(found.Single().Related.Single().Span.File.Path, Is.EqualTo("output/img/logo.png"));
    }

    [TestCase("a { background: url(none.png) }", "output/img/b.css(1,21): PRS8001 none.png, img/none.png")]
    [TestCase("\n@import \"none.css\";", "output/img/b.css(2,10): PRS8001 none.css, img/none.css")]
    [TestCase("@import url( '/none.css' ) print;", "output/img/b.css(1,15): PRS8001 /none.css, none.css")]
    [TestCase("@font-face { src: url(\"../none.woff2\") format('woff2') }", "output/img/b.css(1,24): PRS8001 ../none.woff2, none.woff2")]
    [TestCase("a { background: url() }", "output/img/b.css(1,21): PRS8001 , ")]
    public void A_dead_reference_in_a_style_sheet_is_found(string css, string expected) =>
        Assert.That(new SampleSite().File("img/b.css", css).Check(), Is.EqualTo(new[] { expected }));

    [Test]
    public void A_good_style_sheet_is_left_alone() =>
        Assert.That(
            Site("", "").File("img/b.css", "@import 'a.css'; a { background: url(logo.png); mask: url(#m) } b { cursor: url(data:x) }").Check(),
            Is.Empty);

    [Test]
    public void Dead_entries_of_the_site_map_are_found()
    {
        const string Sitemap = """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
              <url>
                <loc>https://example.go.th/</loc>
                <xhtml:link rel="alternate" hreflang="en" href="https://example.go.th/en/" />
              </url>
              <url>
                <loc>https://example.go.th/none/</loc>
              </url>
              <url>
                <loc>https://other.example/</loc>
              </url>
            </urlset>
            """;
        Assert.That(
            new SampleSite().File("sitemap.xml", Sitemap).Check(),
            Is.EqualTo(new[]
            {
                "output/sitemap.xml(5,53): PRS8001 https://example.go.th/en/, en/index.html",
                "output/sitemap.xml(8,10): PRS8001 https://example.go.th/none/, none/index.html",
                "output/sitemap.xml(11,10): PRS8001 https://other.example/, https://other.example/",
            }));
    }

    [Test]
    public void A_site_in_a_folder_of_a_host_is_understood() =>
        Assert.That(
            new SampleSite("https://example.go.th/ita/")
                .Page("/a/", "<a href=\"/ita/\">x</a> <a href=\"/\">y</a> <a href=\"https://example.go.th/\">z</a> <img src=\"https://example.go.th/ita/none\" alt=\"\">")
                .Check(),
            Is.EqualTo(new[]
            {
                "output/a/index.html(6,32): PRS8001 /, /",
                "output/a/index.html(6,90): PRS8001 https://example.go.th/ita/none, none",
            }));

    [Test]
    public void A_base_element_moves_the_start_of_references() =>
        Assert.That(
            Site("<base href=\"/img/\">", "<img src=\"logo.png\" alt=\"\"><img src=\"img/logo.png\" alt=\"\">").Check(),
            Is.EqualTo(new[] { "output/a/b/index.html(6,38): PRS8001 img/logo.png, img/img/logo.png" }));

    [Test]
    public void A_mistake_of_the_layout_is_reported_once_with_the_number_of_pages()
    {
        var site = new SampleSite();
        for (var i = 0; i < 9; i++)
        {
            site.Page($"/p{i}/", "<img src=\"/none.png\" alt=\"\"><img src=\"/none.png\" alt=\"\">");
        }

        var found = site.Diagnose();

        Assert.That(found.Select(d => d.Span.File.Path), Is.EqualTo(new[] { "output/p0/index.html", "output/p0/index.html" }));
        Assert.That(found[0].Related.Single().Note.English, Does.Contain("8 more"));
        Assert.That(found[0].Related.Single().Span.File.Path, Is.EqualTo("output/p1/index.html"));
    }

    private static SampleSite Site(string head, string body) => new SampleSite()
        .Page("/a/")
        .Page("/a/b/", body, head)
        .File("img/logo.png")
        .File("img/a.css", "a{}")
        .File("เอกสาร/ใบ 1.pdf");

    private static TestCaseData<string, string, string> Case(string name, string head, string body, string target) =>
        new TestCaseData<string, string, string>(head, body, target).SetArgDisplayNames(name);

    private static TestCaseData<string, string> Good(string name, string head, string body) =>
        new TestCaseData<string, string>(head, body).SetArgDisplayNames(name);
}
