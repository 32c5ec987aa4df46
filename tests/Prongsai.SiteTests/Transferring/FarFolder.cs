using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.Publishing;
using Prongsai.Testing;
using Prongsai.Transfer;

namespace Prongsai.SiteTests.Transferring;

/// <summary>A folder that a site is published into, and what may be said of it at any moment.</summary>
internal static partial class FarFolder
{
    /// <summary>A built site.</summary>
    public static TestSite Built()
    {
        var site = TestSite.Of("minimal");
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        return site;
    }

    /// <summary>The same built with another style: a new asset in place of an old one, and every page with its address.</summary>
    public static void Change(TestSite site)
    {
        site.OwnThemes();
        File.AppendAllText(Directory.EnumerateFiles(Path.Combine(site.Root, "themes", "default"), "*.css", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First(), "\n.added { color: inherit; }\n");
        Assert.That(site.Run("build").ExitCode, Is.Zero);
    }

    public static SourceSite SourceOf(TestSite site) =>
        new(PublishedSiteReader.Read(site.Output, "output"), PublishedSiteReader.ManifestName, bytes => PublishedSiteReader.Parse(bytes, "output"));

    /// <summary>Every asset that a page here asks for is here.</summary>
    public static void AssertNothingMixed(string folder, string place)
    {
        var missing =
            from page in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            from match in Asset().Matches(File.ReadAllText(page))
            where !File.Exists(Path.Combine(folder, match.Groups["path"].Value))
            select $"{Path.GetRelativePath(folder, page)}: {match.Value}";
        Assert.That(missing, Is.Empty, place);
    }

    [GeneratedRegex("(?:href|src)=\"?[^\" >]*(?<path>assets/[^\" >#?]+)")]
    private static partial Regex Asset();
}
