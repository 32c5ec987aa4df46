using System.Collections.Immutable;
using Prongsai.Content.Binding;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Core.Theming;

namespace Prongsai.Content.Themes;

/// <summary>Reads a theme's chain of folders and its texts. Templates and assets are left to the renderer.</summary>
public static class ThemeReader
{
    private const string ThemeFile = "theme.yaml";

    /// <summary>Reads the theme a site asks for; null after a diagnostic.</summary>
    public static ThemeDefinition? Read(string themesFolder, string displayRoot, string name, ImmutableArray<Culture> cultures, SourceSpan asked, DiagnosticBag diagnostics)
    {
        var folders = new List<ThemeFolder>();
        var next = name;
        while (next is not null)
        {
            var folder = new ThemeFolder(Path.Combine(themesFolder, next), $"{displayRoot}/{next}");
            if (folders.Contains(folder))
            {
                diagnostics.Add(ThemeDiagnostics.ThemeCycle, asked, name);
                return null;
            }

            if (!IsName(next) || !File.Exists(Path.Combine(folder.FullPath, ThemeFile)))
            {
                diagnostics.Add(ThemeDiagnostics.UnknownTheme, asked, next, displayRoot);
                return null;
            }

            folders.Add(folder);
            next = ReadExtends(folder, diagnostics);
        }

        var strings = StringTableReader.Read(folders, cultures, diagnostics);
        return strings is { } tables ? new ThemeDefinition(name, [.. folders], tables, Origin.None) : null;
    }

    private static string? ReadExtends(ThemeFolder folder, DiagnosticBag diagnostics)
    {
        if (new SourceFolder(folder.FullPath, folder.DisplayPath, diagnostics).ReadYaml(ThemeFile)?.Root is not { } root
            || MapReader.Of(root, "theme", new BindContext(diagnostics)) is not { } map)
        {
            return null;
        }

        map.Text("name");
        var extends = map.Text("extends", required: false);
        map.Close();
        return extends;
    }

    private static bool IsName(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
