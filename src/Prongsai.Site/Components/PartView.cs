using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Site.Components;

/// <summary>What the components of an item's structured parts show: the part, and the documents that its files are published as.</summary>
public sealed record PartView(PagePart Part)
{
    /// <summary>The documents of the item's folder, by the paths of their files.</summary>
    public ImmutableDictionary<string, KeptDocument> Documents { get; init; } = ImmutableDictionary<string, KeptDocument>.Empty;

    /// <summary>The component that shows the part.</summary>
    public string Component => Part switch
    {
        SocialNetworksPart => "social-networks",
        ContactPart => "office",
        _ => Part.Kind,
    };

    /// <summary>The parts of an item's page, in its order.</summary>
    public static ImmutableArray<PartView> Of(ItemContent? content)
    {
        if (content is null or { Parts.IsEmpty: true })
        {
            return [];
        }

        var documents = content.Documents.DistinctBy(d => d.File).ToImmutableDictionary(d => d.File);
        return [.. content.Parts.Select(p => new PartView(p) { Documents = documents })];
    }

    /// <summary>The document that a file is published as; null where there is none.</summary>
    public KeptDocument? DocumentOf(string? file) => file is null ? null : Documents.GetValueOrDefault(file);
}
