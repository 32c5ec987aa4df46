using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Localization;

namespace Prongsai.Content.Advice;

/// <summary>
/// The lines to type in place of what was written: of the shape that is wanted, holding what the person wrote. What else they must
/// hold stands as three dots.
/// </summary>
internal static partial class Snippet
{
    private const string Blank = "\"...\"";

    private const string YearKey = "fiscalYear";

    private const int LongestList = 6;

    private const int LongestText = 200;

    /// <summary>A key with its value, in as many lines as it takes.</summary>
    public static string Of(string key, Shape? shape, YamlNode written) => string.Join('\n', Entry(key, shape, written));

    /// <summary>One value of a list of such.</summary>
    public static string OfEntry(Shape? shape, YamlNode written) => string.Join('\n', Item(shape, written));

    private static IEnumerable<string> Entry(string key, Shape? shape, YamlNode? written) => shape switch
    {
        ListShape { Entry: MapShape entry } when !LocalizedLike(entry) => [$"{key}:", .. Items(entry, written).Take(LongestList).Select(l => "  " + l)],
        ListShape { Entry: MapShape entry } => [$"{key}:", .. Texts(written).Take(LongestList).Select(t => $"  - {Text(t)}")],
        ListShape => [$"{key}: [{string.Join(", ", Scalars(written).DefaultIfEmpty("...").Select(Quoted))}]"],
        MapShape map when LocalizedLike(map) => [$"{key}: {Texts(map, written)}"],
        MapShape map => [$"{key}:", .. Lines(map, written).Select(l => "  " + l)],
        EitherShape either => Entry(key, either.One, written),
        _ => [$"{key}: {(First(written) is { } value ? Quoted(value) : Example(shape))}"],
    };

    private static IEnumerable<string> Items(MapShape entry, YamlNode? written) => written switch
    {
        YamlSequence list when list.Items.FirstOrDefault() is { } first => Item(entry, first),
        _ => Item(entry, written),
    };

    private static IEnumerable<string> Item(Shape? entry, YamlNode? written) => entry switch
    {
        MapShape map when !LocalizedLike(map) => Lines(map, written).Select((l, i) => (i == 0 ? "- " : "  ") + l),
        MapShape map => [$"- {Texts(map, written)}"],
        _ => [$"- {(First(written) is { } value ? Quoted(value) : Example(entry))}"],
    };

    /// <summary>The lines of a map: the key that what was written fits, and those that must be there.</summary>
    private static IEnumerable<string> Lines(MapShape map, YamlNode? written)
    {
        if (written is YamlMap { Entries: var entries } && entries.Any(e => map.Keys.Any(k => k.Name == e.Key)))
        {
            return entries.SelectMany(e => Entry(e.Key, map.Keys.FirstOrDefault(k => k.Name == e.Key)?.Shape, e.Value)).Take(LongestList);
        }

        var value = First(written);
        var holder = value is null ? null : Holder(map, value);
        return map.Keys
            .Where(k => k.IsRequired || k == holder)
            .SelectMany(k => Entry(k.Name, k.Shape, k == holder ? written : Placeholder(k, written)));
    }

    /// <summary>A fiscal year is most likely that of the file.</summary>
    private static YamlScalar? Placeholder(KeyShape key, YamlNode? written) =>
        written is not null && key.Name == YearKey && YearInPath().Match(written.Span.File.Path) is { Success: true } match
            ? new YamlScalar(match.Value, isPlain: true, written.Span)
            : null;

    /// <summary>The key that a value most likely belongs to: the one whose form it has, or the first for text.</summary>
    private static KeyShape? Holder(MapShape map, string value) =>
        map.Keys.LastOrDefault(k => k.IsRequired && Fits(k.Shape, value))
        ?? map.Keys.FirstOrDefault(k => Fits(k.Shape, value))
        ?? map.Keys.FirstOrDefault(k => k is { IsRequired: true, Shape: MapShape text } && LocalizedLike(text))
        ?? map.Keys.FirstOrDefault(k => k is { IsRequired: true, Shape: ScalarShape { Pattern: @"\S" } });

    private static bool Fits(Shape shape, string value) => shape switch
    {
        ChoiceShape choice => choice.Names.Contains(value, StringComparer.OrdinalIgnoreCase),
        ScalarShape { Pattern: not @"\S" } scalar => Regex.IsMatch(value, scalar.Pattern, RegexOptions.CultureInvariant),
        _ => false,
    };

    private static bool LocalizedLike(MapShape map) => map.Keys is [{ Name: var first }, ..] && first == Culture.Thai.Tag;

    private static string Example(Shape? shape) => shape switch
    {
        ChoiceShape choice => choice.Names[0],
        ScalarShape { Pattern: not @"\S" } scalar => scalar.Example,
        _ => Blank,
    };

    private static string Text(string? value) =>
        $"{{ {(value is null || value.Any(ThaiText.IsThai) ? Culture.Thai : Culture.English)}: {(value is null ? Blank : InQuotes(value))} }}";

    /// <summary>The text in the languages it was written in.</summary>
    private static string Texts(MapShape map, YamlNode? written) =>
        written is YamlMap { Entries: var entries } && entries.All(e => map.Find(e.Key) is not null && e.Value is YamlScalar)
            ? $"{{ {string.Join(", ", entries.Select(e => $"{e.Key}: {InQuotes(First(e.Value) ?? "...")}"))} }}"
            : Text(First(written));

    private static string? First(YamlNode? written) => written switch
    {
        YamlScalar scalar when !string.IsNullOrWhiteSpace(scalar.Text) => scalar.Text.Trim(),
        YamlSequence list => list.Items.Select(First).FirstOrDefault(v => v is not null),
        YamlMap map => map.Entries.Select(e => First(e.Value)).FirstOrDefault(v => v is not null),
        _ => null,
    };

    private static IEnumerable<string?> Texts(YamlNode? written) => written is YamlSequence list ? list.Items.Select(First) : [First(written)];

    /// <summary>All single values: those of a list, and those that stand in one text with commas or the like between them.</summary>
    private static IEnumerable<string> Scalars(YamlNode? written) => written switch
    {
        YamlScalar scalar => Separators().Split(scalar.Text).Select(p => p.Trim()).Where(p => p.Length > 0),
        YamlSequence list => list.Items.Select(First).OfType<string>(),
        YamlMap map => map.Entries.Select(e => First(e.Value)).OfType<string>(),
        _ => [],
    };

    private static string Quoted(string value) => IsPlain().IsMatch(value) ? value : InQuotes(value);

    private static string InQuotes(string value)
    {
        var result = new StringBuilder("\"");
        foreach (var c in value.Length > LongestText ? value[..LongestText] : value)
        {
            result.Append(c switch
            {
                '"' or '\\' => $"\\{c}",
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }

        return result.Append('"').ToString();
    }

    [GeneratedRegex("(?<=/)[0-9]{4}(?=[/.])", RegexOptions.CultureInvariant)]
    private static partial Regex YearInPath();

    [GeneratedRegex(@"\s*[,;،、\n]\s*|\s+และ\s*|\s+and\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^[\p{L}\p{N}/.](?:[\p{L}\p{M}\p{N}/._?=&%+~-]|:(?=\S)|\s(?=[\p{L}\p{N}]))*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsPlain();
}
