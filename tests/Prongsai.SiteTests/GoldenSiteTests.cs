using AngleSharp.Html.Parser;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>
/// What the smallest site looks like with the standard theme: <c>main</c> of every page in both languages, and one page as a whole,
/// so that a change of the page's frame touches one file. Kept under <c>fixtures/sites/minimal/expected</c>.
/// </summary>
public sealed class GoldenSiteTests
{
    private const string WholePage = "2565/oit/o01/index.html";
    private const string WholePageKept = "whole-page.html";

    private static readonly string Kept = Path.Combine(Repo.Fixtures, "sites", "minimal", "expected");

    private TestSite? _site;

    private TestSite Site => _site ?? throw new InvalidOperationException("the site is not built");

    private IEnumerable<string> Pages => Folders.PathsIn(Site.Output).Where(p => p.EndsWith(".html", StringComparison.Ordinal));

    [OneTimeSetUp]
    public void Build()
    {
        _site = TestSite.Of("minimal");
        var result = _site.Run("build", "--format", "line");
        Assert.That(result, Is.EqualTo(new RunResult(0, "", "")));
    }

    [OneTimeTearDown]
    public void Delete() => _site?.Dispose();

    [Test]
    public void Every_page_is_as_it_was_kept() => Assert.Multiple(() =>
    {
        foreach (var path in Pages)
        {
            Golden.Check(MainOf(path), Path.Combine(Kept, path));
        }
    });

    [Test]
    public void One_page_is_as_a_whole_as_it_was_kept() => Golden.Check(Site.Read($"output/{WholePage}"), Path.Combine(Kept, WholePageKept));

    [Test]
    public void Nothing_is_kept_of_pages_that_are_no_more()
    {
        var leftOver = Directory.Exists(Kept) ? Folders.PathsIn(Kept).Except(Pages.Append(WholePageKept)).ToList() : [];
        if (Golden.IsUpdating)
        {
            leftOver.ForEach(p => File.Delete(Path.Combine(Kept, p)));
            return;
        }

        Assert.That(leftOver, Is.Empty);
    }

    private string MainOf(string path) =>
        new HtmlParser().ParseDocument(Site.Read($"output/{path}")).QuerySelector("main")?.OuterHtml.ReplaceLineEndings("\n") + "\n";
}
