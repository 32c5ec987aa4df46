using System.Text;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Links;

/// <summary><c>links --watch-own</c> over a site that was published and then spoilt: what is gone, changed or broken into is told, and since when.</summary>
public sealed class WatchOwnTests
{
    private const string Record = ".links/content/own-pages.log";

    [Test]
    public void A_site_as_published_is_whole_and_what_befalls_it_is_told_once_as_new()
    {
        using var site = TestSite.Of("own-folder");
        Assert.That(site.Run("build", "--format", "line").ExitCode, Is.Zero);
        var copy = CopyOf(site);
        using var live = new SmallServer(copy);
        string[] watch = ["links", "--year", "2550", "--watch-own", "--url", live.Url, "--messages", "en"];
        var whole = site.Run(watch);
        var lines = File.ReadAllLines(Path.Combine(site.Root, Record));
        var items = Directory.GetDirectories(Path.Combine(copy, "2566", "oit")).Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "index.html")).ToArray();
        File.Delete(items[0]);
        File.AppendAllText(items[1], "<p>ขอแก้</p>");
        File.WriteAllText(items[2], File.ReadAllText(items[2]).Replace("<main", "<div style=\"display: none\">สล็อต บาคาร่า คาสิโน</div><main", StringComparison.Ordinal), new UTF8Encoding(false));
        var spoilt = site.Run(watch);
        var again = site.Run(watch);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(whole.ExitCode, Is.Zero, whole.Out + whole.Error);
            Assert.That(whole.Out, Does.Match(@"Our own site: (\d+) of \1 pages are as published\."));
            Assert.That(spoilt.ExitCode, Is.EqualTo(4), spoilt.Out + spoilt.Error);
            Assert.That(spoilt.Out, Does.Contain("broken in and put spam there (").And.Contain("It is gone. (seen now for the first time)").And.Contain("It is not what was published. (seen now"));
            Assert.That(spoilt.Out.Split('\n').Count(l => l.Contains("first time", StringComparison.Ordinal)), Is.EqualTo(3));
            Assert.That(again.ExitCode, Is.EqualTo(4));
            Assert.That(again.Out, Does.Not.Contain("first time").And.Contain("so since 20"));
            Assert.That(File.ReadAllLines(Path.Combine(site.Root, Record)), Has.Length.EqualTo(lines.Length + 3));
        }
    }

    [Test]
    public void Without_a_built_site_there_is_nothing_to_hold_it_to()
    {
        using var site = TestSite.Of("minimal");
        var run = site.Run("links", "--year", "2550", "--watch-own", "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.Out + run.Error, Does.Contain("PRS9021"));
        }
    }

    private static string CopyOf(TestSite site)
    {
        var copy = Path.Combine(site.Root, "live");
        TestSite.CopyFolder(site.Output, copy);
        return copy;
    }
}
