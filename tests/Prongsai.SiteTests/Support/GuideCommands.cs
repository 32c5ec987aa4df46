using System.Text.RegularExpressions;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>The commands that the guides show, in code spans and code blocks, as a person would copy them.</summary>
internal static partial class GuideCommands
{
    /// <summary>What <c>build.ps1</c> does without the program.</summary>
    private static readonly string[] ScriptOnly = ["package", "test", "golden"];

    private static readonly string[] Beginnings = ["./build.ps1", "dotnet run --project src/Prongsai.Cli -c Release", "./prongsai", "prongsai"];

    public static IEnumerable<string> Guides => new[] { "README.md", "content/README.md", "themes/README.md", "content/guide" }
        .Select(p => Path.Combine(Repo.Root, p))
        .SelectMany(p => Directory.Exists(p) ? Directory.EnumerateFiles(p, "*.md") : File.Exists(p) ? [p] : []);

    /// <summary>Each command line once, without the program's name; placeholders have a value.</summary>
    public static IEnumerable<(string Place, string[] Arguments)> All() => Guides
        .SelectMany(file => Code().Matches(File.ReadAllText(file)).SelectMany(m => m.Value.Trim('`').Split('\n')).Select(line => (Path.GetFileName(file), line.Trim())))
        .Select(c => (Place: $"{c.Item1}: {c.Item2}", Arguments: ArgumentsOf(c.Item2)))
        .Where(c => c.Arguments is not null)
        .Select(c => (c.Place, c.Arguments!))
        .DistinctBy(c => string.Join(' ', c.Item2));

    private static string[]? ArgumentsOf(string line)
    {
        var begin = Beginnings.FirstOrDefault(b => line == b || line.StartsWith(b + " ", StringComparison.Ordinal));
        string[] words = [.. Word().Matches(line[(begin?.Length ?? 0)..].Split(" #")[0]).Select(m => m.Value.Trim('\'', '"')).Where(w => w is not ("--" or "…" or "..."))];
        return begin is null || words.Any(ScriptOnly.Contains) ? null : [.. words.Select((w, i) => Filled(w, i > 0 && words[i - 1] == "--url"))];
    }

    private static string Filled(string word, bool isAddress) =>
        isAddress ? "https://example.go.th/" : word.Contains('…', StringComparison.Ordinal) || word.StartsWith('<') ? "2566" : word;

    [GeneratedRegex("```[^`]*```|`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex("'[^']*'|\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
