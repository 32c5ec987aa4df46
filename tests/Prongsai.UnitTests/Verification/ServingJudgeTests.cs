using System.Text;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Verification;

namespace Prongsai.UnitTests.Verification;

/// <summary>What a server's headers do to a file whose bytes are right.</summary>
public sealed class ServingJudgeTests
{
    private const string Policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'";

    private static readonly ServedAs Html = new() { MediaType = "text/html", Charset = "utf-8" };

    [TestCase("index.html", "text/html", "")]
    [TestCase("index.html", "text/html", "UTF-8")]
    [TestCase("a.css", "text/css", "utf8")]
    [TestCase("a.js", "application/javascript", "")]
    [TestCase("a.svg", "image/svg+xml", "")]
    [TestCase("a.pdf", "application/pdf", "")]
    [TestCase("a.csv", "text/csv", "utf-8")]
    [TestCase("a.csv", "application/octet-stream", "")]
    [TestCase("a.json", "application/octet-stream", "iso-8859-1")]
    [TestCase("index.html", "", "")]
    public void What_browsers_show_is_not_held_against_a_server(string path, string type, string charset) =>
        Assert.That(Codes(path, new ServedAs { MediaType = type, Charset = charset }), Is.Empty);

    [TestCase("index.html", "windows-874")]
    [TestCase("index.html", "ISO-8859-1")]
    [TestCase("en/index.html", "tis-620")]
    [TestCase("a.css", "us-ascii")]
    [TestCase("robots.txt", "utf-16")]
    public void Another_character_set_garbles_thai(string path, string charset)
    {
        var served = new ServedAs { MediaType = path.EndsWith("css", StringComparison.Ordinal) ? "text/css" : "text/html", Charset = charset };
        Assert.That(Codes(path, served), Is.EqualTo(["PRS9350"]));
        Assert.That(Codes(path, served, "plain ASCII"), Is.Empty, "what is the same in all of them is not garbled");
        Assert.That(Codes(path, served, "\uFEFFไทย"), Is.Empty, "a mark at the start counts more than a header");
    }

    [TestCase("index.html", "text/plain", "text/html")]
    [TestCase("a.css", "text/plain", "text/css")]
    [TestCase("a.js", "text/html", "text/javascript")]
    [TestCase("a.svg", "text/xml", "image/svg+xml")]
    [TestCase("a.pdf", "application/octet-stream", "application/pdf")]
    [TestCase("a.csv", "text/html", "text/csv")]
    public void Another_type_is_told_with_the_right_one(string path, string type, string right)
    {
        var flaw = ServingJudge.Of(path, new ServedAs { MediaType = type }, Bytes("ไทย")).Single();
        Assert.That((flaw.Descriptor, flaw.Values[..2]), Is.EqualTo((ServingDiagnostics.OtherType, new[] { type, right })));
    }

    [Test]
    public void Without_a_type_only_what_forbids_guessing_hurts() => Assert.Multiple(() =>
    {
        Assert.That(Codes("a.css", ServedAs.Nothing), Is.Empty);
        Assert.That(Codes("a.css", new ServedAs { TypeOptions = " NoSniff" }), Is.EqualTo(["PRS9352"]));
        Assert.That(Codes("a.bin", new ServedAs { TypeOptions = "nosniff" }), Is.Empty);
    });

    [TestCase("index.html", "attachment; filename=a.html", true)]
    [TestCase("index.html", "Attachment", true)]
    [TestCase("index.html", "inline", false)]
    [TestCase("a.csv", "attachment", false)]
    public void A_page_to_be_saved_is_not_shown(string path, string disposition, bool isTold)
    {
        var served = new ServedAs { MediaType = path == "a.csv" ? "text/csv" : "text/html", Disposition = disposition };
        Assert.That(Codes(path, served), Is.EqualTo(isTold ? ["PRS9353"] : Array.Empty<string>()));
    }

    [TestCase("noindex", true)]
    [TestCase("nofollow, NOINDEX", true)]
    [TestCase("none", true)]
    [TestCase("googlebot: noindex", true)]
    [TestCase("all", false)]
    [TestCase("max-image-preview: none", false)]
    [TestCase("nofollow", false)]
    [TestCase("", false)]
    public void A_rule_that_hides_from_search_engines_is_told(string robots, bool isTold)
    {
        Assert.That(Codes("index.html", Html with { Robots = robots }), Is.EqualTo(isTold ? ["PRS9354"] : Array.Empty<string>()));
        Assert.That(Codes("404.html", Html with { Robots = robots }), Is.Empty, "the page for unknown addresses is not to be found");
    }

    [TestCase(Policy, "")]
    [TestCase("default-src 'self'", "")]
    [TestCase("default-src https:", "")]
    [TestCase("frame-ancestors 'none'", "")]
    [TestCase("default-src 'none'", "style-src, font-src, img-src, script-src, connect-src")]
    [TestCase("default-src 'self'; style-src 'none'", "style-src")]
    [TestCase("default-src 'self'; style-src 'self'; style-src-elem 'sha256-abc='", "style-src")]
    [TestCase("DEFAULT-SRC 'SELF'; IMG-SRC data:", "img-src")]
    [TestCase("default-src *; script-src", "script-src")]
    [TestCase("style-src 'self'; style-src 'none'", "")]
    [TestCase("sandbox allow-forms", "script-src")]
    [TestCase("sandbox allow-scripts", "")]
    [TestCase("default-src 'self', font-src 'none'", "font-src")]
    public void A_policy_that_blocks_the_sites_own_files_is_told(string policy, string blocked)
    {
        var flaws = ServingJudge.Of("index.html", Html with { Policies = [Policy, policy] }, Bytes("ไทย"));
        Assert.That(flaws.Select(f => (f.Descriptor.Code, f.Values[0])), Is.EqualTo(blocked.Length > 0 ? [("PRS9355", blocked)] : Array.Empty<(string, string)>()));
    }

    [TestCase("<a href=\"/cdn-cgi/l/email-protection#1a\">", true)]
    [TestCase("<span data-cfemail=\"1a2b\">", true)]
    [TestCase("<a href=\"mailto:a@example.go.th\">", false)]
    public void Rewritten_addresses_are_named_with_who_did_it(string content, bool isTold) =>
        Assert.That(Codes("index.html", Html, content), Is.EqualTo(isTold ? ["PRS9357"] : Array.Empty<string>()));

    [TestCase("https://example.go.th/", "https://example.go.th/", "max-age=1", "")]
    [TestCase("https://example.go.th/", "https://example.go.th/", "", "PRS9359")]
    [TestCase("http://example.go.th/", "http://example.go.th/", "", "PRS9358")]
    [TestCase("http://example.go.th/", "https://example.go.th/", "max-age=1", "")]
    public void Whether_a_host_encrypts_is_told(string asked, string from, string hsts, string codes)
    {
        var answer = new LiveAnswer(new Uri(asked), System.Net.HttpStatusCode.OK, [], null)
        {
            RedirectedTo = asked == from ? null : new Uri(from),
            Served = new ServedAs { StrictTransport = hsts },
        };
        var plain = asked.StartsWith("http:", StringComparison.Ordinal) ? answer : null;
        Assert.That(HostProbe.Transport(answer, plain).Select(f => f.Descriptor.Code), Is.EqualTo(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void A_host_that_also_answers_without_encryption_is_told()
    {
        LiveAnswer At(string address) => new(new Uri(address), System.Net.HttpStatusCode.OK, [], null) { Served = new ServedAs { StrictTransport = "max-age=1" } };
        Assert.That(
            HostProbe.Transport(At("https://example.go.th/ita/"), At("http://example.go.th/ita/")).Select(f => (f.Descriptor.Code, f.Values[0])),
            Is.EqualTo(new[] { ("PRS9358", "http://example.go.th/") }));
    }

    [Test]
    public void One_habit_of_a_server_is_told_once_with_the_number_of_files()
    {
        string[] paths = ["b/index.html", "a/index.html"];
        var flaws = paths.SelectMany(p => ServingJudge.Of(p, Html with { Charset = "windows-874" }, Bytes("ไทย")));
        var told = ServingFlaws.Tell(new Uri("https://example.go.th/"), flaws).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(told.Arguments, Is.EqualTo(["2", "a/index.html", "windows-874"]));
            Assert.That(told.Hint.English, Does.Contain("\nIIS: ").And.Contain("\nApache: AddDefaultCharset utf-8").And.Contain("\nnginx: charset utf-8;"));
            Assert.That(told.Hint.Thai, Does.Contain("\nIIS: ").And.Contain("\nApache: ").And.Contain("\nnginx: "));
        }
    }

    private static IEnumerable<string> Codes(string path, ServedAs served, string content = "ไทย") =>
        ServingJudge.Of(path, served, Bytes(content)).Select(f => f.Descriptor.Code);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
