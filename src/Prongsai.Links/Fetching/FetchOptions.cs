namespace Prongsai.Links.Fetching;

/// <summary>How politely and for how long links are opened. Every wait and every size has a bound here.</summary>
public sealed record FetchOptions(string UserAgent)
{
    /// <summary>The time for one link with its redirects and retries.</summary>
    public TimeSpan TimePerLink { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The time until an answer begins; after it, the link is tried again.</summary>
    public TimeSpan TimePerTry { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The time for resolving a host name, which a machine without network often waits for in vain.</summary>
    public TimeSpan TimePerName { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>The time for a link of an unresponsive host, which is tried once.</summary>
    public TimeSpan TimePerUnresponsiveLink { get; init; } = TimeSpan.FromSeconds(8);

    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    public int Retries { get; init; } = 2;

    /// <summary>The time between the starts of two requests to one host.</summary>
    public TimeSpan HostGap { get; init; } = TimeSpan.FromMilliseconds(100);

    public int LinksPerHost { get; init; } = 4;

    /// <summary>
    /// How many links of an unresponsive host are opened at the same time: more than of others, since waiting for answers that do not come
    /// costs the host nothing.
    /// </summary>
    public int LinksPerUnresponsiveHost { get; init; } = 16;

    /// <summary>After so many failures in a row a host counts as unresponsive (no answers) or as refusing (answers with 429).</summary>
    public int FailuresUntilUnresponsive { get; init; } = 4;

    public int LinksAtOnce { get; init; } = 24;

    public int Redirects { get; init; } = 10;

    /// <summary>The most bytes that are read of one content, after decompression.</summary>
    public long Bytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>How many bytes of a page are held in memory to be examined; documents are held whole, a few at a time.</summary>
    public int BytesHeld { get; init; } = 2 * 1024 * 1024;

    public int LargeBodiesAtOnce { get; init; } = 2;

    /// <summary>Content that arrives at least this fast is given more time.</summary>
    public int FastBytesPerSecond { get; init; } = 32 * 1024;

    /// <summary>How many times the time of a link such fast content may take at most.</summary>
    public int FastContentTimes { get; init; } = 4;

    /// <summary>A link that takes at least this long is noted as slow.</summary>
    public TimeSpan SlowAfter { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>The time for parsing one page or document that has arrived.</summary>
    public TimeSpan TimeToRead { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>True to open addresses of private networks too; for tests and for sites that are being built.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>True to hold all content, so that it can be kept.</summary>
    public bool HoldAll { get; init; }
}
