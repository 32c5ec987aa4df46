using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Screening;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

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
    /// <param name="shipped">The frameworks that come with the program; null where only the content's own count.</param>
    public static ContentTree Read(
        string folder,
        string displayRoot,
        DiagnosticBag diagnostics,
        bool isPortal = false,
        ParsedFiles? parsed = null,
        ShippedFrameworks? shipped = null)
    {
        var source = new SourceFolder(folder, displayRoot, diagnostics);
        var all = source.Files().ToLookup(ContentLayout.IsPicture);
        var files = all[false].ToLookup(f => ContentLayout.IsDocument(f) && MeantItemFile.Of(f) is null);
        var (paths, meant) = KnownFiles(source, files[false], diagnostics);
        var places = paths.Select(p => (Source: source, Path: p, IsShipped: false))
            .Concat(Shipped(shipped, paths, meant, source, diagnostics).Select(p => (p.Source, p.Path, IsShipped: true)))
            .ToList();
        var read = new ContentFile?[places.Count];
        Parallel.For(0, places.Count, i => read[i] = ReadFile(places[i].Source, places[i].Path, parsed) is { } file
            ? file with { IsShipped = places[i].IsShipped }
            : null);
        var sound = read.OfType<ContentFile>().ToList();
        var unreadable = places.Where((_, i) => read[i] is null).Select(p => p.Path).Concat(meant).ToHashSet(StringComparer.Ordinal);

        // a folder without anything is a wrong folder: one diagnostic is enough
        var required = isPortal || sound.Count + unreadable.Count == 0 ? RequiredFiles[..1] : RequiredFiles;
        foreach (var name in required.Where(n => !unreadable.Contains(n) && !sound.Exists(f => f.RelativePath == n)))
        {
            diagnostics.Add(ReadDiagnostics.MissingFile, source.StartOf(name), source.Display(name));
        }

        return new ContentTree([.. sound], [.. unreadable])
        {
            NewestShipped = shipped?.Newest,
            Documents = [.. files[true].Select(source.Document)],
            Pictures = [.. all[true].Select(source.Document)],
        };
    }

    /// <summary>Reads all frameworks that come with the program, without any content.</summary>
    public static ContentTree ReadFrameworks(ShippedFrameworks shipped, DiagnosticBag diagnostics)
    {
        var folder = shipped.Open(diagnostics);
        var files = shipped.Years.Select(ContentLayout.Framework).Select(p => folder.ReadYaml(p)).OfType<ContentFile>();
        return new ContentTree([.. files.Select(f => f with { IsShipped = true })], []);
    }

    private static IEnumerable<(SourceFolder Source, string Path)> Shipped(
        ShippedFrameworks? shipped, List<string> paths, IReadOnlySet<string> meant, SourceFolder content, DiagnosticBag diagnostics)
    {
        if (shipped is null)
        {
            return [];
        }

        var folder = shipped.Open(diagnostics);
        return shipped.For(paths, meant, content, diagnostics).Select(p => (folder, p));
    }

    /// <summary>The files to read, and the paths that others were meant to have, which are reported.</summary>
    private static (List<string> Known, IReadOnlySet<string> Meant) KnownFiles(
        SourceFolder source, IEnumerable<string> texts, DiagnosticBag diagnostics)
    {
        var files = texts.ToLookup(IsKnown);
        List<string> known = [.. files[true]];
        List<string> others = [];
        HashSet<string> meant = new(StringComparer.Ordinal);
        foreach (var path in files[false])
        {
            if (OddNames.Mended(path) is { } right && IsKnown(right))
            {
                diagnostics.Add(ThaiDiagnostics.OddName, source.StartOf(path), VisibleText.Of(path), right);
                meant.Add(right);
            }
            else
            {
                others.Add(path);
            }
        }

        meant.UnionWith(new StrayFiles(source, known, diagnostics).Report(others));
        return (known, meant);
    }

    private static bool IsKnown(string path) => ContentLayout.IsYaml(path) || ContentLayout.Article(path) is not null || ContentLayout.ItemText(path) is not null;

    private static ContentFile? ReadFile(SourceFolder source, string path, ParsedFiles? parsed) =>
        !ContentLayout.IsYaml(path) ? source.ReadArticle(path)
        : parsed is not null && ContentLayout.IsFramework(path) ? source.ReadYaml(path, parsed)
        : source.ReadYaml(path);
}
