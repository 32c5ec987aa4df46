using System.Collections.Immutable;

namespace Prongsai.Core.Model;

/// <summary>
/// What was seen when one evidence link of one OIT item was opened: one line of the record. Written once and never changed, so that
/// it can serve as proof. The gravest finding gives the verdict; there is always at least one finding.
/// </summary>
public sealed record LinkCheck(OitItemReference Item, Uri Address, DateTimeOffset Time, ImmutableArray<LinkFinding> Findings)
{
    private static readonly TimeSpan BangkokOffset = TimeSpan.FromHours(7);

    public LinkVerdict Verdict => Findings.Max(f => f.Reason.Verdict);

    /// <summary>The finding that decided.</summary>
    public LinkFinding Decisive => Findings.First(f => f.Reason.Verdict == Verdict);

    /// <summary>False where the link's turn never came, or there was no network: that says nothing about the link.</summary>
    public bool WasTried => Decisive.Reason != LinkReasons.NoNetwork && Decisive.Reason != LinkReasons.RunLimit;

    /// <summary>The day of the check in Thailand.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Time.ToOffset(BangkokOffset).DateTime);

    /// <summary>Every request in order, the first to <see cref="Address"/>.</summary>
    public ImmutableArray<LinkHop> Hops { get; init; } = [];

    public Uri FinalAddress => Hops.IsEmpty ? Address : Hops[^1].Address;

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

    /// <summary>Of the whole content, in lower-case hexadecimal; null where it was not read to its end.</summary>
    public string? Sha256 { get; init; }

    public DateOnly? CertificateExpires { get; init; }

    /// <summary>The name of the copy that was kept of the content, if one was.</summary>
    public string? Kept { get; init; }
}
