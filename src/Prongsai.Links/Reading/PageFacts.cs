using System.Collections.Frozen;

namespace Prongsai.Links.Reading;

/// <summary>What a page of HTML shows, as far as it is looked into.</summary>
internal sealed record PageFacts(string? Title, string? Heading, string? Language, string Text, FrozenSet<string> Places)
{
    public bool AsksForPassword { get; init; }

    /// <summary>True where there is something besides text: pictures, frames, scripts that may write more.</summary>
    public bool HasOtherContent { get; init; }
}
