using System.Collections.Immutable;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site;
using SourceSpan = Prongsai.Core.Text.SourceSpan;

namespace Prongsai.Rendering.Text;

/// <summary>The way back from a page to its article: what the article wrote, by what the page has of it.</summary>
internal static class ArticleParts
{
    public static ImmutableArray<WrittenPart> Of(ArticleText article)
    {
        if (MarkdownRenderer.TryParse(article) is not { } document)
        {
            return [];
        }

        ArticleHeadings.Normalise(document);
        var links = document.Descendants<LinkInline>().Select(l => new WrittenPart(l.Url ?? "", SpanOf(l, article)));
        var headings = document.Descendants<HeadingBlock>().Select(h => new WrittenPart($"#{h.GetAttributes().Id}", SpanOf(h.Span, article)));
        return [.. links, .. headings, .. ThaiIn(article)];
    }

    /// <summary>The Thai words of an article in another language, and of its title, which stands before the Markdown.</summary>
    private static IEnumerable<WrittenPart> ThaiIn(ArticleText article)
    {
        var (file, end) = (article.Markdown.File, article.Markdown.Offset + article.Markdown.Length);
        if (article.Culture == Culture.Thai)
        {
            yield break;
        }

        for (var at = 0; at < end; at++)
        {
            var start = at;
            while (at < end && ThaiText.IsThai(file.Text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return new WrittenPart(WrittenPart.NameOfWords(file.Text[start..at]), file.Span(start, at - start));
            }
        }
    }

    /// <summary>The place of a link's address; of the link itself where it has none.</summary>
    public static SourceSpan SpanOf(LinkInline link, ArticleText article)
    {
        var address = link.Reference is { } reference ? reference.UrlSpan : link.UrlSpan;
        return SpanOf(address.IsEmpty ? link.Span : address, article);
    }

    private static SourceSpan SpanOf(Markdig.Syntax.SourceSpan place, ArticleText article) =>
        article.Markdown.File.Span(article.Markdown.Offset + place.Start, place.Length);
}
