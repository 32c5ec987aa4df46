using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Prongsai.Core.Model;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>Whether what opens says of itself that it is not the evidence. This site's own pages are known to the build.</summary>
internal static class SignJudge
{
    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        if (link.Own is null && (OfHijack(link) ?? OfContent(link)) is { } finding)
        {
            yield return finding;
        }
    }

    private static LinkFinding? OfHijack(JudgedLink link) =>
        link.Page is { } page && HijackSigns.In(page) is { IsEmpty: false } words ? LinkFinding.Of(LinkReasons.Hijacked, string.Join(", ", words)) : null;

    private static LinkFinding? OfContent(JudgedLink link) => link switch
    {
        { Page: { } page } => EmptyListing.In(link, page) ?? PageSigns.In(page, link.Headlines, link.OwnBlocks),
        { Seen: { SniffedType: MediaTypes.Text, Text: { Length: > 0 } text } } => PageSigns.InData(text),
        _ => null,
    };
}

/// <summary>A web server's own list of a folder in which there is nothing.</summary>
internal static partial class EmptyListing
{
    private static readonly string[] Heads = ["index of /", "directory listing", "[to parent directory]"];

    /// <summary>What such a list shows beside files.</summary>
    private static readonly string[] Furniture =
        ["parent directory", "to parent directory", "name", "last modified", "size", "description", "../"];

    public static LinkFinding? In(JudgedLink link, PageFacts page)
    {
        var head = link.Headlines.Append(page.Text.Length > 100 ? page.Text[..100] : page.Text)
            .FirstOrDefault(h => Heads.Any(s => h.Contains(s, StringComparison.OrdinalIgnoreCase)));
        if (head is null)
        {
            return null;
        }

        var rest = Furniture.Aggregate(OfFolder().Replace(page.Text, " "), (text, words) => text.Replace(words, " ", StringComparison.OrdinalIgnoreCase));
        var server = rest.IndexOf("Apache/", StringComparison.OrdinalIgnoreCase);
        return Letters.In(server >= 0 ? rest[..server] : rest) == 0 ? LinkFinding.Of(LinkReasons.Placeholder, head.Trim()) : null;
    }

    [GeneratedRegex(@"(?:index of|directory listing for)\s+\S+|^\S+\s+-\s+/\S*", RegexOptions.IgnoreCase)]
    private static partial Regex OfFolder();
}

/// <summary>Spam by people who have broken into a website: in its headlines, hidden in it, or all over it.</summary>
internal static class HijackSigns
{
    private const int WordsInHeadlines = 2;
    private const int WordsHidden = 2;
    private const int WordsShown = 4;
    private const int LettersPerWord = 120;

    /// <summary>By these a page warns of such things; spam does not.</summary>
    private static readonly string[] Warnings = ["เตือน", "ปราบปราม", "จับกุม", "ผิดกฎหมาย", "โทษของ", "ป้องกันการพนัน", "illegal", "police", "arrest", "warning"];

    private static readonly string[] Words = [.. SignTable.Lines("hijack.txt").Select(l => l.ToLowerInvariant())];

    /// <summary>Some of the words by which it is known; none where there is no spam.</summary>
    public static ImmutableArray<string> In(PageFacts page)
    {
        var head = Found($"{page.Title} {page.Heading}");
        var hidden = Found(page.Hidden);
        var shown = Found(page.Text);
        var warns = Warnings.Any(w => page.Text.Contains(w, StringComparison.OrdinalIgnoreCase));
        var isHijacked = hidden.Count >= WordsHidden || (!warns && (head.Count >= WordsInHeadlines
            || (head.Count > 0 && shown.Count >= WordsShown)
            || (shown.Count >= WordsShown && page.Text.Length < LettersPerWord * Times(page.Text, shown))));
        return isHijacked ? [.. head.Concat(hidden).Concat(shown).Distinct().Take(WordsShown)] : [];
    }

    private static List<string> Found(string text) => [.. Words.Where(w => text.Contains(w, StringComparison.OrdinalIgnoreCase))];

    private static int Times(string text, List<string> words)
    {
        var times = 0;
        foreach (var word in words)
        {
            for (var at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += word.Length)
            {
                times++;
            }
        }

        return times;
    }
}
