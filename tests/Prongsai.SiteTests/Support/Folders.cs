namespace Prongsai.SiteTests.Support;

/// <summary>What the tests do with folders.</summary>
internal static class Folders
{
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary>Paths of all files below a folder, with forward slashes, in ordinal order.</summary>
    public static IEnumerable<string> PathsIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }

    /// <summary>Every file of a folder with its hash; empty where there is no folder.</summary>
    public static SortedDictionary<string, string> SnapshotOf(string folder) =>
        Directory.Exists(folder) ? Testing.TestSite.Snapshot(folder) : new(StringComparer.Ordinal);
}
