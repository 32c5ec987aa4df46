using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Prongsai.Site.Components;

namespace Prongsai.Rendering.Text;

/// <summary>
/// Gives an article's headings their levels and ids. The page's template writes the only first-level heading; an id keeps Thai vowels
/// and tone marks, starts with <c>h-</c> so that it meets no id of the page's frame, and is the article's own.
/// </summary>
internal static class ArticleHeadings
{
    private const string Prefix = "h-";

    private const int HighestLevel = 2;

    public static void Normalise(MarkdownDocument document)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Max(heading.Level, HighestLevel);
            heading.GetAttributes().Id = Unique(Prefix + Slug(TextOf(heading)), used);
        }
    }

    /// <summary>The headings of the first level, once they have their ids.</summary>
    public static ImmutableArray<ContentsEntry> Of(MarkdownDocument document) =>
    [
        .. document.OfType<HeadingBlock>().Where(h => h.Level == HighestLevel).Select(h => new ContentsEntry(h.GetAttributes().Id ?? "", TextOf(h))),
    ];

    private static string Unique(string id, HashSet<string> used)
    {
        var candidate = id;
        for (var number = 2; !used.Add(candidate); number++)
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return candidate;
    }

    private static string TextOf(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants().Select(i => i switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }) ?? []);

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || IsMark(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
