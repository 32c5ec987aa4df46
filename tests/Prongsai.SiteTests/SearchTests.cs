using System.IO.Compression;
using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>What the search page looks through, and the index of words, of the real site.</summary>
public sealed class SearchTests
{
    private const int LargestIndexAndScripts = 16 * 1024;

    private static readonly string[] Cultures = ["th", "en"];

    private static RealSite Site => RealSite.Built;

    [TestCaseSource(nameof(Cultures))]
    public void Every_item_is_in_the_index_with_its_code_and_title(string culture)
    {
        var pages = PagesOf(culture).ToDictionary(p => p[0]);
        Assert.Multiple(() =>
        {
            foreach (var row in new[] { "2565", "2566" }.SelectMany(year => Site.Rows($"{year}/oit/oit.json")))
            {
                var page = pages[$"..{row.GetProperty("page").GetString()}"];
                Assert.That(page[1], Is.EqualTo(row.GetProperty("item").GetString()));
                Assert.That(page[3], Is.EqualTo(row.GetProperty($"title_{culture}").GetString()));
                Assert.That(page, Has.Member(row.GetProperty("title_th").GetString()));
            }
        });
    }

    [TestCaseSource(nameof(Cultures))]
    public void Every_listed_page_but_the_index_of_words_can_be_found(string culture)
    {
        var folder = culture == "th" ? "" : culture + "/";
        var found = PagesOf(culture).Select(p => $"{folder}{p[0]["../".Length..]}index.html");
        var listed = Folders.PathsIn(Site.Output)
            .Where(p => p.EndsWith("index.html", StringComparison.Ordinal) && p.StartsWith("en/", StringComparison.Ordinal) == (culture == "en"))
            .Except([$"{folder}search/index.html", $"{folder}keywords/index.html"]);
        Assert.That(found, Is.EquivalentTo(listed));
    }

    [Test]
    public void Index_and_scripts_are_small() =>
        Assert.That(new[] { "search-index.th.", "search-words.th.", "search.", "thai." }.Sum(name => Compressed("assets/" + name)), Is.LessThanOrEqualTo(LargestIndexAndScripts));

    [Test]
    public void Only_the_search_page_loads_them()
    {
        var loading = Folders.PathsIn(Site.Output).Where(p => p.EndsWith(".html", StringComparison.Ordinal) && Site.Text(p).Contains("/search-index", StringComparison.Ordinal)
            && Site.Page(p).QuerySelector("script[src*='/search-index']") is not null);
        Assert.That(loading, Is.EquivalentTo(["search/index.html", "en/search/index.html"]));
    }

    [Test]
    public void The_same_title_in_two_years_is_one_word_with_two_ways()
    {
        var words = Site.Page("keywords/index.html").QuerySelectorAll(".keyword-list > li");
        var titles = Site.Rows("2565/oit/oit.json").Select(r => r.GetProperty("title_th").GetString())
            .Intersect(Site.Rows("2566/oit/oit.json").Select(r => r.GetProperty("title_th").GetString())).ToList();
        Assert.That(titles, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var title in titles)
            {
                var word = words.Where(w => w.FirstElementChild?.TextContent == title).ToList();
                Assert.That(word, Has.Count.EqualTo(1), title);
                Assert.That(word[0].QuerySelectorAll("a").Length, Is.GreaterThanOrEqualTo(2), title);
            }
        });
    }

    private static string Find(string start) =>
        Folders.PathsIn(Site.Output).Single(p => p.StartsWith(start, StringComparison.Ordinal) && p.EndsWith(".js", StringComparison.Ordinal));

    private static long Compressed(string start)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Path.Combine(Site.Output, Find(start))));
        }

        return result.Length;
    }

    /// <summary>The pages of a culture's index with every text in its place, as the script sees them.</summary>
    private static IEnumerable<string[]> PagesOf(string culture) => SearchIndexText.Pages(Site.Text(Find($"assets/search-index.{culture}.")));
}
