using System.Collections.Concurrent;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Drawing;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Sharing;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering;

/// <summary>
/// A theme ready for work: its files read, its assets named by their hashes, its templates compiled and held against what a site needs.
/// Knows no site, so that it can be made while a site is planned, and serves any number of sites at once.
/// </summary>
public sealed class PreparedTheme
{
    private readonly Lazy<ShareFaces?> _faces;

    private PreparedTheme(ThemeDefinition definition, ThemeFiles files, AssetBundle assets, TemplateSet templates) =>
        (Definition, Files, Assets, Templates, _faces) = (definition, files, assets, templates, new Lazy<ShareFaces?>(() => FacesIn(files)));

    internal ThemeDefinition Definition { get; }

    internal ThemeFiles Files { get; }

    internal AssetBundle Assets { get; }

    internal TemplateSet Templates { get; }

    /// <summary>The letters of share pictures; null where the theme has none that can be read.</summary>
    internal ShareFaces? Faces => _faces.Value;

    /// <summary>Writers that no thread uses now.</summary>
    internal ConcurrentBag<PageWriters> IdleWriters { get; } = [];

    /// <summary>The theme, or null after a diagnostic that leaves it without use.</summary>
    public static PreparedTheme? Of(ThemeDefinition theme, RenderOptions options, DiagnosticBag diagnostics)
    {
        if (ThemeFiles.Read(theme, diagnostics) is not { } files)
        {
            return null;
        }

        var assets = AssetBundle.Of(files, diagnostics);
        var templates = TemplateSet.Load(files, options.Templates, options.CacheFolder, diagnostics);
        return templates is not null && TemplateContract.Holds(templates, theme, files, diagnostics)
            ? new PreparedTheme(theme, files, assets, templates)
            : null;
    }

    private static ShareFaces? FacesIn(ThemeFiles files) =>
        Face(files, "regular.txt") is { } regular && Face(files, "bold.txt") is { } bold ? new ShareFaces(regular, bold) : null;

    private static Letters? Face(ThemeFiles files, string name) => files.Find(ThemeFiles.LetterFolder + name) is { } file ? Letters.Read(file.Bytes) : null;
}

/// <summary>How a site is rendered; nothing here changes the result.</summary>
/// <param name="Templates">Where compiled templates come from.</param>
/// <param name="CacheFolder">Where compiled templates are kept between builds; null to compile each time.</param>
public sealed record RenderOptions(ITemplateSource Templates, string? CacheFolder);
