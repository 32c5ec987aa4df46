using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Core.Privacy;

namespace Prongsai.Validation.Rules.Privacy;

/// <summary>Which list of released data counts for which file: that of an item for its folder, that of the site for all others.</summary>
internal sealed class ReleaseScopes(SiteSettings site, IEnumerable<ItemContent> items)
{
    private readonly ReleaseScope _site = new("", site.Origin.Span.File.Path, site.Released);

    private readonly ImmutableArray<ReleaseScope> _items =
    [
        .. items.Select(i => (Folder: FolderOf(i.Origin.Span.File.Path), i.Released)).Where(i => i.Folder.Length > 0)
            .Select(i => new ReleaseScope(i.Folder, $"{i.Folder}/item.yaml", i.Released)),
    ];

    public IEnumerable<ReleasedDatum> Idle => _items.Append(_site).SelectMany(s => s.Idle);

    /// <summary>The list that counts for a file, whose path may begin at the content folder or above it.</summary>
    public ReleaseScope For(string path) => _items.FirstOrDefault(i => i.Covers(FolderOf(path))) ?? _site;

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}

/// <summary>A list of released data, and what of it was found.</summary>
/// <param name="folder">The folder that it counts for.</param>
/// <param name="file">The file in which it is written, as people are shown it.</param>
/// <param name="released">The list.</param>
internal sealed class ReleaseScope(string folder, string file, ImmutableArray<ReleasedDatum> released)
{
    private readonly HashSet<string> _found = [];

    public string File => file;

    public IEnumerable<ReleasedDatum> Idle => released.Where(r => !_found.Contains(r.Masked));

    public bool Covers(string other) => other == folder || (other.Length > 0 && folder.EndsWith("/" + other, StringComparison.Ordinal));

    public bool Releases(PersonalDatum datum)
    {
        var isReleased = released.Any(r => r.Masked == datum.Masked);
        if (isReleased)
        {
            _found.Add(datum.Masked);
        }

        return isReleased;
    }
}
