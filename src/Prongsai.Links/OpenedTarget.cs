using Prongsai.Links.Fetching;
using Prongsai.Links.Reading;

namespace Prongsai.Links;

/// <summary>What one address gave, for all items that name it.</summary>
internal sealed record OpenedTarget(Fetched Fetched, SeenContent Seen, DateTimeOffset Time)
{
    public bool IsLikeMissing { get; init; }

    public string? Kept { get; init; }
}
