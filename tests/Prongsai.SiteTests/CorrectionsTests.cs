using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>What a site tells of its corrections, and that none of them goes unnoticed once it is published.</summary>
public sealed class CorrectionsTests
{
    private const string Log = "content/corrections.yaml";

    [Test]
    public void Each_page_concerned_leads_to_its_entry_and_the_newest_stands_first()
    {
        using var site = TestSite.From(GuidePages.Example);
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        var log = Page(site, "corrections/index.html");
        var entries = log.QuerySelectorAll("section[id^=entry-]").Select(e => e.Id).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(entries, Is.EqualTo(["entry-official-cars", "entry-finance-division-name"]));
            Assert.That(NotesOf(site, "2566/oit/o01/index.html"), Is.EqualTo(["../../../corrections/#entry-finance-division-name"]));
            Assert.That(NotesOf(site, "en/2565/analysis/index.html"), Is.EqualTo(["../../corrections/#entry-official-cars"]));
            Assert.That(NotesOf(site, "2566/oit/o02/index.html"), Is.Empty);
            Assert.That(XDocument.Parse(site.Read("output/en/feed.xml")).Descendants().Where(e => e.Name.LocalName == "title").Select(e => e.Value), Does.Contain("Correction: A unit's name in the organisation chart"));
        }
    }

    [Test]
    public void Without_an_entry_the_page_says_so_and_how_to_ask()
    {
        using var site = TestSite.Of("minimal");
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        var page = Page(site, "en/corrections/index.html");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.QuerySelector(".notice")?.TextContent, Is.EqualTo("There is no entry yet."));
            Assert.That(page.QuerySelectorAll("main a[href='../contact/']"), Is.Not.Empty);
            Assert.That(File.Exists(Path.Combine(site.Output, "corrections", "corrections.csv")), Is.False);
        }
    }

    [Test]
    public void A_published_entry_may_go_only_where_the_settings_say_so()
    {
        using var site = TestSite.From(GuidePages.Example);
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        var old = site.Snapshot();
        File.Delete(Path.Combine(site.Root, Log));
        var refused = site.Run("build", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(refused.ExitCode, Is.EqualTo(1));
            Assert.That(refused.Out, Does.Contain("error PRS6014").And.Contain("official-cars").And.Contain("finance-division-name"));
            Assert.That(site.Snapshot(), Is.EqualTo(old));
        }

        site.Replace("content/site.yaml", "severities:\n", "severities:\n  PRS6014: warning\n");
        Assert.That(site.Run("build", "--format", "line").ExitCode, Is.Zero);
        Assert.That(site.Run("check", "--format", "line").Out, Does.Not.Contain("PRS6014"));
    }

    private static IEnumerable<string?> NotesOf(TestSite site, string path) =>
        Page(site, path).QuerySelectorAll(".page-corrections a").Select(a => a.GetAttribute("href"));

    private static IDocument Page(TestSite site, string path) => new HtmlParser().ParseDocument(site.Read($"output/{path}"));
}
