using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Links.Fetching;

/// <summary>The result of opening one address: an answer, or the failure to get one.</summary>
internal sealed record Fetched(Uri Address, ImmutableArray<LinkHop> Hops)
{
    private const int TooManyRequests = 429;
    private const int FirstServerError = 500;
    private const int NotModified = 304;

    public FetchFailure Failure { get; init; }

    /// <summary>What the failure is about: a host, an address, a chain of addresses; else empty.</summary>
    public string Detail { get; init; } = "";

    public string? DeclaredType { get; init; }

    public string? Charset { get; init; }

    /// <summary>True where the answer's head says that it is a test whether a person is asking.</summary>
    public bool IsChallenge { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The value of the head's <c>Refresh</c>, by which the answer leads on.</summary>
    public string? Refresh { get; init; }

    /// <summary>By what a later request can ask whether the content is still the same.</summary>
    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public FetchedBody Body { get; init; } = FetchedBody.Empty;

    /// <summary>The time from the start of the last try to its first byte.</summary>
    public TimeSpan? FirstByte { get; init; }

    public TimeSpan? LastByte { get; init; }

    public int Tries { get; init; } = 1;

    /// <summary>The time this link was allowed to take.</summary>
    public TimeSpan Allowed { get; init; }

    public DateOnly? CertificateExpires { get; init; }

    public Uri FinalAddress => Hops.IsEmpty ? Address : Hops[^1].Address;

    public int? Status => Hops.IsEmpty ? null : Hops[^1].Status;

    public bool IsGoodAnswer => Failure == FetchFailure.None && Status is >= 200 and < 300;

    /// <summary>True where only changed content was asked for.</summary>
    public bool IsConditional { get; init; }

    /// <summary>True where the content is what it was at the check whose marks were sent.</summary>
    public bool IsUnchanged => IsConditional && Failure == FetchFailure.None && Status == NotModified;

    public bool AsksForFewer => Failure == FetchFailure.None && Status == TooManyRequests;

    /// <summary>True for failures that may be over a moment later, so that another try makes sense.</summary>
    public bool IsPassing => Failure is FetchFailure.NoAnswer or FetchFailure.ConnectionFailed or FetchFailure.Unreachable
        || (Failure == FetchFailure.None && Status is TooManyRequests or >= FirstServerError);
}

/// <summary>Why there is no content, as far as the network shows.</summary>
internal enum FetchFailure
{
    None,
    NoAnswer,
    Unfinished,
    ConnectionFailed,
    HostUnknown,
    NameUnanswered,
    Unreachable,
    RedirectLoop,
    CookieLoop,
    BadRedirect,
    Certificate,
    CertificateChain,
    PrivateAddress,
    RunLimit,

    /// <summary>The answer is none that a browser could show: its head or its coding is damaged.</summary>
    Unreadable,
}

/// <summary>
/// Content as far as it was read: its beginning, its end and its hash. A large one occupies a slot that others wait for, until it is
/// disposed of.
/// </summary>
internal sealed class FetchedBody(byte[] head, byte[] tail, long length, string? sha256, SemaphoreSlim? slots) : IDisposable
{
    private SemaphoreSlim? _slots = slots;

    public static FetchedBody Empty { get; } = new([], [], 0, null, null);

    /// <summary>No content, but the hash of one.</summary>
    public static FetchedBody Of(string? sha256) => new([], [], 0, sha256, null);

    public byte[] Head { get; private set; } = head;

    /// <summary>The last bytes that were read, which may be part of the head too.</summary>
    public byte[] Tail { get; } = tail;

    public long Length { get; } = length;

    /// <summary>Null where the content was not read to its end.</summary>
    public string? Sha256 { get; } = sha256;

    public bool IsWhole => Sha256 is not null;

    /// <summary>True for a PDF of which only the beginning was read.</summary>
    public bool IsCutPdf => !IsWhole && Head.AsSpan().StartsWith("%PDF"u8);

    /// <summary>True where the tail was asked for by itself, since the content is too long to be read whole.</summary>
    public bool EndsElsewhere { get; private init; }

    /// <summary>The same beginning with the true end and length.</summary>
    public FetchedBody Ending(byte[] end, long whole) => new(Head, end, whole, null, null) { EndsElsewhere = true };

    /// <summary>True where every byte was in the head.</summary>
    public bool IsHeld { get; } = sha256 is not null && head.Length == length;

    public void Dispose()
    {
        Head = [];
        if (Interlocked.Exchange(ref _slots, null) is { } occupied)
        {
            // Tens of megabytes can be freed now; by itself the runtime would sooner take more memory from the machine.
            GC.Collect();
            occupied.Release();
        }
    }
}
