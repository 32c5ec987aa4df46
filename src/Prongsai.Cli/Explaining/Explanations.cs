using System.Collections.Frozen;
using System.Text;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Explaining;

/// <summary>
/// The explanations that come with the program, from <c>explanations.txt</c>: blocks between empty lines, the first line a code, then
/// lines that begin with <c>th</c>, <c>en</c>, <c>-</c> (before) and <c>+</c> (after).
/// </summary>
internal static class Explanations
{
    private const string Resource = "explanations.txt";

    public static FrozenDictionary<string, Explanation> Read()
    {
        using var stream = typeof(Explanations).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the program lacks its file {Resource}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n\n")
            .Select(block => block.Trim('\n').Split('\n'))
            .Where(lines => !lines[0].StartsWith('#'))
            .Select(Parse)
            .ToFrozenDictionary(e => e.Code, StringComparer.Ordinal);
    }

    private static Explanation Parse(string[] lines) =>
        new(lines[0], new(In(lines, "th").FirstOrDefault(""), In(lines, "en").FirstOrDefault("")), [.. In(lines, "-")], [.. In(lines, "+")]);

    private static IEnumerable<string> In(string[] lines, string mark) =>
        lines.Where(l => l.StartsWith(mark + " ", StringComparison.Ordinal)).Select(l => l[(mark.Length + 1)..]);
}
