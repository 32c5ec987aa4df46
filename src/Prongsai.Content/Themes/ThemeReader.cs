using System.Collections.Immutable;
using Prongsai.Content.Binding;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Core.Theming;

namespace Prongsai.Content.Themes;

/// <summary>
/// Reads a theme's chain of folders and its texts. Each is looked for in the site's own folder of themes, then among those that come with
/// the program. Templates and assets are left to the renderer.
/// </summary>
public sealed class ThemeReader(ThemeFolder own, ThemeFolder? shipped)
{
    private const string ThemeFile = "theme.yaml";

    /// <summary>Reads the theme a site asks for; null after a diagnostic.</summary>
    public ThemeDefinition? Read(string name, ImmutableArray<Culture> cultures, SourceSpan asked, DiagnosticBag diagnostics)
    {
        var folders = new List<ThemeFolder>();
        var origin = Origin.None;
        var next = (Name: name, Asked: asked);
        while (true)
        {
            var folder = Find(next.Name);
            if (folders.Contains(folder))
            {
                diagnostics.Add(ThemeDiagnostics.ThemeCycle, next.Asked, name);
                return null;
            }

            if (!IsName(next.Name) || !File.Exists(Path.Combine(folder.FullPath, ThemeFile)))
            {
                diagnostics.Add(ThemeDiagnostics.UnknownTheme, next.Asked, Shown.Of(next.Name), own.DisplayPath);
                return null;
            }

            folders.Add(folder);
            if (ReadFile(folder, diagnostics) is not { } map)
            {
                return null;
            }

            origin = folders.Count == 1 ? map.Origin : origin;
            if (map.Optional.Text("extends") is not { } parent)
            {
                map.Close();
                break;
            }

            map.Close();
            next = (parent, map.Origin.At("extends"));
        }

        var strings = StringTableReader.Read(folders, cultures, diagnostics);
        return strings is { } tables ? new ThemeDefinition(name, [.. folders], tables, origin) : null;
    }

    private ThemeFolder Find(string name)
    {
        var first = Below(own, name);
        return shipped is null || File.Exists(Path.Combine(first.FullPath, ThemeFile)) ? first : Below(shipped, name);
    }

    private static ThemeFolder Below(ThemeFolder folder, string name) => new(Path.Combine(folder.FullPath, name), $"{folder.DisplayPath}/{name}");

    private static MapReader? ReadFile(ThemeFolder folder, DiagnosticBag diagnostics)
    {
        var root = new SourceFolder(folder.FullPath, folder.DisplayPath, diagnostics).ReadYaml(ThemeFile)?.Root;
        var map = root is null ? null : MapReader.Of(root, "theme", new BindContext(diagnostics, cultures: null));
        map?.Text("name");
        return map;
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
