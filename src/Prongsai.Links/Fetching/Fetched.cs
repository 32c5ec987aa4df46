using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Links.Fetching;

/// <summary>What opening one address gave, whether good or not.</summary>
internal sealed record Fetched(Uri Address, ImmutableArray<LinkHop> Hops)
{
    private const int TooManyRequests = 429;
    private const int FirstServerError = 500;

    public FetchFailure Failure { get; init; }

    /// <summary>What the failure is about: a host, an address, a chain of addresses; else empty.</summary>
    public string Detail { get; init; } = "";

    public string? DeclaredType { get; init; }

    public string? Charset { get; init; }

    /// <summary>True where the answer says itself that it is a test for people.</summary>
    public bool IsChallenge { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public FetchedBody Body { get; init; } = FetchedBody.Empty;

    /// <summary>From the start of the try that decided.</summary>
    public TimeSpan? FirstByte { get; init; }

    public TimeSpan? LastByte { get; init; }

    public int Tries { get; init; } = 1;

    /// <summary>How long this link was given.</summary>
    public TimeSpan Allowed { get; init; }

    public DateOnly? CertificateExpires { get; init; }

    public Uri FinalAddress => Hops.IsEmpty ? Address : Hops[^1].Address;

    public int? Status => Hops.IsEmpty ? null : Hops[^1].Status;

    public bool IsGoodAnswer => Failure == FetchFailure.None && Status is >= 200 and < 300;

    public bool AsksForFewer => Failure == FetchFailure.None && Status == TooManyRequests;

    /// <summary>True for what may be otherwise a moment later.</summary>
    public bool IsPassing => Failure is FetchFailure.NoAnswer or FetchFailure.ConnectionFailed or FetchFailure.Unreachable
        || (Failure == FetchFailure.None && Status is TooManyRequests or >= FirstServerError);
}

/// <summary>Why no content came, as far as the network tells.</summary>
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
}

/// <summary>Content as far as it was read: its beginning, its end and its hash. While a large one is held, others wait; disposing lets go.</summary>
internal sealed class FetchedBody(byte[] head, byte[] tail, long length, string? sha256, SemaphoreSlim? place) : IDisposable
{
    private SemaphoreSlim? _place = place;

    public static FetchedBody Empty { get; } = new([], [], 0, null, null);

    public byte[] Head { get; private set; } = head;

    /// <summary>The last bytes that were read, which may be part of the head too.</summary>
    public byte[] Tail { get; } = tail;

    public long Length { get; } = length;

    /// <summary>Null where the content was not read to its end.</summary>
    public string? Sha256 { get; } = sha256;

    public bool IsWhole => Sha256 is not null;

    /// <summary>True where every byte was in the head.</summary>
    public bool IsHeld { get; } = sha256 is not null && head.Length == length;

    public void Dispose()
    {
        Head = [];
        if (Interlocked.Exchange(ref _place, null) is { } place)
        {
            // Some tens of megabytes are free again now; by itself the runtime would rather ask the machine for more.
            GC.Collect();
            place.Release();
        }
    }
}
