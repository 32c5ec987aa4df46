using System.Reflection;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>Finds the repository's folders: by walking up from the test assembly, or from where it was built.</summary>
internal static class Repository
{
    private static readonly string Root = Find(AppContext.BaseDirectory) ?? Find(BuiltFrom())
        ?? throw new DirectoryNotFoundException("No folder above the test assembly holds src/Prongsai.slnx or src/Directory.Build.props.");

    public static string Source => At("src");

    public static string Themes => At("themes");

    public static string ArchitectureTests => At("tests", "Prongsai.ArchitectureTests");

    public static string At(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path below the root as reports show it, the same on every system.</summary>
    public static string Show(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string? Find(string? start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsRoot(folder))
            {
                return folder;
            }
        }

        return null;
    }

    private static bool IsRoot(string folder) =>
        File.Exists(Path.Combine(folder, "src", "Prongsai.slnx"))
        || File.Exists(Path.Combine(folder, "src", "Directory.Build.props"));

    private static string? BuiltFrom() => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(a => a.Key == "RepositoryRoot")?.Value is { } path ? Path.GetFullPath(path) : null;
}
