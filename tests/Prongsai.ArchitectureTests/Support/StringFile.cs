using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>A theme's strings of one culture, and the lines that are neither a key's, a comment's nor blank.</summary>
internal sealed partial record StringFile(string Culture, ImmutableDictionary<string, string> Texts, ImmutableArray<string> Problems)
{
    public static StringFile Parse(ThemeFile file)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, string>();
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (var (at, text) in file.Lines.Where(line => line.Text.Length > 0 && line.Text[0] != '#'))
        {
            if (Line().Match(text) is not { Success: true } line)
            {
                problems.Add($"{at}: no key");
            }
            else if (!texts.TryAdd(line.Groups[1].Value, line.Groups[2].Value))
            {
                problems.Add($"{at}: {line.Groups[1].Value} again");
            }
        }

        return new StringFile(Path.GetFileNameWithoutExtension(file.Path), texts.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The keys without those whose text only stands for another's where its count is 1.</summary>
    public IEnumerable<string> Keys => Texts.Keys.Where(key => !key.EndsWith(".one", StringComparison.Ordinal) || !Texts.ContainsKey(key[..^".one".Length]));

    /// <summary>The texts that read wrong where a number is 1: a word in the plural follows it, and there is no text for one.</summary>
    public IEnumerable<string> WrongForOne =>
        from text in Texts
        from Match counted in Counted().Matches(text.Value)
        where counted.Groups["name"].Value != "count" || (Keys.Contains(text.Key) && !Texts.ContainsKey(text.Key + ".one"))
        select $"{text.Key}: {counted.Value}";

    public HashSet<string> PlaceholdersOf(string key) => [.. Placeholder().Matches(Texts[key]).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^([a-zA-Z0-9.\-]+):(.*)$")]
    private static partial Regex Line();

    /// <summary>A number before at most two words and a plural: of what placeholders stand for, years, days, points and names are no counts.</summary>
    [GeneratedRegex(@"\{(?<name>(?!year|date|score|points|mark|maximum|highest|lowest|line|name|agency)[a-z]+)\}(?:[ ]|\\u00A0)(?:(?!of|and|in|to)[a-zA-Z]+ ){0,2}?(?!(?:is|was|has|this)\b)(?:[a-zA-Z-]+s|people)\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\{([a-zA-Z][a-zA-Z0-9]*)[^}]*\}")]
    private static partial Regex Placeholder();
}
