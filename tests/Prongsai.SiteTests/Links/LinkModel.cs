using System.Net;
using System.Net.Sockets;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Links;
using Prongsai.Links.Addresses;
using Prongsai.Links.Fetching;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Links;

/// <summary>A model whose only content is links, item after item, and a checker that knows the test hosts.</summary>
internal static class LinkModel
{
    /// <summary>Short times, but long enough for a busy machine.</summary>
    public static FetchOptions Quick { get; } = new("Prongsai/test (+link check for http://www.agency.test/)")
    {
        TimePerLink = TimeSpan.FromSeconds(4),
        TimePerTry = TimeSpan.FromSeconds(3),
        TimePerUnresponsiveLink = TimeSpan.FromSeconds(3),
        RetryDelay = TimeSpan.FromMilliseconds(50),
        HostGap = TimeSpan.FromMilliseconds(5),
        LinksAtOnce = 100,
        Bytes = 4 * 1024 * 1024,
        BytesHeld = 1024 * 1024,
        SlowAfter = TimeSpan.FromMilliseconds(900),
    };

    public static DisclosureModel Of(int port, params IEnumerable<Evidence> links) => Of(port, links.Select(l => (l, (ItemPeriodKind?)null)));

    /// <summary>One item for each link, with a period of the fiscal year where one is given.</summary>
    public static DisclosureModel Of(int port, IEnumerable<(Evidence Link, ItemPeriodKind? Period)> links)
    {
        var all = links.ToList();
        var indicator = ModelBuilder.Indicator(1, 1, all.Count);
        var items = indicator.SubIndicators[0].Items.Zip(all, (item, link) => link.Period is { } kind
            ? item with { Period = new ItemPeriod(kind, ModelBuilder.Year, Confidence.Verified, null) } : item);
        indicator = indicator with { SubIndicators = [indicator.SubIndicators[0] with { Items = [.. items] }] };
        var framework = ModelBuilder.Framework() with { Instruments = [ModelBuilder.Instrument("OIT", 100, 1, 1) with { Indicators = [indicator] }] };
        var disclosures = all.Select((link, i) => new Disclosure(
            new OitItemCode("O", i + 1), DisclosureAnswer.Disclosed, false, null, null, null, [link.Link], Origin.None));
        var sheet = new DisclosureSheet(ModelBuilder.Year, null, [.. disclosures], Origin.None);
        return new DisclosureModel(Settings(port), [], [framework], [new YearRecord(ModelBuilder.Year, null, null, null, sheet)], [], []);
    }

    public static Evidence Link(string address, EvidenceFormat? format = null) => new(new Uri(address), null, ModelBuilder.Text("หลักฐาน"), format, null, null, Origin.None);

    /// <summary>Every test name leads to this machine; some lead inside, or nowhere.</summary>
    public static LinkChecker Checker(FetchOptions options, TimeSpan? runTime = null)
    {
        var rebound = 0;
        Task<IPAddress[]> Resolve(string host, CancellationToken stop) => host switch
        {
            "unknown.agency.test" => throw new SocketException((int)SocketError.HostNotFound),
            "inside.agency.test" => Task.FromResult<IPAddress[]>([Inside]),
            "mixed.agency.test" => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("10.1.2.3")]),
            "rebinding.agency.test" => Task.FromResult<IPAddress[]>([Interlocked.Increment(ref rebound) == 1 ? IPAddress.Loopback : Inside]),
            _ => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
        };
        return new LinkChecker(new LinkCheckOptions(options) { RunTime = runTime ?? TimeSpan.FromMinutes(1) }, TimeProvider.System)
        {
            Network = new NetworkReach(Resolve, a => a.Equals(IPAddress.Loopback) || AddressGuard.IsPublic(a)),
        };
    }

    /// <summary>Calls what is given for each link that has been seen.</summary>
    internal sealed class Watch(Action<LinkCheck> seen) : LinkProgress
    {
        public override void Report(int done, int all)
        {
        }

        public override void Seen(LinkCheck check) => seen(check);
    }

    private static IPAddress Inside { get; } = IPAddress.Parse("127.0.0.2");

    private static SiteSettings Settings(int port)
    {
        var main = new Uri($"http://www.agency.test:{port}/");
        var text = ModelBuilder.Text("เทศบาล");
        var agency = new Agency("agency", text, text, text, text, main, text, null, null, null, null, Origin.None);
        return new SiteSettings(agency, [ModelBuilder.Thai], main, "default", new ContactSettings([], null), new ComplaintSettings([], [], null, [], []), Origin.None);
    }
}
