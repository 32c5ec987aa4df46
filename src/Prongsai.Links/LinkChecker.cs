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
        var links = EvidenceLink.In(model, years);
        var byTarget = links.GroupBy(l => l.Target).ToImmutableDictionary(g => g.Key, g => g.Count());
        var done = 0;
        using var run = new LinkRun(options, clock, Network);
        void Report(Uri target) => progress?.Invoke(Interlocked.Add(ref done, byTarget[target]), links.Length);
        var opened = await run.OpenAsync(links.Select(l => l.Target).Distinct(), Report, stop).ConfigureAwait(false);
        var withoutNetwork = await IsWithoutNetworkAsync(opened.Values.ToList(), model.Settings.Agency, stop).ConfigureAwait(false);
        var checks = links.Where(l => opened.ContainsKey(l.Target)).Select(l => Check(l, opened[l.Target], links, model, withoutNetwork));
        return new LinkCheckRun([.. checks], links.Length);
    }

    private LinkCheck Check(
        EvidenceLink link, OpenedTarget opened, ImmutableArray<EvidenceLink> links, DisclosureModel model, bool withoutNetwork)
    {
        var given = link.Given;
        var agency = model.Settings.Agency;
        var judged = new JudgedLink(given.Reference, given.Item, given.Evidence, link.Address, agency, opened.Fetched, opened.Seen)
        {
            Previous = given.History?.Latest,
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
    public Uri Target { get; } = WebAddress.WithoutFragment(Address);

    /// <summary>Each item's links once, in checklist order.</summary>
    public static ImmutableArray<EvidenceLink> In(DisclosureModel model, IReadOnlyCollection<FiscalYear> years) =>
    [
        .. from year in model.Years
           where years.Contains(year.Year)
           from given in model.EvidenceOf(year)
           let address = given.Evidence.Address
           where address is not null
           select new EvidenceLink(given, address) into link
           group link by new { link.Given.Reference, link.Address.AbsoluteUri } into same
           select same.First(),
    ];
}

/// <summary>What a run of checks is to do: how links are opened, how long the run may last, and where copies are kept.</summary>
public sealed record LinkCheckOptions(FetchOptions Fetching)
{
    public TimeSpan RunTime { get; init; } = TimeSpan.FromMinutes(10);

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
