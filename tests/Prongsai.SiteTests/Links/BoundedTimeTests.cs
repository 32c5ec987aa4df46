using System.Diagnostics;
using NUnit.Framework;
using Prongsai.Core.Model;
using Prongsai.Links.Fetching;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Links;

/// <summary>Bad hosts cannot hold up a run: the default times, all made ten times shorter.</summary>
[NonParallelizable]
public sealed class BoundedTimeTests
{
    private const int Items = 43;
    private const double Shorter = 10;

    [TestCase(true)]
    [TestCase(false)]
    public async Task Links_that_hang_end_in_bounded_time(bool oneHost)
    {
        using var server = new FaultServer([new("hang", LinkReasons.NoAnswer, e => e.HangAsync())]);
        var links = Enumerable.Range(1, Items).Select(i => LinkModel.Link($"http://{(oneHost ? "one" : $"host{i}")}.agency.test:{server.Port}/hang/page{i}"));
        var watch = Stopwatch.StartNew();
        var run = await LinkModel.Checker(Scaled()).CheckAsync(LinkModel.Of(server.Port, links), [ModelBuilder.Year], null, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(run.Checks.Select(c => c.Decisive.Reason), Is.All.EqualTo(LinkReasons.NoAnswer));
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(60 / Shorter)));
        });
    }

    [Test]
    public async Task Content_that_drips_ends_in_bounded_time_too()
    {
        using var server = new FaultServer([new("drip", LinkReasons.Unfinished, FaultCases.DripAsync)]);
        var links = Enumerable.Range(1, Items).Select(i => LinkModel.Link($"http://one.agency.test:{server.Port}/drip/page{i}"));
        var watch = Stopwatch.StartNew();
        var run = await LinkModel.Checker(Scaled()).CheckAsync(LinkModel.Of(server.Port, links), [ModelBuilder.Year], null, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(run.Checks.Select(c => c.Decisive.Reason), Is.All.EqualTo(LinkReasons.Unfinished));
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(60 / Shorter)));
        });
    }

    [Test]
    public async Task A_host_that_asks_for_fewer_requests_is_asked_once_for_each()
    {
        using var server = new FaultServer([new("busy", LinkReasons.TooManyRequests, e => e.AnswerAsync(429, "text/html", [], "Retry-After: 1"))]);
        var links = Enumerable.Range(1, Items).Select(i => LinkModel.Link($"http://one.agency.test:{server.Port}/busy/page{i}"));
        var run = await LinkModel.Checker(LinkModel.Quick).CheckAsync(LinkModel.Of(server.Port, links), [ModelBuilder.Year], null, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(run.Checks.Select(c => c.Decisive.Reason), Is.All.EqualTo(LinkReasons.TooManyRequests));
            Assert.That(server.HitsOf("busy"), Is.LessThan(Items * 2));
        });
    }

    [Test]
    public async Task A_slow_host_is_still_good_after_others_hang()
    {
        using var server = new FaultServer(
        [
            new("hang", LinkReasons.NoAnswer, e => e.HangAsync()),
            new("slow", LinkReasons.Opened, async e =>
            {
                await Task.Delay(TimeSpan.FromSeconds(5 / Shorter), e.Stop);
                await e.HtmlAsync(FaultCases.Page("แผน", "แผน"));
            }),
        ]);
        var links = Enumerable.Range(1, 20).Select(i => LinkModel.Link($"http://one.agency.test:{server.Port}/{(i % 2 == 0 ? "slow" : "hang")}/page{i}"));
        var run = await LinkModel.Checker(Scaled()).CheckAsync(LinkModel.Of(server.Port, links), [ModelBuilder.Year], null, CancellationToken.None);
        Assert.That(run.Checks.Where(c => c.Address.AbsolutePath.Contains("slow", StringComparison.Ordinal)).Select(c => c.Verdict), Is.All.EqualTo(LinkVerdict.Good));
    }

    [Test]
    public async Task Content_that_comes_steadily_may_take_longer()
    {
        using var server = new FaultServer([new("steady", LinkReasons.Opened, async e =>
        {
            await e.HeadAsync(200, "Content-Type: image/png");
            await e.Stream.WriteAsync(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G' }, e.Stop);
            for (var i = 0; i < 25; i++)
            {
                await e.Stream.WriteAsync(new byte[100_000], e.Stop);
                await Task.Delay(TimeSpan.FromMilliseconds(100), e.Stop);
            }
        })]);
        var options = LinkModel.Quick with { TimePerLink = TimeSpan.FromSeconds(2), TimePerTry = TimeSpan.FromSeconds(2) };
        var run = await LinkModel.Checker(options).CheckAsync(
            LinkModel.Of(server.Port, LinkModel.Link($"http://a.agency.test:{server.Port}/steady/page")), [ModelBuilder.Year], null, CancellationToken.None);
        Assert.That(run.Checks[0].Verdict, Is.EqualTo(LinkVerdict.Good), run.Checks[0].Decisive.Text.English);
    }

    [Test]
    public async Task The_end_of_the_run_is_said_of_each_link_that_was_not_reached()
    {
        using var server = new FaultServer([new("hang", LinkReasons.NoAnswer, e => e.HangAsync())]);
        var links = Enumerable.Range(1, 10).Select(i => LinkModel.Link($"http://one.agency.test:{server.Port}/hang/page{i}"));
        var checker = LinkModel.Checker(LinkModel.Quick, TimeSpan.FromMilliseconds(300));
        var run = await checker.CheckAsync(LinkModel.Of(server.Port, links), [ModelBuilder.Year], null, CancellationToken.None);
        Assert.That(run.Checks.Select(c => c.Decisive.Reason), Is.EqualTo(Enumerable.Repeat(LinkReasons.RunLimit, 10)));
    }

    [Test]
    public async Task What_was_finished_before_a_person_stopped_is_given()
    {
        using var server = new FaultServer([new("hang", LinkReasons.NoAnswer, e => e.HangAsync()), new("good", LinkReasons.Opened, e => e.HtmlAsync(FaultCases.Page("ก", "ก")))]);
        using var stop = new CancellationTokenSource();
        var model = LinkModel.Of(server.Port, LinkModel.Link($"http://a.agency.test:{server.Port}/hang/page"), LinkModel.Link($"http://b.agency.test:{server.Port}/good/page"));
        var run = await LinkModel.Checker(LinkModel.Quick).CheckAsync(model, [ModelBuilder.Year], new LinkModel.Watch(_ => stop.Cancel()), stop.Token);
        Assert.Multiple(() =>
        {
            Assert.That(run.Checks.Select(c => c.Verdict), Is.EqualTo([LinkVerdict.Good]));
            Assert.That(run.IsComplete, Is.False);
        });
    }

    [Test]
    public async Task A_large_body_is_hashed_without_being_held()
    {
        const int Size = 3 * 1024 * 1024;
        using var server = new FaultServer([new("large", LinkReasons.Opened, e => e.AnswerAsync(200, "image/png", [0x89, .. "PNG"u8, .. new byte[Size]])) { Path = "page" }]);
        var model = LinkModel.Of(server.Port, LinkModel.Link($"http://a.agency.test:{server.Port}/large/page"));
        var run = await LinkModel.Checker(LinkModel.Quick).CheckAsync(model, [ModelBuilder.Year], null, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(run.Checks[0].Bytes, Is.EqualTo(Size + 4));
            Assert.That(run.Checks[0].Sha256, Is.Not.Null);
            Assert.That(run.Checks[0].Verdict, Is.EqualTo(LinkVerdict.Good));
        });
    }

    private static FetchOptions Scaled()
    {
        var full = new FetchOptions("Prongsai/test");
        return full with
        {
            TimePerLink = full.TimePerLink / Shorter,
            TimePerTry = full.TimePerTry / Shorter,
            TimePerUnresponsiveLink = full.TimePerUnresponsiveLink / Shorter,
            RetryDelay = full.RetryDelay / Shorter,
            HostGap = full.HostGap / Shorter,
            SlowAfter = full.SlowAfter / Shorter,
        };
    }
}
