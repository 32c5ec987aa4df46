using System.Collections.Immutable;

namespace Prongsai.Site.Components;

/// <summary>What the component <c>contents</c> shows: the parts of a long page, each led to by its id.</summary>
public sealed record ContentsView(ImmutableArray<ContentsEntry> Entries)
{
    /// <summary>From how many parts on a page is long.</summary>
    public const int Fewest = 3;

    public static ContentsView Of(params IEnumerable<(string Id, string Name)> parts) => new([.. parts.Select(p => new ContentsEntry(p.Id, p.Name))]);
}

/// <summary>One part of a page: the id of its element, and its heading.</summary>
public sealed record ContentsEntry(string Id, string Name);
