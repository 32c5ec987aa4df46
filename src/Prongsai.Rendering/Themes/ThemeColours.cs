using System.Text.RegularExpressions;
using Prongsai.Rendering.Colours;

namespace Prongsai.Rendering.Themes;

/// <summary>
/// The colours of a style sheet, which are custom properties of <c>:root</c>, once for light, once for dark and once for print: reads them, and
/// gives them another hue.
/// </summary>
internal static partial class ThemeColours
{
    /// <summary>Comes first, so that a theme may draw the mark in its own way.</summary>
    private const string MarkStyle =
        ".brand-mark rect { fill: var(--brand); }\n.brand-mark path { stroke: var(--paper); }\n.brand-mark circle { fill: var(--paper); }\n";

    private static readonly string[] Grounds = ["paper", "panel"];
    private static readonly string[] Texts = ["ink", "muted", "brand", "alert", "good"];
    private static readonly string[] Marks = ["edge", "mark"];

    /// <summary>What says its own thing by its hue, such as a warning.</summary>
    private static readonly string[] Fixed = ["alert", "good"];

    /// <summary>The colours on a light screen by name.</summary>
    public static IReadOnlyDictionary<string, Colour> Light(string style)
    {
        var colours = new Dictionary<string, Colour>(StringComparer.Ordinal);
        foreach (var block in Roots().Matches(style).Where(b => IsOutside(style.AsSpan(0, b.Index))))
        {
            foreach (var (name, colour) in In(block.Value))
            {
                colours[name] = colour;
            }
        }

        return colours;
    }

    /// <summary>The style sheet with its colours turned to a hue; the same one where it has no chief colour.</summary>
    public static string Turned(string style, int hue) =>
        Light(style).TryGetValue("brand", out var brand)
            ? MarkStyle + Roots().Replace(style, block => Turned(block.Value, new HueTurn(brand, hue)))
            : style;

    /// <summary>A drawing in the colours of the style sheet, turned likewise.</summary>
    public static string Turned(string drawing, string style, int hue) =>
        Light(style).TryGetValue("brand", out var brand)
            ? Hex().Replace(drawing, h => Colour.Parse(h.Value) is { } colour ? new HueTurn(brand, hue).Turn(colour).ToString() : h.Value)
            : drawing;

    private static string Turned(string block, HueTurn turn)
    {
        var colours = In(block).ToDictionary(c => c.Name, c => Fixed.Contains(c.Name) ? c.Colour : turn.Turn(c.Colour), StringComparer.Ordinal);
        var grounds = Grounds.Where(colours.ContainsKey).Select(g => colours[g]).ToArray();
        foreach (var (names, contrast) in new[] { (Texts, Contrast.Text), (Marks, Contrast.Mark) })
        {
            foreach (var name in names.Where(colours.ContainsKey))
            {
                colours[name] = HueTurn.Readable(colours[name], contrast, grounds);
            }
        }

        return Token().Replace(block, token => colours.TryGetValue(token.Groups["name"].Value, out var colour)
            ? $"--{token.Groups["name"].Value}: {colour}"
            : token.Value);
    }

    private static IEnumerable<(string Name, Colour Colour)> In(string block) =>
        from token in Token().Matches(block)
        let colour = Colour.Parse(token.Groups["hex"].Value)
        where colour is not null
        group colour.Value by token.Groups["name"].Value into named
        select (named.Key, named.Last());

    /// <summary>Whether what follows stands in no conditional group, such as that for paper.</summary>
    private static bool IsOutside(ReadOnlySpan<char> before) => before.Count('{') == before.Count('}');

    [GeneratedRegex(@":root\s*\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Roots();

    [GeneratedRegex(@"--(?<name>[a-z]+)\s*:\s*(?<hex>#[0-9a-fA-F]{3,6})(?![0-9a-fA-F])", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex("#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-fA-F])", RegexOptions.CultureInvariant)]
    private static partial Regex Hex();
}
