using System.Net;
using System.Net.Sockets;
using NUnit.Framework;
using Prongsai.Core.Model;
using Prongsai.Links;
using Prongsai.Links.Addresses;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Links;

/// <summary>A machine without network says so, and does not call a year's links broken.</summary>
public sealed class NetworkTests
{
    private const int Port = 80;

    [TestCase(SocketError.HostNotFound)]
    [TestCase(SocketError.TryAgain)]
    [TestCase(SocketError.NetworkUnreachable)]
    public async Task No_network_is_not_broken_links(SocketError error)
    {
        var run = await CheckAsync((_, _) => throw new SocketException((int)error), "a.agency.test", "b.agency.test", "elsewhere.test");
        Assert.That(run.Checks.Select(c => c.Decisive.Reason), Is.All.EqualTo(LinkReasons.NoNetwork));
    }

    [Test]
    public async Task Names_that_nobody_answers_for_are_no_network_either()
    {
        var checker = new LinkChecker(new LinkCheckOptions(LinkModel.Quick with { TimePerName = TimeSpan.FromMilliseconds(200) }), TimeProvider.System)
        {
            Network = new NetworkReach((_, _) => new TaskCompletionSource<IPAddress[]>().Task, AddressGuard.IsPublic),
        };
        var model = LinkModel.Of(Port, LinkModel.Link("http://a.agency.test/page"), LinkModel.Link("https://b.agency.test/page"));
        var run = await checker.CheckAsync(model, [ModelBuilder.Year], null, CancellationToken.None);
        Assert.That(run.Checks.Select(c => c.Decisive.Reason), Is.All.EqualTo(LinkReasons.NoNetwork));
    }

    [Test]
    public async Task Unknown_names_are_broken_where_the_main_website_is_known()
    {
        var run = await CheckAsync(
            (host, _) => host == "www.agency.test" ? Task.FromResult<IPAddress[]>([IPAddress.Loopback]) : throw new SocketException((int)SocketError.HostNotFound),
            "a.agency.test",
            "b.agency.test");
        Assert.That(run.Checks.Select(c => c.Decisive.Reason), Is.All.EqualTo(LinkReasons.HostUnknown));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_page_that_stands_before_the_internet_is_no_network(bool redirects)
    {
        var page = FaultCases.Page("Hotel", "Welcome");
        using var server = new FaultServer(
        [
            new("x", LinkReasons.NoNetwork, e => redirects ? e.MoveAsync($"http://portal.hotel.test:{e.Host.Split(':')[1]}/portal/page") : e.HtmlAsync(page)) { AnswersAll = true },
            new("portal", LinkReasons.NoNetwork, e => e.HtmlAsync(page)),
        ]);
        var links = new[] { "a.agency.test", "b.agency.test", "c.example.test" }.Select((h, i) => LinkModel.Link($"http://{h}:{server.Port}/x/page{i}"));
        var run = await LinkModel.Checker(LinkModel.Quick).CheckAsync(LinkModel.Of(server.Port, links), [ModelBuilder.Year], null, CancellationToken.None);
        Assert.That(run.Checks.Select(c => c.Decisive.Reason), Is.All.EqualTo(LinkReasons.NoNetwork));
    }

    [Test]
    public async Task Two_shared_drives_that_ask_to_sign_in_are_no_captive_portal()
    {
        using var server = new FaultServer(
        [
            new("x", LinkReasons.SignIn, e => e.MoveAsync($"http://accounts.google.com:{e.Host.Split(':')[1]}/sign/page")) { AnswersAll = true },
            new("sign", LinkReasons.SignIn, e => e.HtmlAsync(FaultCases.Page("Sign in", "Sign in"))),
        ]);
        var links = new[] { "drive.google.com", "docs.google.com" }.Select((h, i) => LinkModel.Link($"http://{h}:{server.Port}/x/page{i}"));
        var run = await LinkModel.Checker(LinkModel.Quick).CheckAsync(LinkModel.Of(server.Port, links), [ModelBuilder.Year], null, CancellationToken.None);
        Assert.That(run.Checks.Select(c => c.Decisive.Reason), Is.All.EqualTo(LinkReasons.SignIn));
    }

    [TestCase("http://localhost:{0}/")]
    [TestCase("http://localhost.:{0}/")]
    [TestCase("http://inside.localhost:{0}/")]
    [TestCase("http://127.0.0.1:{0}/")]
    [TestCase("http://2130706433:{0}/")]
    [TestCase("http://0x7f.1:{0}/")]
    [TestCase("http://0177.0.0.1:{0}/")]
    [TestCase("http://[::1]:{0}/")]
    [TestCase("http://[::ffff:10.0.0.1]:{0}/")]
    [TestCase("http://[::ffff:127.0.0.1]:{0}/")]
    [TestCase("http://name.example:{0}/")]
    public async Task With_the_usual_guard_nothing_is_sent_into_a_private_network(string form)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, port);
        var checker = new LinkChecker(new LinkCheckOptions(LinkModel.Quick), TimeProvider.System)
        {
            Network = new NetworkReach((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]), AddressGuard.IsPublic),
        };
        var run = await checker.CheckAsync(LinkModel.Of(Port, LinkModel.Link(address)), [ModelBuilder.Year], null, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(run.Checks[0].Verdict, Is.EqualTo(LinkVerdict.Refused), run.Checks[0].Decisive.ToString());
            Assert.That(listener.Pending(), Is.False);
        });
    }

    [Test]
    public async Task Each_address_is_fetched_once_and_every_item_is_judged()
    {
        using var server = new FaultServer([new("shared", LinkReasons.Opened, e => e.HtmlAsync(FaultCases.Page("แผน", "แผน")))]);
        var address = $"http://a.agency.test:{server.Port}/shared/page";
        var run = await LinkModel.Checker(LinkModel.Quick).CheckAsync(
            LinkModel.Of(server.Port, LinkModel.Link(address), LinkModel.Link(address), LinkModel.Link(address + "#nowhere")), [ModelBuilder.Year], null, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(run.Checks.Select(c => c.Verdict), Is.EqualTo([LinkVerdict.Good, LinkVerdict.Good, LinkVerdict.Suspect]));
            Assert.That(run.Checks[0].Findings.Select(f => f.Reason), Does.Contain(LinkReasons.SharedByItems));
            Assert.That(server.HitsOf("shared"), Is.EqualTo(2), "the page and the probe");
        });
    }

    private static Task<LinkCheckRun> CheckAsync(ResolveName resolve, params string[] hosts)
    {
        var checker = new LinkChecker(new LinkCheckOptions(LinkModel.Quick), TimeProvider.System) { Network = new NetworkReach(resolve, AddressGuard.IsPublic) };
        return checker.CheckAsync(LinkModel.Of(Port, hosts.Select(h => LinkModel.Link($"http://{h}/page"))), [ModelBuilder.Year], null, CancellationToken.None);
    }
}
