using System.Collections.Immutable;
using System.Net;
using Prongsai.Core.Model;
using Prongsai.Links.Addresses;
using Prongsai.Links.Fetching;
using Prongsai.Links.Judging;

namespace Prongsai.Links;

/// <summary>
/// Opens the pages of the agency's own published site and holds each to the bytes that were published: tells those that have vanished, that
/// were changed, and that somebody has put spam into. Nothing is written.
/// </summary>
public sealed class SiteWatch(LinkCheckOptions options, TimeProvider clock)
{
    /// <param name="pages">What was published; of one address given twice, the first.</param>
    /// <param name="stop">Ends the run early; the pages opened by then are returned.</param>
    /// <returns>In the order of the addresses.</returns>
    public async Task<ImmutableArray<OwnPageLook>> LookAsync(IEnumerable<PublishedPage> pages, CancellationToken stop)
    {
        var byAddress = pages.DistinctBy(p => p.Address).ToDictionary(p => p.Address);
        var reach = new NetworkReach(Dns.GetHostAddressesAsync, options.Fetching.AllowPrivate ? _ => true : AddressGuard.IsPublic) { Origin = options.Origin };
        using var run = new LinkRun(options, clock, reach) { IsCompared = false };
        var looks = await run.OpenAsync(byAddress.Keys.Select(a => new LinkRequest(a)), o => Judge(byAddress[o.Fetched.Address], o), stop).ConfigureAwait(false);
        return [.. looks.OrderBy(l => l.Address.AbsoluteUri, StringComparer.Ordinal)];
    }

    private static OwnPageLook Judge(PublishedPage page, OpenedTarget opened)
    {
        var fetched = opened.Fetched;
        var look = new OwnPageLook(page.Address, opened.Time, OwnPageState.Whole, fetched.Body.Sha256, []);
        if (fetched.Failure != FetchFailure.None)
        {
            return look with { State = OwnPageState.Unanswered };
        }

        if (!fetched.IsGoodAnswer || WebAddress.HostOf(fetched.FinalAddress) != WebAddress.HostOf(page.Address))
        {
            return look with { State = fetched.Status is 404 or 410 || fetched.IsGoodAnswer ? OwnPageState.Vanished : OwnPageState.Unanswered };
        }

        if (fetched.Body.Sha256 == page.Sha256)
        {
            return look;
        }

        var spam = opened.Seen.Page is { } shown ? HijackSigns.In(shown) : [];
        return look with { State = spam.IsEmpty ? OwnPageState.Changed : OwnPageState.Hijacked, Spam = spam };
    }
}

/// <summary>A page as it was published.</summary>
/// <param name="Address">Its public address.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
public sealed record PublishedPage(Uri Address, string Sha256);

/// <summary>What stood at the address of a published page.</summary>
/// <param name="Address">Its public address.</param>
/// <param name="Time">When it was opened.</param>
/// <param name="State">How it compares.</param>
/// <param name="Sha256">Of what was there; null where that was not read to its end.</param>
/// <param name="Spam">The words by which spam was known.</param>
public sealed record OwnPageLook(Uri Address, DateTimeOffset Time, OwnPageState State, string? Sha256, ImmutableArray<string> Spam);

/// <summary>How a page on the web compares with what was published. The names in lower case stand in the record of looks.</summary>
public enum OwnPageState
{
    Whole,

    /// <summary>Other bytes than were published.</summary>
    Changed,

    /// <summary>Other bytes, with spam in them.</summary>
    Hijacked,

    /// <summary>Not there, or a redirect to another website.</summary>
    Vanished,

    /// <summary>There was no answer from which anything follows.</summary>
    Unanswered,
}
