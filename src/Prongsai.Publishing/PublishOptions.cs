using System.Collections.Immutable;

namespace Prongsai.Publishing;

/// <summary>Where to publish: the output folder, its name as shown to people, and whether files of others in it may be deleted.</summary>
public sealed record PublishOptions(string OutputFolder, string DisplayName, bool Force)
{
    /// <summary>Folders that the output may neither be, nor hold, nor lie in: those of the content and the themes.</summary>
    public ImmutableArray<string> ProtectedFolders { get; init; } = [];

    /// <summary>True where a site without errors is published next: the folder that the output stands in may then be made before.</summary>
    public bool IsPublished { get; init; }

    /// <summary>The folder of sites beside this one that its pages may lead to; null where the site stands alone.</summary>
    public string? Neighbours { get; init; }
}
