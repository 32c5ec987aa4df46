using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Content.Advice;

/// <summary>Something that is referred to by an id, and that people know by its name.</summary>
internal sealed record NamedEntity(string Id, LocalizedText Name)
{
    private const int ShortestPart = 4;

    /// <summary>Those that were most likely meant, each as its id and its name: by either of them, or by a part of a name that only one has.</summary>
    public static ImmutableArray<string> Meant(string written, IEnumerable<NamedEntity> entities)
    {
        var known = entities.ToList();
        var nearest = NearestName.Of(ThaiText.Normalize(written), known.SelectMany(e => e.Labels));
        var meant = known.Where(e => e.Labels.Any(nearest.Contains)).ToList();
        if (meant.Count == 0 && written.Length >= ShortestPart)
        {
            meant = [.. known.Where(e => e.Name.Runs.Any(r => r.Text.Contains(written, StringComparison.OrdinalIgnoreCase)))];
            meant = meant.Count == 1 ? meant : [];
        }

        return [.. meant.Select(e => $"{e.Id} ({e.Name.Runs[0].Text})")];
    }

    private IEnumerable<string> Labels => [Id, .. Name.Runs.Select(r => r.Text)];
}
