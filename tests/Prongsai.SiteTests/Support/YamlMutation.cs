using System.Text.RegularExpressions;

namespace Prongsai.SiteTests.Support;

/// <summary>One change to one place of a YAML file, of the kinds that slips of the hand and of programs make. The same file gives the same changes.</summary>
internal sealed partial record YamlMutation(string Name, string Text)
{
    private const int LongText = 5000;

    private static readonly (string Name, string Value)[] Values =
    [
        ("nothing", ""),
        ("a letter", "x"),
        ("a very long text", new string('ก', LongText)),
        ("Thai digits", "๒๕๖๕"),
        ("an open bracket", "["),
        ("a date", "2022-08-04"),
        ("an open quotation mark", "\"ก"),
        ("a negative number", "-1"),
        ("a wrong kind", "{ a: [1, { b: 2 }] }"),
        ("an escape", "\"\\uD800\\0\""),
    ];

    /// <summary>Every line gone or doubled, and every value replaced; of all these each <paramref name="step"/>th.</summary>
    public static IEnumerable<YamlMutation> Of(string text, int step)
    {
        var lines = text.Split('\n');
        var all = Lines(lines).Concat(Scalars(text)).ToList();
        return all.Where((_, i) => i % step == 0);
    }

    private static IEnumerable<YamlMutation> Lines(string[] lines)
    {
        for (var i = 0; i < lines.Length - 1; i++)
        {
            yield return new($"line {i + 1} gone", string.Join('\n', lines.Where((_, n) => n != i)));
            yield return new($"line {i + 1} doubled", string.Join('\n', lines.SelectMany((l, n) => n == i ? new[] { l, l } : [l])));
            yield return new($"line {i + 1} further in", string.Join('\n', lines.Select((l, n) => n == i ? " " + l : l)));
        }
    }

    private static IEnumerable<YamlMutation> Scalars(string text) =>
        from match in Scalar().Matches(text)
        from value in Values
        let line = text[..match.Index].Count(c => c == '\n') + 1
        select new YamlMutation($"{value.Name} for {match.Value} in line {line}", text[..match.Index] + value.Value + text[(match.Index + match.Length)..]);

    /// <summary>A value after a colon, a dash or inside brackets; keys are left to the lines.</summary>
    [GeneratedRegex("""(?<=: |- |\[|, )(?:"[^"\n]*"|[^\s"'{}\[\],:]+(?::[^\s,}\]]+)?)(?=\s*(?:[,}\]\n]|$))""")]
    private static partial Regex Scalar();
}
