using Prongsai.Links.Fetching;

namespace Prongsai.Links;

/// <summary>What a run of checks is to do: how links are opened, how long the run may last, and who keeps the bytes seen.</summary>
public sealed record LinkCheckOptions(FetchOptions Fetching)
{
    public TimeSpan RunTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Given each whole content with its hash and file name extension, keeps it and says its name; null to keep nothing.</summary>
    public Func<ReadOnlyMemory<byte>, string, string, string?>? Keep { get; init; }
}
