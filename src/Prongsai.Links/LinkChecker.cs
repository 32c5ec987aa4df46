using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Prongsai.Core.Model;
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
    /// <param name="progress">Told of how much is done; null where nobody watches.</param>
    /// <param name="stop">Ends the run early; the links finished by then are returned.</param>
    public async Task<LinkCheckRun> CheckAsync(
        DisclosureModel model, IReadOnlyCollection<FiscalYear> years, LinkProgress? progress, CancellationToken stop)
    {
        var links = EvidenceLink.In(model, years, options.Own);
        var judging = new TargetJudging(model, links, options, progress);
        var elsewhere = OpenAsync(judging, isOwn: false, stop);
        var own = OpenAsync(judging, isOwn: true, stop);
        ImmutableArray<JudgedTarget> opened = [.. await elsewhere.ConfigureAwait(false), .. await own.ConfigureAwait(false)];
        var checks = opened.SelectMany(o => o.Checks.Select(c => (c.Link, c.Check))).ToDictionary(c => c.Link, c => c.Check);
        foreach (var (item, note) in SameContent.In(opened))
        {
            checks[item] = checks[item] with { Findings = checks[item].Findings.Add(note) };
        }

        foreach (var isOwn in new[] { false, true })
        {
            ImmutableArray<JudgedTarget> part = [.. opened.Where(o => o.IsOwn == isOwn)];
            if (!(isOwn && options.Origin is not null) && await IsWithoutNetworkAsync(part, model.Settings.Agency, stop).ConfigureAwait(false))
            {
                foreach (var (link, check) in part.Where(p => p.Fetched.Failure is not (FetchFailure.PrivateAddress or FetchFailure.RunLimit)).SelectMany(p => p.Checks))
                {
                    checks[link] = check with { Findings = [LinkFinding.Of(LinkReasons.NoNetwork)] };
                }
            }
        }

        return new LinkCheckRun([.. links.Where(checks.ContainsKey).Select(l => checks[l])], links.Length);
    }

    /// <summary>Evidence here and elsewhere is opened by runs of their own, so that no link elsewhere can lead to the origin that was let through.</summary>
    private async Task<ImmutableArray<JudgedTarget>> OpenAsync(TargetJudging judging, bool isOwn, CancellationToken stop)
    {
        using var run = new LinkRun(options, clock, isOwn ? Network with { Origin = options.Origin } : Network);
        return await run.OpenAsync(judging.Requests(isOwn), opened => judging.Judge(opened, isOwn), stop).ConfigureAwait(false);
    }

    /// <summary>
    /// True where the machine has no network. If no host name could be resolved, that of the agency's own website is tried: when it
    /// cannot be resolved either, the network is missing and not the websites.
    /// </summary>
    private async Task<bool> IsWithoutNetworkAsync(ImmutableArray<JudgedTarget> opened, Agency agency, CancellationToken stop)
    {
        if (NetworkJudge.IsCaptured(opened.Select(o => (o.Fetched, o.IsPage)), agency))
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
            return opened.Any(o => o.Fetched.Failure is FetchFailure.Unreachable or FetchFailure.NameUnanswered);
        }
        catch (Exception e) when (e is SocketException or TimeoutException or OperationCanceledException)
        {
            return true;
        }
    }
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

/// <summary>What a run of checks tells while it is at it. Called from any thread, one call at a time.</summary>
public abstract class LinkProgress
{
    /// <summary>So many of so many links are done.</summary>
    public abstract void Report(int done, int all);

    /// <summary>
    /// What was seen of one link, as it is known when the link is finished. The run's result may say more, or that there was no network.
    /// </summary>
    public abstract void Seen(LinkCheck check);
}

/// <summary>What a run of checks gave, in the order of the content. Incomplete where a person stopped it.</summary>
public sealed record LinkCheckRun(ImmutableArray<LinkCheck> Checks, int Links)
{
    public bool IsComplete => Checks.Length == Links;
}
