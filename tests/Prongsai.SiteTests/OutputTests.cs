using System.Text;
using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>What the real site has to show, looked up in its files as a visitor or a program would.</summary>
public sealed class OutputTests
{
    private const string EnglishRoot = "en/";

    private static RealSite Site => RealSite.Built;

    [OneTimeSetUp]
    public void The_real_site_builds() => Assert.That(Site.Build, Is.EqualTo(new Testing.RunResult(0, "", "")));

    [Test]
    public void Every_permanent_address_exists_in_both_languages() => Assert.Multiple(() =>
    {
        foreach (var path in Addresses().SelectMany(a => new[] { a, EnglishRoot + a }))
        {
            Assert.That(Site.Has(path), path);
        }
    });

    [Test]
    public void Every_data_file_exists() => Assert.Multiple(() =>
    {
        string[] names = ["2565/scores/scores", "2565/analysis/analysis", "2565/oit/oit", "2566/measures/measures", "2566/oit/oit", "method/method", "2565/links/links", "data/results"];
        foreach (var path in names.SelectMany(n => new[] { n + ".csv", n + ".json" }).Concat(["sitemap.xml", "datapackage.json", "feed.xml", "en/feed.xml", "robots.txt", ".htaccess", ".nojekyll", "_headers", "web.config"]))
        {
            Assert.That(Site.Has(path), path);
        }
    });

    [Test]
    public void Every_page_and_every_hosts_file_state_the_same_strict_policy() => Assert.Multiple(() =>
    {
        const string Policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";
        foreach (var path in Folders.PathsIn(Site.Output).Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.That(Site.Page(path).QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content"), Is.EqualTo(Policy), path);
        }

        foreach (var path in new[] { ".htaccess", "_headers", "web.config" })
        {
            Assert.That(File.ReadAllText(Path.Combine(Site.Output, path)), Does.Contain($"{Policy}; frame-ancestors 'none'"), path);
        }

        Assert.That(() => System.Xml.Linq.XDocument.Load(Path.Combine(Site.Output, "web.config")), Throws.Nothing);
    });

    [Test]
    public void Nothing_but_csv_begins_with_a_byte_order_mark() => Assert.Multiple(() =>
    {
        foreach (var path in Folders.PathsIn(Site.Output))
        {
            var start = File.ReadAllBytes(Path.Combine(Site.Output, path)).AsSpan();
            Assert.That(start.StartsWith(Encoding.UTF8.Preamble), Is.EqualTo(Path.GetExtension(path) == ".csv"), path);
            Assert.That(Path.GetExtension(path) != ".html" || start.StartsWith("<!DOCTYPE html>"u8), path);
        }
    });

    [Test]
    public void Csv_files_begin_with_a_byte_order_mark() => Assert.Multiple(() =>
    {
        foreach (var path in Folders.PathsIn(Site.Output).Where(p => p.EndsWith(".csv", StringComparison.Ordinal)))
        {
            Assert.That(File.ReadAllBytes(Path.Combine(Site.Output, path)).AsSpan().StartsWith(Encoding.UTF8.Preamble), path);
        }
    });

    [TestCase("index.html")]
    [TestCase("en/index.html")]
    public void The_first_page_shows_the_total_and_the_grade(string path)
    {
        var text = Site.Page(path).QuerySelector("main")?.TextContent ?? "";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Contain("97.86"));
            Assert.That(text, Does.Contain("AA"));
        }
    }

    [TestCase("method/index.html")]
    [TestCase("en/method/index.html")]
    public void The_method_page_shows_the_working(string path)
    {
        var text = Site.Page(path).QuerySelector("main")?.TextContent ?? "";
        using (Assert.EnterMultipleScope())
        {
            foreach (var figure in new[] { "96.76", "96.11", "100.00", "97.86", "96.1067" })
            {
                Assert.That(text, Does.Contain(figure));
            }
        }
    }

    [Test]
    public void The_site_map_lists_every_page_but_the_one_for_unknown_addresses()
    {
        var map = Site.Text("sitemap.xml");
        var expected = Addresses().Where(a => a != "404.html").SelectMany(a => new[] { a, EnglishRoot + a }).Select(a => a[..^"index.html".Length]);
        Assert.Multiple(() =>
        {
            foreach (var path in expected)
            {
                Assert.That(map, Does.Match($"<loc>https://[^<]*(?<!en/){path}</loc>"), path);
            }

            Assert.That(map, Does.Not.Contain("404").And.Not.Contain("search/"));
        });
    }

    /// <summary>The addresses that the agency has been promised, as files below the output.</summary>
    private static IEnumerable<string> Addresses()
    {
        string[] pages =
        [
            "", "2565/", "2565/scores/", "2565/analysis/", "2565/memo/", "2565/oit/", "2566/", "2566/measures/", "2566/oit/",
            "complaint/", "contact/", "method/", "about/", "keywords/", "data/", "policy/privacy/", "policy/cookies/", "policy/accessibility/",
        ];
        var indicators = Enumerable.Range(1, 10).Select(n => $"2565/indicators/i{n:00}/");
        var items = new[] { "2565", "2566" }.SelectMany(y => Enumerable.Range(1, 43).Select(n => $"{y}/oit/o{n:00}/"));
        return pages.Concat(indicators).Concat(items).Select(p => p + "index.html").Append("404.html");
    }
}
