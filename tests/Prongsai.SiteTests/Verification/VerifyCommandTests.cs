using System.Text;
using System.Text.Json;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Verification;

/// <summary>The live site held against what was built: a site of its own, and a host on this machine.</summary>
public sealed class VerifyCommandTests
{
    private const string FirstItem = "2565/oit/o01/index.html";
    private const string SecondItem = "2565/oit/o02/index.html";

    [Test]
    public void The_same_files_end_with_0()
    {
        using var site = Built();
        using var server = new SmallServer(Upload(site));
        var result = site.Run("verify", "--url", server.Url);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero, result.Out);
            Assert.That(result.Out, Does.Contain("4 จาก 4 หน้าของข้อ OIT ตรงกัน").And.Contain("4 of 4 OIT item pages identical"));
        }
    }

    [Test]
    public void Exactly_what_differs_is_named_with_what_happened_to_it()
    {
        using var site = Built();
        var live = Upload(site);
        Change(live, FirstItem, bytes => bytes[..(bytes.Length / 2)]);
        Change(live, "2565/scores/index.html", bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\r\n")));
        File.Delete(Path.Combine(live, SecondItem));
        using var server = new SmallServer(live);
        var found = Differing(site, server.Url, exitCode: 4);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Keys, Is.EquivalentTo([FirstItem, SecondItem, "2565/scores/index.html"]));
            Assert.That(found[FirstItem], Is.EqualTo("damaged").And.Matches<string>(_ => Reason(site, server.Url, FirstItem).Contains("cut off", StringComparison.Ordinal)));
            Assert.That(found[SecondItem], Is.EqualTo("missing"));
            Assert.That(Reason(site, server.Url, "2565/scores/index.html"), Does.Contain("ASCII"));
            var shown = site.Run("verify", "--url", server.Url).Out;
            Assert.That(shown, Does.Contain("2 จาก 4 หน้าของข้อ OIT ตรงกัน").And.Contain("ขาด 1").And.Contain("1 missing"));
            Assert.That(shown, Does.Contain($"Upload these files again: {FirstItem}, {SecondItem}, 2565/scores/index.html."));
        }
    }

    [Test]
    public void Something_put_in_by_the_host_is_recognised()
    {
        using var site = Built();
        using var server = new SmallServer(Change(Upload(site), "index.html", bytes => [.. bytes, .. "<script src=x></script>"u8]));
        Assert.That(Reason(site, server.Url, "index.html"), Does.Contain("put in"));
    }

    [Test]
    public void An_older_publication_is_told_from_damage()
    {
        using var site = Built(TestSite.Of("minimal"));
        var live = Upload(site);
        site.Replace("content/years/2565/disclosures.yaml", "Organisation chart", "The organisation chart");
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        using var server = new SmallServer(live);
        var found = Differing(site, server.Url, exitCode: 4);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Does.ContainKey($"en/{FirstItem}").And.ContainKey("manifest.json"));
            // the search index is named by what it holds, so the newer one is not there yet
            Assert.That(found.Where(f => !f.Key.StartsWith("assets/search-index.", StringComparison.Ordinal)).Select(f => f.Value), Is.All.EqualTo("old"));
        }
    }

    [Test]
    public void A_live_site_without_its_manifest_is_still_compared()
    {
        using var site = Built();
        var live = Upload(site);
        File.Delete(Path.Combine(live, "manifest.json"));
        using var server = new SmallServer(live);
        Assert.That(Differing(site, server.Url, exitCode: 4), Is.EqualTo(new Dictionary<string, string> { ["manifest.json"] = "missing" }));
    }

    [Test]
    public void A_host_that_lists_a_folder_without_a_page_has_no_such_page()
    {
        using var site = Built();
        var live = Upload(site);
        File.Delete(Path.Combine(live, FirstItem));
        using var server = new SmallServer(live) { Instead = (path, response) => path.EndsWith("/o01/", StringComparison.Ordinal) && Say(response, 200, "Index of /") };
        Assert.That(Differing(site, server.Url, exitCode: 4)[FirstItem], Is.EqualTo("missing"));
    }

    [Test]
    public void A_host_that_fails_once_is_asked_again()
    {
        using var site = Built();
        var failures = 0;
        using var server = new SmallServer(Upload(site))
        {
            Instead = (path, response) => path.EndsWith("/o01/", StringComparison.Ordinal) && Interlocked.Increment(ref failures) == 1 && Say(response, 503, "busy"),
        };
        Assert.That(site.Run("verify", "--url", server.Url).ExitCode, Is.Zero);
    }

    [Test]
    public void A_file_that_the_host_refuses_is_unreachable_and_not_missing()
    {
        using var site = Built();
        using var server = new SmallServer(Upload(site)) { Instead = (path, response) => path.EndsWith("scores.csv", StringComparison.Ordinal) && Say(response, 403, "no") };
        Assert.That(Differing(site, server.Url, exitCode: 4), Is.EqualTo(new Dictionary<string, string> { ["2565/scores/scores.csv"] = "unreachable" }));
    }

    [Test]
    public void A_page_for_unknown_addresses_may_come_with_the_status_of_one()
    {
        using var site = Built();
        var page = System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(site.Output, "404.html")));
        using var server = new SmallServer(Upload(site)) { Instead = (path, response) => path == "/404.html" && Say(response, 404, page) };
        Assert.That(site.Run("verify", "--url", server.Url).ExitCode, Is.Zero);
    }

    [Test]
    public void A_redirect_is_followed_and_said()
    {
        using var site = Built();
        using var server = new SmallServer(Upload(site));
        using var door = new SmallServer(Path.Combine(site.Root, "nothing")) { Instead = (path, response) => Redirect(response, server.Url.TrimEnd('/') + path) };
        var result = site.Run("verify", "--url", door.Url);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero, result.Out);
            Assert.That(result.Out, Does.Contain($"{door.Url} leads to {server.Url}"));
        }
    }

    [Test]
    public void An_endless_redirect_ends()
    {
        using var site = Built();
        using var server = new SmallServer(Upload(site)) { Instead = (path, response) => path == "/robots.txt" && Redirect(response, "/robots.txt") };
        Assert.That(Differing(site, server.Url, exitCode: 4)["robots.txt"], Is.EqualTo("unreachable"));
    }

    [Test]
    public void A_host_that_hangs_does_not_hold_the_run_longer_than_asked()
    {
        using var site = Built();
        using var enough = new ManualResetEventSlim();
        using var server = new SmallServer(Upload(site)) { Instead = (path, _) => path == "/robots.txt" && enough.Wait(TimeSpan.FromSeconds(20)) };
        var result = site.Run("verify", "--format", "line", "--max-seconds", "2", "--url", server.Url);
        enough.Set();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(4));
            Assert.That(result.Out, Does.Contain("robots.txt: เปิดไม่ได้").And.Contain("The time of this run was over."));
        }
    }

    [Test]
    public void Requests_pass_caches_and_carry_no_cookie()
    {
        using var site = Built();
        using var server = new SmallServer(Upload(site))
        {
            Instead = (_, response) =>
            {
                response.SetCookie(new System.Net.Cookie("seen", "1"));
                return false;
            },
        };
        site.Run("verify", "--url", server.Url);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(server.Requests.Select(r => r.Path), Does.Contain("/2565/oit/o01/").And.Contain("/").And.None.EndsWith("index.html"));
            Assert.That(server.Requests.Select(r => r.Headers["Cache-Control"]), Is.All.EqualTo("no-cache"));
            Assert.That(server.Requests.Select(r => r.Headers["User-Agent"]), Is.All.StartsWith("Prongsai-verify/"));
            Assert.That(server.Requests.Select(r => r.Headers["Cookie"]), Is.All.Null);
        }
    }

    [Test]
    public void A_site_that_does_not_answer_ends_with_3_and_blames_no_file()
    {
        using var site = Built();
        var result = site.Run("verify", "--format", "line", "--url", SmallServer.NoSite());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(3), result.Out);
            Assert.That(ReportedLine.In(result.Out).Select(l => l.Code), Is.EqualTo(new[] { "PRS9022" }));
        }
    }

    [Test]
    public void Without_a_built_site_there_is_nothing_to_compare()
    {
        using var site = PlainSite.Make();
        var result = site.Run("verify", "--format", "line", "--url", SmallServer.NoSite());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(3), result.Out);
            Assert.That(ReportedLine.In(result.Out).Select(l => l.Code), Is.EqualTo(new[] { "PRS9021" }));
        }
    }

    [TestCase]
    [TestCase("--url", "ftp://example.go.th/")]
    [TestCase("--url", "example.go.th")]
    [TestCase("--url", "file:///etc")]
    [TestCase("--url", "https://user:word@example.go.th/")]
    [TestCase("--url", "https://example.go.th/?a=1")]
    [TestCase("--url", "https://example.go.th/", "--max-seconds", "0")]
    public void A_wrong_command_line_ends_with_2(params string[] arguments)
    {
        using var site = PlainSite.Make();
        Assert.That(site.Run(["verify", .. arguments]).ExitCode, Is.EqualTo(2));
    }

    private static TestSite Built() => Built(PlainSite.Make());

    private static TestSite Built(TestSite site)
    {
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        return site;
    }

    /// <summary>A copy of the output, as it would stand on a host.</summary>
    private static string Upload(TestSite site)
    {
        var live = Path.Combine(site.Root, "live");
        Folders.Copy(site.Output, live);
        return live;
    }

    private static string Change(string live, string path, Func<byte[], byte[]> change)
    {
        var file = Path.Combine(live, path);
        File.WriteAllBytes(file, change(File.ReadAllBytes(file)));
        return live;
    }

    private static bool Say(System.Net.HttpListenerResponse response, int status, string text)
    {
        response.StatusCode = status;
        response.OutputStream.Write(Encoding.UTF8.GetBytes(text));
        return true;
    }

    private static bool Redirect(System.Net.HttpListenerResponse response, string to)
    {
        response.StatusCode = 301;
        response.RedirectLocation = to;
        return true;
    }

    private static Dictionary<string, string> Differing(TestSite site, string url, int exitCode)
    {
        var result = site.Run("verify", "--format", "json", "--url", url);
        Assert.That(result.ExitCode, Is.EqualTo(exitCode), result.Out);
        return Files(result).ToDictionary(f => f.GetProperty("path").GetString() ?? "", f => f.GetProperty("state").GetString() ?? "");
    }

    private static string Reason(TestSite site, string url, string path) =>
        Files(site.Run("verify", "--format", "json", "--url", url))
            .Single(f => f.GetProperty("path").GetString() == path).GetProperty("reason").GetProperty("en").GetString() ?? "";

    private static List<JsonElement> Files(RunResult result)
    {
        using var json = JsonDocument.Parse(result.Out);
        return [.. json.RootElement.GetProperty("differing").EnumerateArray().Select(f => f.Clone())];
    }
}
