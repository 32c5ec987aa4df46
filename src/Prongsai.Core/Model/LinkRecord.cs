using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>All checks of evidence links that were written down, in the order of time. Links that the content no longer has may be among them.</summary>
public sealed class LinkRecord
{
    private readonly Dictionary<ItemLink, LinkHistory> _histories;

    public LinkRecord(IEnumerable<LinkCheck> checks)
    {
        Checks = [.. checks.OrderBy(c => c.Time)];
        _histories = Checks.GroupBy(c => new ItemLink(c.Item, c.Address.AbsoluteUri)).ToDictionary(g => g.Key, g => HistoryOf([.. g]));
    }

    public static LinkRecord Empty { get; } = new([]);

    public ImmutableArray<LinkCheck> Checks { get; }

    /// <summary>What is known of one item's link; null where it was never checked.</summary>
    public LinkHistory? Find(OitItemReference item, Uri address) => _histories.GetValueOrDefault(new ItemLink(item, address.AbsoluteUri));

    private static LinkHistory HistoryOf(ImmutableArray<LinkCheck> checks)
    {
        ImmutableArray<LinkCheck> tried = [.. checks.Where(c => c.WasTried)];
        var told = tried.IsEmpty ? checks : tried;
        return new LinkHistory(told[^1], told.LastOrDefault(c => c.Verdict <= LinkVerdict.Moved));
    }

    private sealed record ItemLink(OitItemReference Item, string Address);
}

/// <summary>
/// What the record knows of one link: its last check, and the last at which the evidence could be seen. A check at which the link was
/// not really tried counts only while there is no other.
/// </summary>
public sealed record LinkHistory(LinkCheck Latest, LinkCheck? LastGood);

/// <summary>
/// What was seen when one evidence link of one OIT item was opened: one line of the record. Written once and never changed, so that
/// it can serve as proof. The worst finding gives the verdict; there is always at least one finding.
/// </summary>
public sealed record LinkCheck(OitItemReference Item, Uri Address, DateTimeOffset Time, ImmutableArray<LinkFinding> Findings)
{
    public LinkVerdict Verdict => Findings.Max(f => f.Reason.Verdict);

    /// <summary>The finding that decided.</summary>
    public LinkFinding Decisive => Findings.First(f => f.Reason.Verdict == Verdict);

    /// <summary>False where the link's turn never came, or there was no network: that says nothing about the link.</summary>
    public bool WasTried => Decisive.Reason != LinkReasons.NoNetwork && Decisive.Reason != LinkReasons.RunLimit;

    /// <summary>The day of the check in Thailand.</summary>
    public DateOnly Day => ThaiTime.DayOf(Time);

    /// <summary>Every request in order, the first to <see cref="Address"/>.</summary>
    public ImmutableArray<LinkHop> Hops { get; init; } = [];

    public Uri FinalAddress => Hops.IsEmpty ? Address : Hops[^1].Address;

    /// <summary>
    /// Where the evidence stands for good now, with the fragment of the old address; null where nothing worse is known of it than a
    /// redirect that may end tomorrow.
    /// </summary>
    public Uri? MovedTo => Decisive.Reason == LinkReasons.Redirected && Hops.SkipLast(1).All(h => h.Status is 301 or 308)
        ? new UriBuilder(FinalAddress) { Fragment = FinalAddress.Fragment.Length > 0 ? FinalAddress.Fragment : Address.Fragment }.Uri
        : null;

    public int? Status => Hops.IsEmpty ? null : Hops[^1].Status;

    /// <summary>The media type that the server named.</summary>
    public string? DeclaredType { get; init; }

    /// <summary>The media type that the bytes show.</summary>
    public string? SniffedType { get; init; }

    /// <summary>How many bytes of content were read.</summary>
    public long Bytes { get; init; }

    /// <summary>From the request to the first byte of the answer, and to the last, in milliseconds.</summary>
    public int? FirstByteMilliseconds { get; init; }

    public int? LastByteMilliseconds { get; init; }

    public string? Title { get; init; }

    public string? Heading { get; init; }

    public string? Language { get; init; }

    /// <summary>Whether the page names the item's code or title; null where there was no text to look in.</summary>
    public bool? NamesItem { get; init; }

    /// <summary>What in the content ties it to the item; empty where nothing does, and where there was nothing to look in.</summary>
    public ImmutableArray<LinkTie> Ties { get; init; } = [];

    /// <summary>The marks by which the website can be asked whether the content is still the same.</summary>
    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>
    /// The edition of the rules by which it was judged. Content that has not changed is judged anew only where the rules have.
    /// </summary>
    public int Rules { get; init; }

    /// <summary>Of the whole content, in lower-case hexadecimal; null where it was not read to its end.</summary>
    public string? Sha256 { get; init; }

    public DateOnly? CertificateExpires { get; init; }

    /// <summary>The name of the copy that was kept of the content, if one was.</summary>
    public string? Kept { get; init; }
}

/// <summary>One request on the way to a link's content; without a status where no answer came.</summary>
public sealed record LinkHop(Uri Address, int? Status);

/// <summary>One thing noticed about a link, with the values of its text's placeholders.</summary>
public sealed record LinkFinding(LinkReason Reason, ImmutableArray<string> Arguments)
{
    public BilingualText Text => new(Fill(Reason.Text.Thai), Fill(Reason.Text.English));

    public static LinkFinding Of(LinkReason reason, params ReadOnlySpan<string> arguments) => new(reason, [.. arguments]);

    private string Fill(string text)
    {
        for (var i = 0; i < Arguments.Length; i++)
        {
            text = text.Replace($"{{{i.ToString(CultureInfo.InvariantCulture)}}}", Arguments[i], StringComparison.Ordinal);
        }

        return text;
    }
}
