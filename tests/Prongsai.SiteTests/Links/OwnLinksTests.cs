using System.Text.Json;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Links;

/// <summary>The verb <c>links</c> over evidence that lies on the site itself: a whole agency that answers from its own folders, served on this machine.</summary>
public sealed class OwnLinksTests
{
    private const string Pdf = "2566/oit/o13/annual-report-2565.pdf";
    private const string Book = "2566/oit/o11/operation-plan-2566.xlsx";
    private const string Page = "2566/oit/o03/index.html";
    private const string Public = "https://www.tuayangdi.example.go.th/";

    [Test]
    public void All_evidence_of_the_served_site_is_good()
    {
        using var site = Built();
        using var host = new SmallServer(site.Output);
        var run = site.Run("links", "--own", "--url", host.Url, "--format", "json", "--messages", "en");
        var links = Links(run);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Out);
            Assert.That(links.Select(l => l.Verdict), Is.All.EqualTo("good"), run.Out);
            Assert.That(links.Select(l => l.Item).Distinct().Count(), Is.EqualTo(43));
            Assert.That(links.Select(l => l.Address), Does.Contain(host.Url + Pdf).And.Contain(host.Url + "documents/anti-corruption-plan-2566-2570.pdf").And.All.StartsWith(host.Url));
            Assert.That(run.Error, Does.Contain($"below {host.Url} is not recorded"));
            Assert.That(Directory.Exists(Path.Combine(site.Root, ".links")), Is.False);
        }
    }

    [Test]
    public void What_is_gone_or_is_another_file_is_told_and_nothing_else()
    {
        using var site = Built();
        File.Delete(Path.Combine(site.Output, Page));
        File.Copy(Path.Combine(site.Output, "404.html"), Path.Combine(site.Output, Pdf), overwrite: true);
        File.AppendAllText(Path.Combine(site.Output, Book), " ");
        using var host = new SmallServer(site.Output);
        var run = site.Run("links", "--own", "--url", host.Url, "--format", "json");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(4));
            Assert.That(Links(run).Where(l => l.Verdict != "good").Select(l => (l.Address[host.Url.Length..], l.Reason)), Is.EquivalentTo(
                new[] { ("2566/oit/o03/", "bad-status"), (Pdf, "another-file"), (Book, "another-file") }));
        }
    }

    [Test]
    public void At_the_sites_own_address_it_is_recorded_and_the_next_build_is_the_same()
    {
        using var site = TestSite.Of("own-folder");
        using var host = new SmallServer(site.Output);
        site.Write("content/site.yaml", site.Read("content/site.yaml").Replace(Public, host.Url, StringComparison.Ordinal));
        Build(site);
        var before = site.Snapshot();
        var run = site.Run("links", "--own", "--allow-private", "--format", "json");
        var record = site.Read(".links/content/2566.jsonl");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Out);
            Assert.That(record.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(Links(run).Count).And.Some.Contains(host.Url + Pdf));
            Assert.That(site.Run("build").ExitCode, Is.Zero);
            Assert.That(site.Snapshot(), Is.EqualTo(before));
        }
    }

    [Test]
    public void Only_the_given_origin_is_let_through_and_only_for_what_lies_here()
    {
        using var site = TestSite.Of("minimal")
            .Write("content/years/2565/items/o2/plan.csv", "ก,ข\n1,2\n")
            .Write("content/years/2565/items/o2/page.th.md", "แผนของเทศบาล\n");
        using var host = new SmallServer(site.Output);
        site.Replace("content/years/2565/disclosures.yaml", "https://example.go.th/structure", host.Url + "2565/");
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        var run = site.Run("links", "--own", "--url", host.Url, "--format", "json");
        using var other = new SmallServer(site.Output);
        host.Instead = (path, response) => path.EndsWith("plan.csv", StringComparison.Ordinal) && Lead(response, other.Url + path[1..]);
        var led = site.Run("links", "--own", "--url", host.Url, "--format", "json");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Links(run).Select(l => (l.Item, l.Verdict)).Distinct(), Is.EqualTo(new[] { ("2565/O1", "refused"), ("2565/O2", "good") }), run.Out);
            Assert.That(Links(led).Single(l => l.Address.EndsWith("plan.csv", StringComparison.Ordinal)).Verdict, Is.EqualTo("refused"), led.Out);
            Assert.That(other.Requests, Is.Empty);
        }
    }

    [Test]
    public void Without_the_option_it_is_said_that_everything_lies_here()
    {
        using var site = TestSite.Of("own-folder");
        var run = site.Run("links", "--messages", "en");
        Assert.That((run.ExitCode, run.Out), Is.EqualTo((0, "All evidence of the chosen years lies on this site, so there is no link elsewhere to check. With --own it is opened at the live site.\n")));
    }

    [TestCase("--url", "http://127.0.0.1:8080/")]
    [TestCase("--own", "--url", "127.0.0.1:8080")]
    public void A_wrong_option_ends_with_2(params string[] arguments)
    {
        using var site = TestSite.Of("own-folder");
        Assert.That(site.Run(["links", .. arguments]).ExitCode, Is.EqualTo(2));
    }

    private static TestSite Built()
    {
        var site = TestSite.Of("own-folder");
        Build(site);
        return site;
    }

    private static void Build(TestSite site)
    {
        var run = site.Run("build", "--format", "line");
        Assert.That(run.ExitCode, Is.Zero, run.Out);
    }

    private static List<(string Item, string Verdict, string Address, string Reason)> Links(RunResult run)
    {
        using var json = JsonDocument.Parse(run.Out);
        return
        [
            .. json.RootElement.GetProperty("links").EnumerateArray().Select(l => (
                l.GetProperty("item").GetString() ?? "",
                l.GetProperty("verdict").GetString() ?? "",
                l.GetProperty("url").GetString() ?? "",
                l.GetProperty("findings")[0].GetProperty("reason").GetString() ?? "")),
        ];
    }

    private static bool Lead(System.Net.HttpListenerResponse response, string to)
    {
        response.StatusCode = 302;
        response.RedirectLocation = to;
        return true;
    }
}
