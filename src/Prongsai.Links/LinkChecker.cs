using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Links.Addresses;
using Prongsai.Links.Fetching;
using Prongsai.Links.Judging;

namespace Prongsai.Links;

/// <summary>
/// Opens the evidence links of a model as an evaluator would and judges each. Every address is fetched once; every item's link is judged
/// by itself. Nothing is written.
/// </summary>
public sealed class LinkChecker(LinkCheckOptions options, TimeProvider clock)
{
    /// <summary>The system's resolver and the guard of addresses; tests replace them.</summary>
    internal NetworkReach Network { get; init; } = new(
        Dns.GetHostAddressesAsync, options.Fetching.AllowPrivate ? _ => true : AddressGuard.IsPublic);

    /// <param name="model">The model whose links are opened.</param>
    /// <param name="years">The fiscal years whose links are opened.</param>
    /// <param name="progress">Called with how many of how many links are done.</param>
    /// <param name="stop">Ends the run early; the links finished by then are returned.</param>
    public async Task<LinkCheckRun> CheckAsync(
        DisclosureModel model, IReadOnlyCollection<FiscalYear> years, Action<int, int>? progress, CancellationToken stop)
    {
        var links = EvidenceLink.In(model, years, options.Own);
        var done = 0;
        void Report(int count) => progress?.Invoke(Interlocked.Add(ref done, count), links.Length);
        var elsewhere = OpenAsync(links.Where(l => l.Own is null), Network, Report, stop);
        var own = OpenAsync(links.Where(l => l.Own is not null), Network with { Origin = options.Origin }, Report, stop);
        var opened = (Elsewhere: await elsewhere.ConfigureAwait(false), Own: await own.ConfigureAwait(false));
        var agency = model.Settings.Agency;
        var isOffline = await IsWithoutNetworkAsync([.. opened.Elsewhere.Values], agency, stop).ConfigureAwait(false);
        var isOwnOffline = options.Origin is null && await IsWithoutNetworkAsync([.. opened.Own.Values], agency, stop).ConfigureAwait(false);
        var checks =
            from link in links
            let target = (link.Own is null ? opened.Elsewhere : opened.Own).GetValueOrDefault(link.Target)
            where target is not null
            select Check(link, target, links, model, link.Own is null ? isOffline : isOwnOffline);
        return new LinkCheckRun([.. checks], links.Length);
    }

    /// <summary>Evidence here and elsewhere is opened by runs of their own, so that no link elsewhere can lead to the origin that was let through.</summary>
    private async Task<ImmutableDictionary<Uri, OpenedTarget>> OpenAsync(
        IEnumerable<EvidenceLink> links, NetworkReach network, Action<int> done, CancellationToken stop)
    {
        var byTarget = links.GroupBy(l => l.Target).ToImmutableDictionary(g => g.Key, g => g.Count());
        using var run = new LinkRun(options, clock, network);
        return await run.OpenAsync(byTarget.Keys, target => done(byTarget[target]), stop).ConfigureAwait(false);
    }

    private LinkCheck Check(
        EvidenceLink link, OpenedTarget opened, ImmutableArray<EvidenceLink> links, DisclosureModel model, bool withoutNetwork)
    {
        var given = link.Given;
        var agency = model.Settings.Agency;
        var judged = new JudgedLink(given.Reference, given.Item, given.Evidence, link.Address, agency, opened.Fetched, opened.Seen)
        {
            Own = link.Own,
            Previous = model.Links.Find(given.Reference, link.Address)?.Latest,
            SharedWith = SharedWith(link, links),
            IsLikeMissing = opened.IsLikeMissing,
            Today = ThaiTime.DayOf(opened.Time),
            Options = options.Fetching,
        };
        var findings = withoutNetwork && opened.Fetched.Failure is not (FetchFailure.PrivateAddress or FetchFailure.RunLimit)
            ? [LinkFinding.Of(LinkReasons.NoNetwork)]
            : LinkJudge.Judge(judged);
        return LinkJudge.ToCheck(judged, opened.Time, findings) with { Kept = opened.Kept };
    }

    /// <summary>The other items of the same year with the same link; items of other years may well be answered by the same page.</summary>
    private static ImmutableArray<OitItemReference> SharedWith(EvidenceLink link, ImmutableArray<EvidenceLink> links)
    {
        var item = link.Given.Reference;
        var same = links.Where(l => l.Address.AbsoluteUri == link.Address.AbsoluteUri).Select(l => l.Given.Reference);
        return [.. same.Where(r => r.Year == item.Year && r != item).Distinct()];
    }

    /// <summary>
    /// True where the machine has no network. If no host name could be resolved, that of the agency's own website is tried: when it
    /// cannot be resolved either, the network is missing and not the websites.
    /// </summary>
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
            var resolving = Network.Resolve(agency.MainWebsite.IdnHost, stop);
            await resolving.WaitAsync(options.Fetching.TimePerName, clock, stop).ConfigureAwait(false);
            return opened.Exists(o => o.Fetched.Failure is FetchFailure.Unreachable or FetchFailure.NameUnanswered);
        }
        catch (Exception e) when (e is SocketException or TimeoutException or OperationCanceledException)
        {
            return true;
        }
    }
}

/// <summary>Evidence at an address of the web; the target is what is fetched, which is the address without its fragment.</summary>
internal sealed record EvidenceLink(ItemEvidence Given, Uri Address)
{
    /// <summary>What must stand at the address where it is one of this site; null for all else.</summary>
    public OwnEvidence? Own { get; init; }

    public Uri Target { get; } = WebAddress.WithoutFragment(Address);

    /// <summary>Each item's links once, in checklist order.</summary>
    public static ImmutableArray<EvidenceLink> In(
        DisclosureModel model, IReadOnlyCollection<FiscalYear> years, Func<Evidence, OwnEvidence?> ownOf) =>
    [
        .. from year in model.Years
           where years.Contains(year.Year)
           from given in model.EvidenceOf(year)
           let own = ownOf(given.Evidence)
           let address = own?.Address ?? given.Evidence.Address
           where address is not null
           select new EvidenceLink(given, address) { Own = own } into link
           group link by new { link.Given.Reference, link.Address.AbsoluteUri } into same
           select same.First(),
    ];
}

/// <summary>What a run of checks is to do: how links are opened, how long the run may last, and where copies are kept.</summary>
public sealed record LinkCheckOptions(FetchOptions Fetching)
{
    public TimeSpan RunTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Where evidence that lies on this site is opened; null for evidence that is not to be opened here.</summary>
    public Func<Evidence, OwnEvidence?> Own { get; init; } = _ => null;

    /// <summary>The one origin of a private network at which this site's own evidence is opened all the same; null for none.</summary>
    public Uri? Origin { get; init; }

    /// <summary>
    /// Keeps a copy of a whole content, given with its hash and file name extension, and returns the copy's name; null for no copies.
    /// </summary>
    public Func<ReadOnlyMemory<byte>, string, string, string?>? Keep { get; init; }
}

/// <summary>What a run of checks gave, in the order of the content. Incomplete where a person stopped it.</summary>
public sealed record LinkCheckRun(ImmutableArray<LinkCheck> Checks, int Links)
{
    public bool IsComplete => Checks.Length == Links;
}
