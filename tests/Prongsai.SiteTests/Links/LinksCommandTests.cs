using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NUnit.Framework;
using Prongsai.Core.Model;
using Prongsai.Core.Records;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Links;

/// <summary>The verb <c>links</c> as officers and build servers meet it: what is shown, what is written down, how it ends.</summary>
public sealed class LinksCommandTests : IDisposable
{
    private const string RecordFile = ".links/content/2565.jsonl";
    private const string Disclosures = "content/years/2565/disclosures.yaml";

    private bool _isGone;

    private readonly FaultServer _server;

    public LinksCommandTests() => _server = new FaultServer(
    [
        new("good", LinkReasons.Opened, e => e.HtmlAsync(FaultCases.Page("โครงสร้าง", "โครงสร้าง"))),
        new("sealed", LinkReasons.Opened, e => e.HtmlAsync(FaultCases.Page("โครงสร้าง", "โครงสร้าง"))),
        new("never", LinkReasons.Opened, e => e.HtmlAsync(FaultCases.Page("ก", "ก"))),
        new("bad", LinkReasons.BadStatus, e => e.HtmlAsync("gone", 410)),
        new("wall", LinkReasons.BotWall, e => e.HtmlAsync("no", 403)),
        new("moved", LinkReasons.Redirected, e => e.Below == "page" ? e.MoveAsync("page-new", 301) : e.HtmlAsync(FaultCases.Page("โครงสร้าง", "โครงสร้าง"))),
        new("lent", LinkReasons.Redirected, e => e.Below == "page" ? e.MoveAsync("page-new") : e.HtmlAsync(FaultCases.Page("โครงสร้าง", "โครงสร้าง"))),
        new("marked", LinkReasons.Opened, e => e.IfNoneMatch == "\"1\""
            ? e.RawAsync("HTTP/1.1 304 Not Modified\r\nConnection: close\r\nETag: \"1\"\r\n\r\n")
            : e.AnswerAsync(200, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(FaultCases.Page("โครงสร้าง", "โครงสร้าง")), "ETag: \"1\"")),
        new("flips", LinkReasons.BadStatus, e => _isGone ? e.HtmlAsync("gone", 410) : e.HtmlAsync(FaultCases.Page("โครงสร้าง", "โครงสร้าง"))),
    ]);

    public void Dispose() => _server.Dispose();

    [TestCase("good", 0, "good")]
    [TestCase("bad", 4, "broken")]
    [TestCase("wall", 0, "unverifiable")]
    public void The_exit_code_and_the_line_say_what_became_of_a_link(string name, int code, string verdict)
    {
        using var site = Site(name);
        var result = Run(site, "--format", "line", "--messages", "en");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(code), result.Out + result.Error);
            Assert.That(result.Out, Does.Match($"^2565/O1 {verdict} http://127.0.0.1:{_server.Port}/{name}/page : .+\n$"));
        });
    }

    [Test]
    public void Each_run_adds_one_line_that_reads_back_and_content_is_untouched()
    {
        using var site = Site("good");
        var content = TestSite.Snapshot(Path.Combine(site.Root, "content"));
        Run(site);
        Run(site);
        var lines = File.ReadAllLines(Path.Combine(site.Root, RecordFile));
        Assert.Multiple(() =>
        {
            Assert.That(lines.Select(LinkCheckFormat.TryRead).OfType<LinkCheck>().Select(c => (c.Item.ToString(), c.Verdict)), Is.EqualTo(Enumerable.Repeat(("2565/O1", LinkVerdict.Good), 2)));
            Assert.That(site.Read(RecordFile), Does.EndWith("\n").And.Not.Contains("\r"));
            Assert.That(TestSite.Snapshot(Path.Combine(site.Root, "content")), Is.EqualTo(content));
        });
    }

    [Test]
    public void A_run_that_was_killed_is_taken_over_as_far_as_its_links_answered()
    {
        using var site = Site("good");
        Run(site);
        var seen = site.Read(RecordFile);
        var silent = LinkCheckFormat.Write(new LinkCheck(new OitItemReference(new FiscalYear(2565), new OitItemCode("O", 1)), new Uri(Address), default, [LinkFinding.Of(LinkReasons.HostUnknown, "x")]));
        File.Delete(Path.Combine(site.Root, RecordFile));
        site.Write(".links/content/run-1.unfinished", seen + silent + "\n{\"cut");
        Run(site, "--year", "2564");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllLines(Path.Combine(site.Root, RecordFile)), Has.Length.EqualTo(1).And.All.Contains("\"verdict\":\"good\""));
            Assert.That(Directory.GetFiles(Path.Combine(site.Root, ".links/content"), "*.unfinished"), Is.Empty);
        }
    }

    [Test]
    public void Each_line_seals_those_before_it_and_a_change_of_the_past_shows()
    {
        using var site = Site("sealed");
        for (var i = 0; i < 3; i++)
        {
            Run(site);
        }

        var asked = _server.HitsOf("sealed");
        var whole = Run(site, "--prove", "--messages", "en");
        site.Write(RecordFile, new Regex("\"verdict\":\"good\"").Replace(site.Read(RecordFile), "\"verdict\":\"best\"", 1));
        var changed = Run(site, "--prove", "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(whole.ExitCode, Is.Zero, whole.Out + whole.Error);
            Assert.That(whole.Out, Does.Contain("2565/O1").And.Contain("/sealed/page").And.Match("3 of 3 checks").And.Match("3 lines, unchanged.*[0-9a-f]{64}"));
            Assert.That(changed.ExitCode, Is.EqualTo(4));
            Assert.That(changed.Out, Does.Contain("line 2"));
            Assert.That(_server.HitsOf("sealed"), Is.EqualTo(asked), "proving opens nothing");
        }
    }

    [Test]
    public void What_has_not_changed_is_not_sent_again_and_is_judged_as_before()
    {
        using var site = Site("marked");
        Run(site);
        var second = Run(site, "--format", "json");
        var lines = File.ReadAllLines(Path.Combine(site.Root, RecordFile)).Select(LinkCheckFormat.TryRead).OfType<LinkCheck>().ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(second.ExitCode, Is.Zero, second.Out);
            Assert.That(lines.Select(l => (l.Verdict, l.Status, l.ETag, l.Title, l.Sha256)), Is.EqualTo(new[] { lines[0], lines[0] with { Hops = [new LinkHop(lines[0].Address, 304)] } }.Select(l => (l.Verdict, l.Status, l.ETag, l.Title, l.Sha256))));
            Assert.That(lines[1].Ties, Is.EqualTo(lines[0].Ties).And.Not.Empty);
        }
    }

    [Test]
    public void A_record_whose_last_line_was_cut_off_keeps_its_lines_apart()
    {
        using var site = Site("good").Write(RecordFile, "{\"cut\":");
        Run(site);
        Assert.That(File.ReadAllLines(Path.Combine(site.Root, RecordFile)), Has.Length.EqualTo(2).And.Some.Contains("\"verdict\":\"good\""));
    }

    [Test]
    public void What_changed_since_the_last_check_is_shown_first()
    {
        using var site = Site("flips");
        var first = Run(site, "--messages", "both");
        _isGone = true;
        var second = Run(site, "--messages", "en");
        Assert.Multiple(() =>
        {
            Assert.That(first.Out, Does.Contain("เปิดได้ / good").And.Not.Contains("Changed since"));
            Assert.That(second.Out, Does.StartWith("Changed since the check before (1)\n  2565/O1  good → broken  http"));
            Assert.That(second.Out, Does.Contain("The website answered 410."));
            Assert.That(second.Out.TrimEnd().Split('\n')[^1], Does.Contain("Checked 1 of 1 link: 1 broken").And.Contains("Mend"));
        });
    }

    [Test]
    public void Json_is_one_document()
    {
        using var site = Site("bad");
        using var json = JsonDocument.Parse(Run(site, "--format", "json").Out);
        Assert.Multiple(() =>
        {
            Assert.That(json.RootElement.GetProperty("links")[0].GetProperty("verdict").GetString(), Is.EqualTo("broken"));
            Assert.That(json.RootElement.GetProperty("links")[0].GetProperty("findings")[0].GetProperty("reason").GetString(), Is.EqualTo("bad-status"));
            Assert.That(json.RootElement.GetProperty("summary").GetProperty("broken").GetInt32(), Is.EqualTo(1));
        });
    }

    [TestCase("good", 0, 0)]
    [TestCase("bad", 1, 0)]
    [TestCase("wall", 0, 1)]
    public void Junit_counts_failures_and_what_was_skipped(string name, int failures, int skipped)
    {
        using var site = Site(name);
        var suite = XDocument.Parse(Run(site, "--format", "junit").Out).Root?.Element("testsuite");
        Assert.Multiple(() =>
        {
            Assert.That(suite?.Attribute("tests")?.Value, Is.EqualTo("1"));
            Assert.That(suite?.Descendants("failure").Count(), Is.EqualTo(failures));
            Assert.That(suite?.Descendants("skipped").Count(), Is.EqualTo(skipped));
            Assert.That(suite?.Element("testcase")?.Attribute("classname")?.Value, Is.EqualTo("2565/O1"));
        });
    }

    [Test]
    public void What_was_seen_is_kept_once()
    {
        using var site = Site("good");
        Run(site, "--keep");
        Run(site, "--keep");
        var kept = Directory.GetFiles(Path.Combine(site.Root, ".links/content/kept")).Select(f => Path.GetFileName(f)).ToList();
        var check = LinkCheckFormat.TryRead(File.ReadLines(Path.Combine(site.Root, RecordFile)).Last());
        Assert.Multiple(() =>
        {
            Assert.That(kept, Has.Count.EqualTo(1).And.One.Matches(@"^[0-9a-f]{16}-\d{4}-\d\d-\d\d\.html$"));
            Assert.That(check?.Kept, Is.EqualTo($"kept/{kept[0]}"));
            Assert.That(check?.Sha256, Does.StartWith(kept[0][..16]));
            Assert.That(site.Read($".links/content/kept/{kept[0]}"), Does.Contain("โครงสร้าง"));
        });
    }

    [Test]
    public void Without_leave_a_private_address_is_refused()
    {
        using var site = Site("good");
        var result = site.Run("links", "--format", "line", "--messages", "en");
        Assert.Multiple(() =>
        {
            Assert.That(result.Out, Does.StartWith("2565/O1 refused"));
            Assert.That(result.ExitCode, Is.EqualTo(4));
        });
    }

    [Test]
    public void A_record_that_cannot_be_written_is_PRS9010()
    {
        using var site = Site("never").Write(".links/content", "a file where the folder would have to be\n");
        var result = Run(site, "--format", "line", "--messages", "en");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(3));
            Assert.That(result.Error, Does.Contain("PRS9010"));
            Assert.That(_server.HitsOf("never"), Is.Zero, "nothing is opened when it cannot be written down");
        });
    }

    [Test]
    public void An_error_in_the_content_stops_before_the_first_request()
    {
        using var site = Site("never").Replace("content/years/2565/scores.yaml", "overall: 94.00", "overall: 49.00");
        var result = Run(site, "--format", "line");
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Out, Does.Contain("error PRS4004"));
            Assert.That(_server.HitsOf("never"), Is.Zero);
        });
    }

    [TestCase("--year", "2564")]
    [TestCase("--year", "๒๕๖๔")]
    public void A_year_without_links_is_said_plainly(params string[] arguments)
    {
        using var site = Site("good");
        var result = Run(site, [.. arguments, "--messages", "en"]);
        Assert.That((result.ExitCode, result.Out), Is.EqualTo((0, "The chosen years have no evidence links, so there is nothing to check. Links are written in years/<year>/disclosures.yaml.\n")));
    }

    [Test]
    public void An_address_that_has_moved_for_good_is_written_and_nothing_else_is()
    {
        using var site = Site("moved");
        var before = site.Read(Disclosures);
        var shown = Run(site, "--accept-moves", "--messages", "en");
        Assert.That(site.Read(Disclosures), Is.EqualTo(before));
        Assert.That(shown.Out, Does.Contain("/moved/page-new").And.Contain("--write"));
        Assert.That(Run(site, "--accept-moves", "--write").ExitCode, Is.Zero);
        Assert.That(site.Read(Disclosures), Is.EqualTo(before.Replace($"{Address}/moved/page", $"\"{Address}/moved/page-new\"", StringComparison.Ordinal)));
    }

    [TestCase("lent")]
    [TestCase("good")]
    [TestCase("bad")]
    public void A_redirect_that_may_end_tomorrow_is_no_move(string name)
    {
        using var site = Site(name);
        var before = site.Read(Disclosures);
        Assert.That(Run(site, "--accept-moves", "--write", "--messages", "en").Out, Does.Contain("Nothing has changed."));
        Assert.That(site.Read(Disclosures), Is.EqualTo(before));
    }

    [TestCase("--write")]
    [TestCase("--accept-moves", "--format", "json")]
    [TestCase("--year", "65")]
    [TestCase("--year", "x")]
    [TestCase("--max-seconds", "0")]
    [TestCase("--format", "table")]
    public void A_wrong_option_ends_with_2(params string[] arguments)
    {
        using var site = Site("good");
        Assert.That(Run(site, arguments).ExitCode, Is.EqualTo(2));
    }

    private string Address => $"http://127.0.0.1:{_server.Port}";

    private static RunResult Run(TestSite site, params string[] arguments) => site.Run(["links", "--allow-private", .. arguments]);

    private TestSite Site(string name) => TestSite.Of("minimal")
        .Replace(Disclosures, "https://example.go.th/structure", $"http://127.0.0.1:{_server.Port}/{name}/page")
        .Replace("content/site.yaml", "mainWebsite: https://example.go.th/", $"mainWebsite: http://127.0.0.1:{_server.Port}/");
}
