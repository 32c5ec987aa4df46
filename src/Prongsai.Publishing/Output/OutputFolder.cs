using System.Collections.Immutable;

namespace Prongsai.Publishing.Output;

/// <summary>The output folder's true path, links followed, and what it must not touch.</summary>
internal sealed class OutputFolder
{
    private static readonly StringComparison PathComparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private OutputFolder(string fullPath) => FullPath = fullPath;

    public string FullPath { get; }

    /// <param name="folder">A path; an empty one means the current folder, as it does in a shell.</param>
    public static OutputFolder At(string folder) => new(TruePath(folder.Length == 0 ? "." : folder));

    /// <summary>What publishing here would destroy or get mixed with; null where the folder is fit.</summary>
    public string? FindCollision(ImmutableArray<string> protectedFolders)
    {
        if (Path.GetDirectoryName(FullPath) is null || File.Exists(FullPath))
        {
            return FullPath;
        }

        var current = TruePath(Environment.CurrentDirectory);
        return IsSameOrBelow(current, FullPath)
            ? current
            : protectedFolders.Select(TruePath).FirstOrDefault(p => IsSameOrBelow(p, FullPath) || IsSameOrBelow(FullPath, p));
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
        var target = folder.LinkTarget is null ? null : folder.ResolveLinkTarget(returnFinalTarget: true);
        return target is null ? here : TruePath(target.FullName);
    }
}

/// <summary>
/// The hidden folder beside the output, on the same disk, in which a new site is made and an old one waits to be deleted.
/// It exists only while somebody publishes, or after a run that was cut off.
/// </summary>
internal sealed class WorkFolder(string output)
{
    public string Output { get; } = output;

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(output) ?? output, $".prongsai-{System.IO.Path.GetFileName(output)}");

    /// <summary>The results of the last check: no part of the folder, since they stay.</summary>
    public string CheckCache => Path + ".checked";

    public string Lock => System.IO.Path.Combine(Path, "lock");

    /// <summary>The new site while it is written; complete once there is a journal.</summary>
    public string Staging => System.IO.Path.Combine(Path, "staging");

    /// <summary>The old site between the two renames.</summary>
    public string Previous => System.IO.Path.Combine(Path, "previous");

    /// <summary>There while the two renames are under way.</summary>
    public string Journal => System.IO.Path.Combine(Path, "journal");
}
