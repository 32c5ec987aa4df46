using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Prongsai.Core.Model;
using Prongsai.Links.Addresses;
using Prongsai.Links.Fetching;
using Prongsai.Links.Judging;

namespace Prongsai.Links;

/// <summary>
/// Opens the evidence links of a model as an evaluator would and says of each what became of it. Every address is fetched once; every
/// item's link gets a judgement of its own. Nothing is written.
/// </summary>
public sealed class LinkChecker(LinkCheckOptions options, TimeProvider clock)
{
    private static readonly TimeSpan BangkokOffset = TimeSpan.FromHours(7);

    /// <summary>The system's resolver and the guard, unless a test brings others.</summary>
    internal NetworkReach Network { get; init; } = new(
        Dns.GetHostAddressesAsync, options.Fetching.AllowPrivate ? _ => true : AddressGuard.IsPublic);

    /// <param name="progress">Told how many of how many links are done.</param>
    /// <param name="stop">What was finished before is returned.</param>
    public async Task<LinkCheckRun> CheckAsync(DisclosureModel model, IReadOnlyCollection<FiscalYear> years, Action<int, int>? progress, CancellationToken stop)
    {
        var links = CheckedLink.In(model, years);
        var byTarget = links.GroupBy(l => l.Target).ToImmutableDictionary(g => g.Key, g => g.Count());
        var done = 0;
        using var run = new LinkRun(options, clock, Network);
        var opened = await run.OpenAsync(links.Select(l => l.Target).Distinct(), t => progress?.Invoke(Interlocked.Add(ref done, byTarget[t]), links.Length), stop).ConfigureAwait(false);
        var withoutNetwork = await IsWithoutNetworkAsync(opened.Values.ToList(), model.Settings.Agency, stop).ConfigureAwait(false);
        var checks = links.Where(l => opened.ContainsKey(l.Target)).Select(l => Check(l, opened[l.Target], links, model, withoutNetwork));
        return new LinkCheckRun([.. checks], links.Length);
    }

    private LinkCheck Check(CheckedLink link, OpenedTarget opened, ImmutableArray<CheckedLink> links, DisclosureModel model, bool withoutNetwork)
    {
        var judged = new JudgedLink(link.Reference, link.Item, link.Evidence, link.Address, model.Settings.Agency, opened.Fetched, opened.Seen)
        {
            Previous = model.Links.Find(link.Reference, link.Address)?.Latest,
            SharedWith = SharedWith(link, links),
            IsLikeMissing = opened.IsLikeMissing,
            Today = DateOnly.FromDateTime(opened.Time.ToOffset(BangkokOffset).DateTime),
            Options = options.Fetching,
        };
        var findings = withoutNetwork && opened.Fetched.Failure is not (FetchFailure.PrivateAddress or FetchFailure.RunLimit)
            ? [LinkFinding.Of(LinkReasons.NoNetwork)]
            : LinkJudge.Judge(judged);
        return LinkJudge.ToCheck(judged, opened.Time, findings) with { Kept = opened.Kept };
    }

    /// <summary>An item of another year may well be answered by the same page.</summary>
    private static ImmutableArray<OitItemReference> SharedWith(CheckedLink link, ImmutableArray<CheckedLink> links) =>
    [
        .. links.Where(l => l.Address.AbsoluteUri == link.Address.AbsoluteUri && l.Reference.Year == link.Reference.Year && l.Reference != link.Reference).Select(l => l.Reference).Distinct(),
    ];

    /// <summary>Where no name at all was found, that of the agency's own website tells whether names can be found.</summary>
    private async Task<bool> IsWithoutNetworkAsync(List<OpenedTarget> opened, Agency agency, CancellationToken stop)
    {
        if (NetworkJudge.IsCaptured(opened.Select(o => (o.Fetched, o.Seen)), agency))
        {
            return true;
        }

        if (!NetworkJudge.IsOffline(opened.Select(o => o.Fetched)))
        {
            return false;
        }

        try
        {
            await Network.Resolve(agency.MainWebsite.IdnHost, stop).WaitAsync(options.Fetching.TimePerName, clock, stop).ConfigureAwait(false);
            return opened.Exists(o => o.Fetched.Failure is FetchFailure.Unreachable or FetchFailure.NameUnanswered);
        }
        catch (Exception e) when (e is SocketException or TimeoutException or OperationCanceledException)
        {
            return true;
        }
    }
}
