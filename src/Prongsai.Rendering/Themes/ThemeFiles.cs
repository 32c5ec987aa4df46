using System.Collections.Immutable;
using System.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Text;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Diagnostics;

namespace Prongsai.Rendering.Themes;

/// <summary>
/// A theme's files as its chain of folders gives them: a path that several folders have is the nearest folder's. In ordinal order
/// of paths, each path once.
/// </summary>
internal sealed class ThemeFiles(ImmutableSortedDictionary<string, ThemeFile> files)
{
    public const string ImportsPath = "_imports.cshtml";

    public const string TemplateEnding = ".cshtml";

    public const string AssetFolder = "assets/";

    public const string ComponentFolder = "components/";

    public const string StyleEnding = ".css";

    /// <summary>Where the letters of share pictures lie, which are not published.</summary>
    public const string LetterFolder = "letters/";

    /// <summary>A chain of folders that contain each other by links would never end.</summary>
    private const int MaximumDepth = 16;

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = MaximumDepth,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    public IEnumerable<ThemeFile> All => files.Values;

    public IEnumerable<ThemeFile> Templates =>
        All.Where(f => f.Path.EndsWith(TemplateEnding, StringComparison.Ordinal) && f.Path != ImportsPath);

    public ThemeFile? Find(string path) => files.GetValueOrDefault(path);

    /// <summary>Reads what rendering needs; null if a file cannot be read.</summary>
    public static ThemeFiles? Read(ThemeDefinition theme, DiagnosticBag diagnostics)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        foreach (var folder in theme.Folders.Where(f => Directory.Exists(f.FullPath)))
        {
            if (!TryRead(folder, files, diagnostics))
            {
                return null;
            }
        }

        return new ThemeFiles(files.ToImmutable());
    }

    private static bool TryRead(ThemeFolder folder, ImmutableSortedDictionary<string, ThemeFile>.Builder files, DiagnosticBag diagnostics)
    {
        var display = folder.DisplayPath;
        try
        {
            foreach (var fullPath in Directory.EnumerateFiles(folder.FullPath, "*", Everything))
            {
                var path = Path.GetRelativePath(folder.FullPath, fullPath).Replace(Path.DirectorySeparatorChar, '/');
                if (IsRendered(path) && !files.ContainsKey(path))
                {
                    display = $"{folder.DisplayPath}/{path}";
                    files.Add(path, new ThemeFile(path, display, OrdinaryFile.ReadBytes(fullPath)));
                }
            }

            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(RenderDiagnostics.Unreadable, new SourceFile(display, "").Span(0, 0), display, failure.Message);
            return false;
        }
    }

    private static bool IsRendered(string path) =>
        path.EndsWith(TemplateEnding, StringComparison.Ordinal)
        || path.StartsWith(AssetFolder, StringComparison.Ordinal)
        || path.StartsWith(LetterFolder, StringComparison.Ordinal)
        || (path.StartsWith(ComponentFolder, StringComparison.Ordinal) && path.EndsWith(StyleEnding, StringComparison.Ordinal));
}

/// <summary>
/// One file of a theme: its path below the theme's folder, which is its name in all lookups, and the bytes read once, so that what
/// is hashed is what is compiled or published.
/// </summary>
internal sealed class ThemeFile(string path, string displayPath, ReadOnlyMemory<byte> bytes)
{
    private readonly Lazy<SourceFile> _source = new(() => new SourceFile(displayPath, Decode(bytes.Span)));

    public string Path { get; } = path;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>The file as text, with line feeds only, whatever the editor that saved it.</summary>
    public SourceFile Source => _source.Value;

    /// <summary>Where a template names its model; its start if it names none.</summary>
    public SourceSpan ModelLine
    {
        get
        {
            var start = Source.Text.IndexOf("@model", StringComparison.Ordinal);
            return start < 0 ? Source.Span(0, 0) : Source.Span(start, Source.Line(Source.PositionOf(start).Line).TrimEnd().Length);
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes)
            .ReplaceLineEndings("\n");
}
