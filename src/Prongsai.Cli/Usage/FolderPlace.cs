namespace Prongsai.Cli.Usage;

/// <summary>Where one folder lies to another.</summary>
internal static class FolderPlace
{
    /// <summary>Whether a path is a folder or lies in it; both are whole.</summary>
    public static bool IsInside(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        var isOutside = relative == ".."
            || relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            || Path.IsPathRooted(relative);
        return !isOutside;
    }
}
