using System.IO.Enumeration;

namespace Prongsai.Publishing.Output;

/// <summary>Lists the files below a folder without following links.</summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = true,
    };

    public static List<FoundFile> Of(string folder) =>
        [.. new FileSystemEnumerable<FoundFile>(folder, Describe, Everything)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
        }];

    /// <summary>The relative paths, with forward slashes, of folders that hold nothing.</summary>
    public static List<string> EmptyFoldersOf(string folder) =>
        [.. new FileSystemEnumerable<string>(folder, (ref entry) => PathOf(ref entry), Everything)
        {
            ShouldIncludePredicate = (ref entry) =>
                entry.IsDirectory && !IsLink(ref entry) && !Directory.EnumerateFileSystemEntries(entry.ToFullPath()).Any(),
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
        }];

    private static FoundFile Describe(ref FileSystemEntry entry)
    {
        var isLink = IsLink(ref entry);
        return new FoundFile(PathOf(ref entry), isLink ? 0 : entry.Length, isLink);
    }

    private static string PathOf(ref FileSystemEntry entry) =>
        Path.Join(entry.Directory[entry.RootDirectory.Length..], entry.FileName).Replace(Path.DirectorySeparatorChar, '/').TrimStart('/');

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}

/// <summary>One file or link found below a folder; its path is relative, with forward slashes.</summary>
internal sealed record FoundFile(string Path, long Bytes, bool IsLink);
