using System.Collections.Immutable;

namespace Prongsai.Site.Publication;

/// <summary>What a site consisted of when it was last published, in the order of paths; the name is that of its folder, as people gave it.</summary>
public sealed record PublishedSite(string Name, ImmutableArray<PublishedFile> Files)
{
    /// <summary>A site that was never published.</summary>
    public static PublishedSite None { get; } = new("", []);
}
