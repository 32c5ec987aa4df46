namespace Prongsai.ArchitectureTests.Support;

/// <summary>A text file of a theme, with its path below <c>themes</c>.</summary>
internal sealed record ThemeFile(string Path, string Text)
{
    /// <summary>True for a component's sample content, which may look like content.</summary>
    public bool IsExample => Path.EndsWith(".examples.yaml", StringComparison.Ordinal);

    public IEnumerable<(string At, string Text)> Lines =>
        Text.Split('\n').Select((line, index) => ($"themes/{Path}:{index + 1}", line.TrimEnd('\r')));

    public static IEnumerable<ThemeFile> Of(params IReadOnlyList<string> extensions) =>
        from path in Directory.EnumerateFiles(Repository.Themes, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let name = System.IO.Path.GetRelativePath(Repository.Themes, path).Replace('\\', '/')
        where extensions.Contains(System.IO.Path.GetExtension(path)) && !name.StartsWith('.')
        select new ThemeFile(name, File.ReadAllText(path));
}
