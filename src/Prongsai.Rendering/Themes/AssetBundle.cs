using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Site;

namespace Prongsai.Rendering.Themes;

/// <summary>
/// A theme's assets as published: every file under <c>assets/</c> by a name that holds its hash, and all style sheets as one, but for
/// those that only some pages need. Names given and found here are relative to <c>assets/</c>.
/// </summary>
internal sealed class AssetBundle
{
    public const string StyleName = "site.css";

    private const string IconName = "icon.svg";

    private readonly FrozenDictionary<string, string> _published;

    private AssetBundle(FrozenDictionary<string, string> published, ImmutableArray<OutputFile> files)
    {
        _published = published;
        Files = files;
    }

    /// <summary>The files to publish, in ordinal order of their paths.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    public IEnumerable<string> Names => _published.Keys;

    /// <summary>The path below the output folder under which an asset is published, or null if there is no such asset.</summary>
    public string? Find(string name) => _published.GetValueOrDefault(name);

    /// <param name="files">The theme's files.</param>
    /// <param name="diagnostics">Takes the addresses in style sheets that lead nowhere.</param>
    public static AssetBundle Of(ThemeFiles files, DiagnosticBag diagnostics)
    {
        var published = new Dictionary<string, string>(StringComparer.Ordinal);
        var output = new List<OutputFile>();
        foreach (var file in files.All.Where(IsPlainAsset))
        {
            Add(published, output, file.Path[ThemeFiles.AssetFolder.Length..], ScriptText.IsScript(file.Path) ? ScriptText.Published(file.Bytes) : file.Bytes);
        }

        var styles = files.All.Where(f => f.Path.EndsWith(ThemeFiles.StyleEnding, StringComparison.Ordinal)).GroupBy(SheetOf).ToList();
        foreach (var sheet in styles)
        {
            Add(published, output, sheet.Key, Encoding.UTF8.GetBytes(StyleSheet.Join(sheet, published, diagnostics)));
        }

        return Of(published, output);
    }

    /// <summary>These assets and what was made for one site, by its name.</summary>
    public AssetBundle With(IEnumerable<KeyValuePair<string, byte[]>> made)
    {
        var published = new Dictionary<string, string>(_published, StringComparer.Ordinal);
        var output = Files.ToList();
        foreach (var (name, content) in made)
        {
            Add(published, output, name, content);
        }

        return Of(published, output);
    }

    /// <summary>These assets in another hue.</summary>
    public AssetBundle InHue(int hue)
    {
        var style = Encoding.UTF8.GetString(ContentOf(StyleName).Span);
        var icon = Encoding.UTF8.GetString(ContentOf(IconName).Span);
        var published = new Dictionary<string, string>(_published, StringComparer.Ordinal);
        var output = Files.Where(f => f.Path != Find(StyleName) && f.Path != Find(IconName)).ToList();
        foreach (var (name, text) in new[] { (StyleName, ThemeColours.Turned(style, hue)), (IconName, ThemeColours.Turned(icon, style, hue)) })
        {
            if (published.Remove(name))
            {
                Add(published, output, name, Encoding.UTF8.GetBytes(text));
            }
        }

        return Of(published, output);
    }

    /// <summary>The bytes of an asset; none where there is no such asset.</summary>
    public ReadOnlyMemory<byte> ContentOf(string name) => Find(name) is { } path ? Files.First(f => f.Path == path).Content : default;

    private static AssetBundle Of(Dictionary<string, string> published, List<OutputFile> output) =>
        new(published.ToFrozenDictionary(StringComparer.Ordinal), [.. output.OrderBy(f => f.Path, StringComparer.Ordinal)]);

    private static void Add(Dictionary<string, string> published, List<OutputFile> output, string name, ReadOnlyMemory<byte> content)
    {
        var path = ThemeFiles.AssetFolder + ContentHash.Name(name, content.Span);
        published.Add(name, path);
        output.Add(new OutputFile(path, content, OutputKind.Asset));
    }

    /// <summary>
    /// The sheet that a style sheet is part of: one in <c>assets/pages</c>, and a component's that does not have its name, is for the pages
    /// that ask for the sheet of that name.
    /// </summary>
    private static string SheetOf(ThemeFile file) => file.Path.Split('/') switch
    {
        ["assets", "pages", var name] => name,
        ["components", var component, var name] when name != component + ThemeFiles.StyleEnding => name,
        _ => StyleName,
    };

    private static bool IsPlainAsset(ThemeFile file) =>
        file.Path.StartsWith(ThemeFiles.AssetFolder, StringComparison.Ordinal)
        && !file.Path.EndsWith(ThemeFiles.StyleEnding, StringComparison.Ordinal)
        && !file.Path.EndsWith(ThemeFiles.TemplateEnding, StringComparison.Ordinal);
}

/// <summary>Puts eight digits of a file's hash into its name, so that a browser may keep it for ever.</summary>
internal static class ContentHash
{
    private const int HashBytes = 4;

    /// <summary><c>fonts/a.woff2</c> becomes <c>fonts/a.3f2a9c1b.woff2</c>.</summary>
    public static string Name(string path, ReadOnlySpan<byte> content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, HashBytes));
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? $"{path[..dot]}.{hash}{path[dot..]}" : $"{path}.{hash}";
    }
}
