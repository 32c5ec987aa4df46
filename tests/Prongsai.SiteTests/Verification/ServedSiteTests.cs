using System.Net;
using System.Text.Json;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Verification;

/// <summary>A site whose every byte is right, on hosts that keep browsers or search engines from showing it. The site is built once.</summary>
public sealed class ServedSiteTests
{
    private const string Charset = "PRS9350";
    private const string OtherHost = "PRS9356";
    private const string Mail = "PRS9357";
    private const string NotSecured = "PRS9358";
    private const string NoFolderPage = "PRS9360";
    private const string CaseIgnored = "PRS9361";

    private TestSite? _site;

    private TestSite Site => _site ?? throw new InvalidOperationException("the site was not built");

    [OneTimeSetUp]
    public void Build()
    {
        _site = PlainSite.Make();
        Assert.That(_site.Run("build").ExitCode, Is.Zero);
    }

    [OneTimeTearDown]
    public void Remove() => _site?.Dispose();

    [Test]
    public void A_type_set_wrong_for_a_whole_machine_is_one_error_with_a_line_for_each_server()
    {
        using var server = Serving(response => response.Headers["Content-Type"] = "text/plain; charset=utf-8", ".html", "/");
        var result = Site.Run("verify", "--url", server.Url, "--messages", "both");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(4), result.Out);
            Assert.That(result.Out.Split("PRS9351"), Has.Length.EqualTo(2), "told once");
            Assert.That(result.Out, Does.Contain("sent as text/plain instead of text/html").And.Contain("Apache: AddType text/html .html").And.Contain("nginx: include mime.types;").And.Contain("IIS: "));
            Assert.That(result.Out, Does.Contain("have the webmaster mend").And.Not.Contain("Upload these files again"));
        }
    }

    [Test]
    public void A_character_set_set_for_a_whole_machine_is_told_with_the_line_to_set()
    {
        using var server = Serving(response => response.Headers["Content-Type"] = "text/html; charset=windows-874", ".html", "/");
        var result = Site.Run("verify", "--url", server.Url, "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(4), result.Out);
            Assert.That(result.Out, Does.Contain(Charset).And.Contain("sent as windows-874").And.Contain("Apache: AddDefaultCharset utf-8"));
        }
    }

    [Test]
    public void Json_holds_every_flaw_with_its_mending()
    {
        using var server = Serving(response => response.Headers["X-Robots-Tag"] = "noindex", "/");
        using var json = JsonDocument.Parse(Site.Run("verify", "--url", server.Url, "--format", "json").Out);
        var serving = json.RootElement.GetProperty("serving").EnumerateArray().ToList();
        var flaw = serving.Single(f => f.GetProperty("code").GetString() == "PRS9354");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.RootElement.GetProperty("differing").GetArrayLength(), Is.Zero);
            Assert.That(flaw.GetProperty("severity").GetString(), Is.EqualTo("error"));
            Assert.That(flaw.GetProperty("hint").GetProperty("th").GetString(), Does.Contain("Apache: Header unset X-Robots-Tag"));
        }
    }

    [Test]
    public void Addresses_rewritten_on_the_way_are_laid_to_their_cause_and_no_file_is_to_be_sent_again()
    {
        using var server = Serving(response => Say(response, "<a href=\"/cdn-cgi/l/email-protection\" data-cfemail=\"1a\">[email protected]</a>"), "/contact/", "/contact/index.html");
        var result = Site.Run("verify", "--url", server.Url, "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(4), result.Out);
            Assert.That(result.Out, Does.Contain(Mail).And.Contain("contact/index.html: damaged: Cloudflare has rewritten"));
            Assert.That(result.Out, Does.Not.Contain("Upload"));
        }
    }

    [Test]
    public void A_folder_whose_page_is_not_shown_is_told_with_the_name_to_set()
    {
        using var server = Serving(response => Say(response, "Index of /"), "/o01/");
        var result = Site.Run("verify", "--url", server.Url, "--messages", "en");
        Assert.That(result.Out, Does.Contain(NoFolderPage).And.Contain("DirectoryIndex index.html").And.Not.Contain("Upload"));
    }

    [Test]
    public void Another_host_and_a_site_without_encryption_are_told_and_stop_nothing()
    {
        using var server = new SmallServer(Site.Output);
        using var door = new SmallServer(Site.Output);
        door.Instead = (path, response) =>
        {
            response.StatusCode = (int)HttpStatusCode.MovedPermanently;
            response.RedirectLocation = server.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal).TrimEnd('/') + path;
            return true;
        };
        server.AlsoNamed("localhost");
        var result = Site.Run("verify", "--url", door.Url, "--format", "line", "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero, result.Out);
            Assert.That(ReportedLine.In(result.Out).Select(l => l.Code), Is.EqualTo(new[] { OtherHost, NotSecured }));
            Assert.That(result.Out, Does.Contain("lead to the host localhost"));
        }
    }

    [Test]
    public void A_host_that_takes_capitals_for_small_letters_is_told_as_a_hint()
    {
        using var server = new SmallServer(Site.Output) { IgnoresCase = true };
        var result = Site.Run("verify", "--url", server.Url, "--format", "line", "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero, result.Out);
            Assert.That(ReportedLine.In(result.Out).Single(l => l.Code == CaseIgnored).Severity, Is.EqualTo("info"));
        }
    }

    /// <summary>A host of the site, with something done to answers at addresses that end so.</summary>
    private SmallServer Serving(Action<HttpListenerResponse> change, params string[] ends) => new(Site.Output)
    {
        Instead = (path, response) =>
        {
            if (!Array.Exists(ends, e => path.EndsWith(e, StringComparison.Ordinal)))
            {
                return false;
            }

            change(response);
            return response.ContentLength64 > 0;
        },
    };

    private static void Say(HttpListenerResponse response, string text)
    {
        var content = System.Text.Encoding.UTF8.GetBytes(text);
        response.ContentLength64 = content.Length;
        response.OutputStream.Write(content);
    }
}
