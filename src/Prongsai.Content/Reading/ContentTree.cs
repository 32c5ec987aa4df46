using System.Collections.Immutable;
using Prongsai.Content.Yaml;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

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

    /// <summary>The newest year that the program has a framework of; null where it has none.</summary>
    internal FiscalYear? NewestShipped { get; init; }

    internal ImmutableArray<ContentFile> Files { get; }

    /// <summary>The files that the agency publishes as they are; nobody has opened them yet.</summary>
    public ImmutableArray<ContentDocument> Documents { get; init; } = [];

    /// <summary>The pictures of the agency; nobody has opened them yet.</summary>
    public ImmutableArray<ContentDocument> Pictures { get; init; } = [];

    internal ImmutableHashSet<string> Unreadable { get; }

    internal ContentFile? Find(string relativePath) =>
        Files.FirstOrDefault(f => string.Equals(f.RelativePath, relativePath, StringComparison.Ordinal));
}

/// <summary>One content file that was read: its path below the content folder, its text, and its tree where it is YAML.</summary>
internal sealed record ContentFile(string RelativePath, SourceFile Source, YamlNode? Root)
{
    /// <summary>True for a framework that came with the program, and not with the content.</summary>
    public bool IsShipped { get; init; }
}

/// <summary>A file to be published as it is: its path below the content folder, where it lies, and the name that people know it by.</summary>
public sealed record ContentDocument(string Path, string FullPath, string Display);
