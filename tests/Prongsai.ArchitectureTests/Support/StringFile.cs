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

    public HashSet<string> PlaceholdersOf(string key) => [.. Placeholder().Matches(Texts[key]).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^([a-zA-Z0-9.\-]+):(.*)$")]
    private static partial Regex Line();

    [GeneratedRegex(@"\{([a-zA-Z][a-zA-Z0-9]*)[^}]*\}")]
    private static partial Regex Placeholder();
}
