using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Core.Theming;

namespace Prongsai.Content.Themes;

/// <summary>
/// Reads <c>strings/&lt;culture&gt;.yaml</c> along a theme's chain, the nearest winning, and holds the cultures against the first.
/// Formats (<c>format.…</c>) may use other placeholders in each culture; no other text may. A text for the count 1 is held against the
/// one that it stands for, and need not name the count.
/// </summary>
internal static partial class StringTableReader
{
    private const string FormatPrefix = "format.";
    private const string CountPlaceholder = "{count}";

    private static readonly HashSet<string> None = [];

    /// <summary>The table of each culture; null after a diagnostic that leaves one without.</summary>
    public static ImmutableArray<StringTable>? Read(IReadOnlyList<ThemeFolder> folders, ImmutableArray<Culture> cultures, DiagnosticBag diagnostics)
    {
        var sets = cultures.Select(c => ReadCulture(folders, c, diagnostics)).OfType<StringSet>().ToList();
        if (sets.Count < cultures.Length)
        {
            return null;
        }

        foreach (var set in sets.Skip(1))
        {
            ReportMissing(sets[0], set, diagnostics);
            ReportMissing(set, sets[0], diagnostics);
            ComparePlaceholders(sets[0], set, diagnostics);
        }

        return [.. sets.Select(s => s.Table)];
    }

    private static StringSet? ReadCulture(IReadOnlyList<ThemeFolder> folders, Culture culture, DiagnosticBag diagnostics)
    {
        var texts = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        SourceFile? nearest = null;
        var path = $"strings/{culture}.yaml";
        foreach (var folder in folders.Reverse().Where(f => File.Exists(Path.Combine(f.FullPath, path))))
        {
            if (new SourceFolder(folder.FullPath, folder.DisplayPath, diagnostics).ReadYaml(path) is not { Root: { } root } file || !AddAll(texts, root, diagnostics))
            {
                return null;
            }

            nearest = file.Source;
        }

        if (nearest is null)
        {
            var missing = new SourceFile($"{folders[0].DisplayPath}/{path}", "");
            diagnostics.Add(ThemeDiagnostics.MissingStrings, missing.Span(0, 0), folders[0].DisplayPath, culture.Tag);
            return null;
        }

        var table = new StringTable(culture, texts.ToFrozenDictionary(t => t.Key, t => t.Value.Text, StringComparer.Ordinal), nearest);
        return new StringSet(table, texts);
    }

    private static bool AddAll(Dictionary<string, YamlScalar> texts, YamlNode root, DiagnosticBag diagnostics)
    {
        if (root is not YamlMap map)
        {
            diagnostics.Add(BindDiagnostics.WrongKind, root.Span, "strings", "site.name: \"...\"");
            return false;
        }

        foreach (var entry in map.Entries)
        {
            if (entry.Value is YamlScalar scalar)
            {
                texts[entry.Key] = scalar;
            }
            else
            {
                diagnostics.Add(BindDiagnostics.WrongKind, entry.Value.Span, Shown.Of(entry.Key), $"{Shown.Of(entry.Key)}: \"...\"");
            }
        }

        return map.Entries.All(e => e.Value is YamlScalar);
    }

    private static void ReportMissing(StringSet from, StringSet to, DiagnosticBag diagnostics)
    {
        foreach (var key in from.Table.Keys.Where(k => !to.Texts.ContainsKey(from.Table.ManyOf(k) ?? k)).Order(StringComparer.Ordinal))
        {
            diagnostics.Add(ThemeDiagnostics.StringMissing, to.Table.File.Span(0, 0), Shown.Of(key), from.Table.Culture.Tag);
        }
    }

    private static void ComparePlaceholders(StringSet source, StringSet other, DiagnosticBag diagnostics)
    {
        foreach (var (key, text) in other.Texts.Where(t => !t.Key.StartsWith(FormatPrefix, StringComparison.Ordinal)))
        {
            var many = other.Table.ManyOf(key);
            if (source.Texts.TryGetValue(many ?? key, out var first) && !Placeholders(text.Text, many is not null).SetEquals(Placeholders(first.Text, many is not null)))
            {
                diagnostics.Add(ThemeDiagnostics.PlaceholdersDiffer, text.Span, Shown.Of(key), source.Table.Culture.Tag);
            }
        }
    }

    private static HashSet<string> Placeholders(string text, bool withoutCount) => !text.Contains('{', StringComparison.Ordinal)
        ? None
        : [.. Placeholder().Matches(text).Select(m => m.Value).Where(p => !withoutCount || p != CountPlaceholder)];

    [GeneratedRegex(@"\{[a-zA-Z]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    private sealed record StringSet(StringTable Table, Dictionary<string, YamlScalar> Texts);
}
