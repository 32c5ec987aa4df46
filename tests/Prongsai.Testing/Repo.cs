namespace Prongsai.Testing;

/// <summary>Where the repository's own folders are, found from the test's binary.</summary>
public static class Repo
{
    public static string Root { get; } = Find();

    public static string Fixtures => Path.Combine(Root, "tests", "fixtures");

    public static string Themes => Path.Combine(Root, "themes");

    /// <summary>The national frameworks that come with the program.</summary>
    public static string Frameworks => Path.Combine(Root, "src", "frameworks");

    public static string Content => Path.Combine(Root, "content");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "src", "Directory.Build.props")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the repository was not found above the tests");
    }
}
