namespace Prongsai.Links.Fetching;

/// <summary>How politely and for how long links are opened. Every wait and every size has a bound here.</summary>
public sealed record FetchOptions(string UserAgent)
{
    /// <summary>For one link with its redirects and further tries.</summary>
    public TimeSpan TimePerLink { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Until an answer begins; then another try is made.</summary>
    public TimeSpan TimePerTry { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Until a name has become an address. A machine without network often waits for that in vain.</summary>
    public TimeSpan TimePerName { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>For the one try at a host that has given no answer several times on end.</summary>
    public TimeSpan TimeAtHangingHost { get; init; } = TimeSpan.FromSeconds(8);

    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    public int Retries { get; init; } = 2;

    /// <summary>Between the starts of two requests to one host.</summary>
    public TimeSpan HostGap { get; init; } = TimeSpan.FromMilliseconds(100);

    public int LinksPerHost { get; init; } = 4;

    /// <summary>A host that answers nothing is not burdened by waiting for it side by side.</summary>
    public int LinksPerHangingHost { get; init; } = 16;

    public int HangsUntilHanging { get; init; } = 4;

    public int LinksAtOnce { get; init; } = 24;

    public int Redirects { get; init; } = 10;

    /// <summary>Of content, after decompression.</summary>
    public long Bytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>How much of a page is held to be looked into; of documents all is, a few at a time.</summary>
    public int BytesHeld { get; init; } = 2 * 1024 * 1024;

    public int LargeBodiesAtOnce { get; init; } = 2;

    /// <summary>Content that comes at least this fast may take several times the time of a link.</summary>
    public int FastBytesPerSecond { get; init; } = 32 * 1024;

    public int LongestTimes { get; init; } = 4;

    public TimeSpan SlowAfter { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>For looking into one page or document that has arrived.</summary>
    public TimeSpan TimeToRead { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>True to open addresses of private networks too; for tests and for sites that are being built.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>True to hold all content, so that it can be kept.</summary>
    public bool HoldAll { get; init; }
}
