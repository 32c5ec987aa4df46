using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Core.Theming;

namespace Prongsai.Content.Themes;

/// <summary>Reads <c>strings/&lt;culture&gt;.yaml</c> along a theme's chain, the nearest winning, and holds the cultures against each other.</summary>
internal static partial class StringTableReader
{
    public static ImmutableArray<StringTable>? Read(IReadOnlyList<ThemeFolder> folders, ImmutableArray<Culture> cultures, DiagnosticBag diagnostics)
    {
        var tables = cultures.Select(c => ReadCulture(folders, c, diagnostics)).OfType<StringTable>().ToImmutableArray();
        if (tables.Length < cultures.Length)
        {
            return null;
        }

        foreach (var table in tables.Skip(1))
        {
            Compare(tables[0], table, diagnostics);
            Compare(table, tables[0], diagnostics);
        }

        return tables;
    }

    private static StringTable? ReadCulture(IReadOnlyList<ThemeFolder> folders, Culture culture, DiagnosticBag diagnostics)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        SourceFile? nearest = null;
        foreach (var folder in folders.Reverse())
        {
            var path = $"strings/{culture}.yaml";
            if (File.Exists(Path.Combine(folder.FullPath, path)) && ContentReader.ReadYaml(folder.FullPath, folder.DisplayPath, path, diagnostics) is { } file)
            {
                nearest = file.Source;
                AddAll(texts, file.Root, diagnostics);
            }
        }

        if (nearest is null)
        {
            var missing = new SourceFile($"{folders[0].DisplayPath}/strings/{culture}.yaml", "");
            diagnostics.Add(ThemeDiagnostics.MissingStrings, missing.Span(0, 0), folders[0].DisplayPath, culture.Tag);
            return null;
        }

        return new StringTable(culture, texts.ToFrozenDictionary(StringComparer.Ordinal), nearest);
    }

    private static void AddAll(Dictionary<string, string> texts, YamlNode? root, DiagnosticBag diagnostics)
    {
        foreach (var entry in (root as YamlMap)?.Entries ?? [])
        {
            if (entry.Value is YamlScalar scalar)
            {
                texts[entry.Key] = scalar.Text;
            }
            else
            {
                diagnostics.Add(BindDiagnostics.WrongKind, entry.Value.Span, entry.Key, $"{entry.Key}: \"...\"");
            }
        }
    }

    private static void Compare(StringTable table, StringTable other, DiagnosticBag diagnostics)
    {
        foreach (var key in table.Keys.Order(StringComparer.Ordinal))
        {
            if (other.Find(key) is not { } text)
            {
                diagnostics.Add(ThemeDiagnostics.StringMissing, other.File.Span(0, 0), key, table.Culture.Tag);
            }
            else if (!Placeholders(text).SetEquals(Placeholders(table.Find(key) ?? "")))
            {
                diagnostics.Add(ThemeDiagnostics.PlaceholdersDiffer, other.File.Span(0, 0), key, table.Culture.Tag);
            }
        }
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{[a-zA-Z]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
