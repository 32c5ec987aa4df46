using System.Collections.Immutable;
using Prongsai.Site.Publication;

namespace Prongsai.Transfer;

/// <summary>
/// In which order files arrive, so that no page ever stands there before what it shows: assets and documents, then pages, the deepest
/// first, then data and files for the host.
/// </summary>
internal static class TransferOrder
{
    private const string Assets = "assets/";

    private static readonly ImmutableHashSet<string> DataEndings = ImmutableHashSet.Create(StringComparer.Ordinal, ".csv", ".json", ".md", ".xlsx", ".xml", ".txt", ".config");

    private enum Stage
    {
        Assets,
        Pages,
        Other,
    }

    public static IEnumerable<PublishedFile> Of(IEnumerable<PublishedFile> files) => files
        .OrderBy(StageOf)
        .ThenByDescending(f => StageOf(f) == Stage.Pages ? f.Path.Count(c => c == '/') : 0)
        .ThenBy(f => f.Path, StringComparer.Ordinal);

    private static Stage StageOf(PublishedFile file) => file switch
    {
        { Page: not null } => Stage.Pages,
        { Document: not null } => Stage.Assets,
        _ when file.Path.StartsWith(Assets, StringComparison.Ordinal) => Stage.Assets,
        _ when Path.GetFileName(file.Path) is ['.' or '_', ..] || DataEndings.Contains(Path.GetExtension(file.Path)) => Stage.Other,
        _ => Stage.Assets,
    };
}
