using System.Text.RegularExpressions;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>The guide for officers: its entrance, <c>content/README.md</c>, and the pages in <c>content/guide</c>, each in Thai with an English twin.</summary>
internal static partial class GuidePages
{
    /// <summary>Written by the program from its catalogue of codes, in both languages.</summary>
    public const string Codes = "codes.md";

    private const string English = ".en.md";

    public static string Folder { get; } = Path.Combine(Repo.Content, "guide");

    public static string Entrance { get; } = Path.Combine(Repo.Content, "README.md");

    public static string Example { get; } = Path.Combine(Folder, "example");

    /// <summary>Names of pages in Thai, without the ending.</summary>
    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.md").Select(p => Path.GetFileName(p))
        .Where(n => n != Codes && !n.EndsWith(English, StringComparison.Ordinal)).Select(n => n[..^3]).Order(StringComparer.Ordinal);

    /// <summary>Pages of both languages, by their paths.</summary>
    public static IEnumerable<string> Paths => Names.SelectMany(n => new[] { PathOf(n), PathOf(n, isEnglish: true) });

    public static string PathOf(string name, bool isEnglish = false) => Path.Combine(Folder, name + (isEnglish ? English : ".md"));

    public static IEnumerable<CodeBlock> BlocksOf(string text) =>
        Block().Matches(text).Select(m => new CodeBlock(m.Groups["info"].Value, m.Groups["lines"].Value.TrimEnd('\n').Split('\n')));

    /// <summary>A page without its words: headings by level, rows of tables, entries of lists.</summary>
    public static IEnumerable<string> ShapeOf(string text) => Mark().Matches(Block().Replace(text, "")).Select(m => m.Value);

    /// <summary>What stands between backticks in a line.</summary>
    public static IEnumerable<string> SpansOf(string text) => Span().Matches(Block().Replace(text, "")).Select(m => m.Groups["code"].Value);

    /// <summary>Where the links of a page lead, below its own folder; not those to other websites.</summary>
    public static IEnumerable<string> LinksOf(string text) => Link().Matches(Block().Replace(text, ""))
        .Select(m => m.Groups["to"].Value).Where(to => !to.Contains("://", StringComparison.Ordinal));

    /// <summary>Lines of YAML that mean something, without remarks.</summary>
    public static List<string> Meaningful(IEnumerable<string> lines) =>
        [.. lines.Select(l => Remark().Replace(l, "").TrimEnd()).Where(l => l.Length > 0)];

    /// <summary>Whether lines stand in a file one after the other, all indented by the same.</summary>
    public static bool IsExcerpt(IReadOnlyList<string> part, IReadOnlyList<string> file)
    {
        var own = part.Min(Indentation);
        return Enumerable.Range(0, Math.Max(0, file.Count - part.Count + 1)).Any(at =>
        {
            var more = Indentation(file[at]) - (Indentation(part[0]) - own);
            return more >= 0 && part.Select((line, i) => file[at + i] == new string(' ', more) + line[own..]).All(isSame => isSame);
        });
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex("^```(?<info>[^\n]*)\n(?<lines>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?:#{1,6}(?= )|\||-(?= )|[0-9]+\.(?= ))", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex("`(?<code>[^`\n]+)`")]
    private static partial Regex Span();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(^|\s)#.*$")]
    private static partial Regex Remark();
}

/// <summary>A fenced block: what stands behind its fence, and its lines.</summary>
internal sealed record CodeBlock(string Info, IReadOnlyList<string> Lines)
{
    public string Text => string.Join('\n', Lines) + "\n";
}
