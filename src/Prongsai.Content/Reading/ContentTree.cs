using System.Collections.Immutable;

namespace Prongsai.Content.Reading;

/// <summary>
/// Everything read from a content folder, in ordinal order of paths. <see cref="Unreadable"/> names files that are there but could
/// not be read, so that later stages do not also report what is missing because of them.
/// </summary>
public sealed class ContentTree
{
    internal ContentTree(ImmutableArray<ContentFile> files, ImmutableHashSet<string> unreadable)
    {
        Files = files;
        Unreadable = unreadable;
    }

    internal ImmutableArray<ContentFile> Files { get; }

    internal ImmutableHashSet<string> Unreadable { get; }

    internal ContentFile? Find(string relativePath) =>
        Files.FirstOrDefault(f => string.Equals(f.RelativePath, relativePath, StringComparison.Ordinal));
}
