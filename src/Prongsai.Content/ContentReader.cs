using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Content;

/// <summary>The read stage: from a folder to strict text and YAML trees. Knows the layout, not the meaning.</summary>
public static class ContentReader
{
    private static readonly string[] RequiredFiles = [ContentLayout.Site, ContentLayout.Units];

    /// <summary>Reads a content folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="displayRoot">The name that people gave it.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="isPortal">Whether it is a portal's, which has no units.</param>
    /// <param name="parsed">The frameworks that other contents of this run had; null where there is one content only.</param>
    public static ContentTree Read(
        string folder, string displayRoot, DiagnosticBag diagnostics, bool isPortal = false, ParsedFiles? parsed = null)
    {
        var source = new SourceFolder(folder, displayRoot, diagnostics);
        var unreadable = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<ContentFile>();
        var paths = KnownFiles(source, diagnostics);
        var read = new ContentFile?[paths.Count];
        Parallel.For(0, paths.Count, i => read[i] = ReadFile(source, paths[i], parsed));
        for (var i = 0; i < paths.Count; i++)
        {
            if (read[i] is { } file)
            {
                files.Add(file);
            }
            else
            {
                unreadable.Add(paths[i]);
            }
        }

        // a folder without anything is a wrong folder: one diagnostic is enough
        var required = isPortal || files.Count + unreadable.Count == 0 ? RequiredFiles[..1] : RequiredFiles;
        foreach (var name in required.Where(n => !unreadable.Contains(n) && !files.Exists(f => f.RelativePath == n)))
        {
            diagnostics.Add(ReadDiagnostics.MissingFile, source.StartOf(name), source.Display(name));
        }

        return new ContentTree([.. files], [.. unreadable]);
    }

    private static List<string> KnownFiles(SourceFolder source, DiagnosticBag diagnostics)
    {
        var known = source.Files().ToLookup(p => ContentLayout.IsYaml(p) || ContentLayout.Article(p) is not null);
        foreach (var path in known[false])
        {
            diagnostics.Add(ReadDiagnostics.UnknownFile, source.StartOf(path), path);
        }

        return [.. known[true]];
    }

    private static ContentFile? ReadFile(SourceFolder source, string path, ParsedFiles? parsed) =>
        !ContentLayout.IsYaml(path) ? source.ReadArticle(path)
        : parsed is not null && ContentLayout.IsFramework(path) ? source.ReadYaml(path, parsed)
        : source.ReadYaml(path);
}
