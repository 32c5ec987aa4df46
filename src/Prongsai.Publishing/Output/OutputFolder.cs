using System.Collections.Immutable;

namespace Prongsai.Publishing.Output;

/// <summary>The output folder's true path, links followed, and what it must not touch.</summary>
internal sealed class OutputPlace
{
    private static readonly StringComparison PathComparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private OutputPlace(string folder) => Folder = folder;

    public string Folder { get; }

    /// <param name="folder">A path; an empty one means the current folder, as it does in a shell.</param>
    public static OutputPlace At(string folder) => new(TruePath(folder.Length == 0 ? "." : folder));

    /// <summary>What publishing here would destroy or get mixed with; null where the place is fit.</summary>
    public string? FindCollision(ImmutableArray<string> protectedFolders)
    {
        if (Path.GetDirectoryName(Folder) is null || File.Exists(Folder))
        {
            return Folder;
        }

        var current = TruePath(Environment.CurrentDirectory);
        return IsSameOrBelow(current, Folder)
            ? current
            : protectedFolders.Select(TruePath).FirstOrDefault(p => IsSameOrBelow(p, Folder) || IsSameOrBelow(Folder, p));
    }

    private static bool IsSameOrBelow(string path, string folder) =>
        (path + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, PathComparison);

    /// <summary>A full path in which no part is a link, as far as it exists.</summary>
    private static string TruePath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var here = Path.Combine(TruePath(parent), Path.GetFileName(full));
        var folder = new DirectoryInfo(here);
        return folder.LinkTarget is not null && folder.ResolveLinkTarget(returnFinalTarget: true) is { } target ? TruePath(target.FullName) : here;
    }
}
