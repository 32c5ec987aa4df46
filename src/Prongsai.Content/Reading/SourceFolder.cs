using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Screening;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Reading;

/// <summary>A folder whose files are read strictly, with the name people gave it. Every trouble becomes a diagnostic.</summary>
internal sealed partial class SourceFolder(string folder, string displayRoot, DiagnosticBag diagnostics)
{
    private const int DeepestFolder = 8;

    /// <summary>In bytes: where a file's head has ended.</summary>
    private const int LongestHead = 4096;

    private readonly SortedSet<string> _emptyFolders = new(StringComparer.Ordinal);

    /// <summary>In bytes; more is not what people write.</summary>
    public long LargestFile { get; init; } = 4 * 1024 * 1024;

    /// <summary>What stands before the names of its files in paths, though it is this very folder; empty where paths begin in it.</summary>
    public string Below { get; init; } = "";

    /// <summary>After <see cref="Files"/>: the folders below in which there is nothing, in ordinal order of paths.</summary>
    public IReadOnlyCollection<string> EmptyFolders => _emptyFolders;

    /// <summary>The files below, in ordinal order of paths, without following links; none where the folder cannot be listed.</summary>
    public IReadOnlyList<string> Files()
    {
        var files = new List<string>();
        try
        {
            if (Directory.Exists(folder))
            {
                Walk(new DirectoryInfo(folder), "", DeepestFolder, files);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ReadDiagnostics.CannotRead, new SourceFile(displayRoot, "").Span(0, 0), displayRoot, e.Message);
            return [];
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>A YAML file's tree; null after a diagnostic.</summary>
    public ContentFile? ReadYaml(string path) =>
        ReadText(path) is { } source && Parse(source) is { } root ? new ContentFile(path, source, root) : null;

    /// <summary>A YAML file's tree, which another content may have had alike; null after a diagnostic.</summary>
    public ContentFile? ReadYaml(string path, ParsedFiles parsed)
    {
        if (ReadText(path) is not { } source)
        {
            return null;
        }

        var root = parsed.Find(source);
        if (root is null && Parse(source) is { } own)
        {
            // without what the screen took out it is another text, of which each file is told
            if (own.Span.File == source)
            {
                parsed.Keep(source, own);
            }

            root = own;
        }

        return root is null ? null : new ContentFile(path, source, root);
    }

    /// <summary>An article's text without invisible characters and in the one spelling; null after a diagnostic.</summary>
    public ContentFile? ReadArticle(string path) =>
        ReadText(path) is { } source && ThaiScreen.Pass(source, isYaml: false, diagnostics) && TextScreen.Pass(source, diagnostics) is { IsSound: true, File: var visible }
            ? new ContentFile(path, new SourceFile(source.Path, ThaiText.Normalize(visible.Text)), null)
            : null;

    /// <summary>A file's text as it is; null after a diagnostic.</summary>
    public SourceFile? ReadText(string path) => ReadBytes(path) is { } bytes ? TextDecoder.Decode(Display(path), bytes, diagnostics) : null;

    /// <summary>A file's bytes; null after a diagnostic.</summary>
    public byte[]? ReadBytes(string path)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, Inner(path)));
            if (file.Length <= LargestFile)
            {
                return OrdinaryFile.ReadBytes(file.FullName);
            }

            diagnostics.Add(
                ReadDiagnostics.TooLarge,
                StartOf(path),
                file.Length.ToString(CultureInfo.InvariantCulture),
                LargestFile.ToString(CultureInfo.InvariantCulture));
        }
        catch (NotAFileException)
        {
            diagnostics.Add(ReadDiagnostics.NotAFile, StartOf(path), Display(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ReadDiagnostics.CannotRead, StartOf(path), Display(path), e.Message);
        }

        return null;
    }

    /// <summary>The fiscal year that a file's head names, whatever else may be wrong with the file; null where it names none.</summary>
    public FiscalYear? YearIn(string path)
    {
        try
        {
            using var file = OrdinaryFile.OpenRead(Path.Combine(folder, Inner(path)));
            var head = new byte[LongestHead];
            var length = file.ReadAtLeast(head, LongestHead, throwOnEndOfStream: false);
            return YearLine().Match(Encoding.UTF8.GetString(head, 0, length)) is { Success: true } match ? FiscalYear.Parse(match.Groups["year"].Value) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public ContentDocument Document(string path) => new(path, Path.GetFullPath(Path.Combine(folder, Inner(path))), Display(path));

    /// <summary>The beginning of a file whose text is not there to point into.</summary>
    public SourceSpan StartOf(string path) => new SourceFile(Display(path), "").Span(0, 0);

    public string Display(string path) => $"{displayRoot}/{Inner(path)}";

    [GeneratedRegex(@"^fiscalYear\s*:\s*[""']?(?<year>[0-9๐-๙]{4})", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex YearLine();

    private string Inner(string path) => Below.Length > 0 ? path[(Below.Length + 1)..] : path;

    private YamlNode? Parse(SourceFile source)
    {
        if (!ThaiScreen.Pass(source, isYaml: true, diagnostics))
        {
            return null;
        }

        var screened = TextScreen.Pass(source, diagnostics);
        var root = YamlTreeReader.Read(screened.File, diagnostics, screened.IsSuspect);
        return screened.IsSound ? root : null;
    }

    private void Walk(DirectoryInfo current, string prefix, int depth, List<string> files)
    {
        var isEmpty = true;
        foreach (var entry in current.EnumerateFileSystemInfos().Where(e => !ContentLayout.IsIgnored(e.Name)))
        {
            isEmpty = false;
            var path = prefix + entry.Name;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                diagnostics.Add(ReadDiagnostics.LinkNotFollowed, StartOf(path), path);
            }
            else if (entry is not DirectoryInfo child)
            {
                files.Add(path);
            }
            else if (depth > 0 && path != ContentLayout.Guide)
            {
                Walk(child, path + "/", depth - 1, files);
            }
        }

        if (isEmpty)
        {
            _emptyFolders.Add(prefix.TrimEnd('/'));
        }
    }
}
