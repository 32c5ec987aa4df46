using System.Globalization;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content;

/// <summary>The read stage: from a folder to strict text and YAML trees. Knows the layout, not the meaning.</summary>
public static class ContentReader
{
    private const long LargestFile = 4 * 1024 * 1024;

    /// <summary>Reads a content folder; <paramref name="displayRoot"/> is the name people gave it.</summary>
    public static ContentTree Read(string folder, string displayRoot, DiagnosticBag diagnostics)
    {
        var unreadable = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<ContentFile>();
        foreach (var path in List(folder, displayRoot, diagnostics))
        {
            if (ReadFile(folder, displayRoot, path, diagnostics) is { } file)
            {
                files.Add(file);
            }
            else
            {
                unreadable.Add(path);
            }
        }

        ReportMissing(displayRoot, files, unreadable, diagnostics);
        return new ContentTree(displayRoot, [.. files], [.. unreadable]);
    }

    /// <summary>Reads one YAML file anywhere, such as a theme's, with the same strictness.</summary>
    public static ContentFile? ReadYaml(string folder, string displayRoot, string path, DiagnosticBag diagnostics) =>
        ReadText(folder, displayRoot, path, diagnostics) is { } source && Parse(source, diagnostics) is { } root
            ? new ContentFile(path, source, root)
            : null;

    private static List<string> List(string folder, string displayRoot, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var known = new List<string>();
        try
        {
            foreach (var path in FolderWalker.Walk(folder, displayRoot, diagnostics))
            {
                if (ContentLayout.IsYaml(path) || ContentLayout.Article(path) is not null)
                {
                    known.Add(path);
                }
                else
                {
                    diagnostics.Add(ReadDiagnostics.UnknownFile, new SourceFile($"{displayRoot}/{path}", "").Span(0, 0), path);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ReadDiagnostics.CannotRead, new SourceFile(displayRoot, "").Span(0, 0), displayRoot, e.Message);
        }

        return known;
    }

    private static void ReportMissing(string displayRoot, List<ContentFile> files, HashSet<string> unreadable, DiagnosticBag diagnostics)
    {
        foreach (var name in new[] { ContentLayout.Site, ContentLayout.Units })
        {
            if (!unreadable.Contains(name) && !files.Exists(f => f.RelativePath == name))
            {
                diagnostics.Add(ReadDiagnostics.MissingFile, new SourceFile($"{displayRoot}/{name}", "").Span(0, 0), $"{displayRoot}/{name}");
            }
        }
    }

    private static ContentFile? ReadFile(string folder, string displayRoot, string path, DiagnosticBag diagnostics) =>
        !ContentLayout.IsYaml(path)
            ? ReadText(folder, displayRoot, path, diagnostics) is { } text ? new ContentFile(path, text, null) : null
            : ReadYaml(folder, displayRoot, path, diagnostics);

    private static SourceFile? ReadText(string folder, string displayRoot, string path, DiagnosticBag diagnostics)
    {
        var display = $"{displayRoot}/{path}";
        try
        {
            var file = new FileInfo(Path.Combine(folder, path));
            if (file.Length > LargestFile)
            {
                diagnostics.Add(
                    ReadDiagnostics.TooLarge,
                    new SourceFile(display, "").Span(0, 0),
                    file.Length.ToString(CultureInfo.InvariantCulture),
                    LargestFile.ToString(CultureInfo.InvariantCulture));
                return null;
            }

            return TextDecoder.Decode(display, File.ReadAllBytes(file.FullName), diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ReadDiagnostics.CannotRead, new SourceFile(display, "").Span(0, 0), display, e.Message);
            return null;
        }
    }

    private static YamlNode? Parse(SourceFile source, DiagnosticBag diagnostics) =>
        TextScreen.Pass(source, diagnostics) ? YamlTreeReader.Read(source, diagnostics) : null;
}
