using System.IO.Compression;
using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>What a phone has to fetch, as a server that compresses text sends it; headers not counted.</summary>
public sealed partial class PageWeightTests
{
    private const int HomeBytes = 58_000;
    private const int HomeRequests = 6;
    private const int PageBytes = 10_000;

    private TestSite? _site;

    private TestSite Site => _site ?? throw new InvalidOperationException("the site is not built");

    [OneTimeSetUp]
    public void Build()
    {
        _site = TestSite.Real();
        Assert.That(_site.Run("build").ExitCode, Is.Zero);
    }

    [OneTimeTearDown]
    public void Delete() => _site?.Dispose();

    [TestCase("index.html")]
    [TestCase("en/index.html")]
    public void The_first_view_of_home_is_light(string path)
    {
        var fetched = Fetched(path).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(fetched, Has.Count.LessThanOrEqualTo(HomeRequests), string.Join(", ", fetched));
            Assert.That(fetched, Has.Some.EndsWith(".css").And.Some.EndsWith(".woff2"));
            Assert.That(fetched.Sum(Bytes), Is.LessThanOrEqualTo(HomeBytes));
        });
    }

    [Test]
    public void Every_page_after_the_first_is_lighter_still() => Assert.Multiple(() =>
    {
        foreach (var page in Folders.PathsIn(Site.Output).Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.That(Bytes(page), Is.LessThanOrEqualTo(PageBytes), page);
        }
    });

    /// <summary>The page, what it names and what its style sheet names.</summary>
    private IEnumerable<string> Fetched(string page)
    {
        var folder = Path.GetDirectoryName(page)?.Replace('\\', '/') ?? "";
        var named = Asset().Matches(Site.Read($"output/{page}")).Select(m => m.Groups[1].Value).Distinct().Select(a => Resolve(folder, a)).ToList();
        var styles = named.Where(n => n.EndsWith(".css", StringComparison.Ordinal)).ToList();
        var inStyles = styles.SelectMany(s => InStyle().Matches(Site.Read($"output/{s}")).Select(m => "assets/" + m.Groups[1].Value)).Distinct();
        return [page, .. named, .. inStyles];
    }

    private static string Resolve(string folder, string address) =>
        Path.GetRelativePath("/site", Path.GetFullPath(Path.Combine("/site", folder, address))).Replace('\\', '/');

    private long Bytes(string path)
    {
        var content = File.ReadAllBytes(Path.Combine(Site.Output, path));
        if (path.EndsWith(".woff2", StringComparison.Ordinal))
        {
            return content.Length;
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return packed.Length;
    }

    /// <summary>What browsers fetch by themselves: style sheet, icon, scripts, pictures.</summary>
    [GeneratedRegex("<(?:link rel=\"(?:stylesheet|icon)\"[^>]*href|script[^>]*src|img[^>]*src)=\"([^\"]+)\"")]
    private static partial Regex Asset();

    [GeneratedRegex("""url\("?([^")]+)"?\)""")]
    private static partial Regex InStyle();
}
