using System.Collections.Immutable;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Rendering.Diagnostics;
using Prongsai.Site;
using Prongsai.Site.Components;
using Prongsai.Site.Routing;
using SourceSpan = Prongsai.Core.Text.SourceSpan;

namespace Prongsai.Rendering.Text;

/// <summary>
/// Makes an article's Markdown into HTML that is safe whatever its author wrote: raw HTML is shown as text, and a link leads only
/// where <see cref="LinkPolicy"/> lets it.
/// </summary>
internal sealed class MarkdownRenderer(DiagnosticBag diagnostics, SitePlan? plan = null)
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <param name="article">The article in one culture.</param>
    /// <param name="page">The page that shows it, where its links are looked at from there.</param>
    public string Render(ArticleText article, PageKey? page = null) => RenderWhole(article, page).Html;

    /// <summary>The same with the headings that divide it.</summary>
    public RenderedArticle RenderWhole(ArticleText article, PageKey? page = null)
    {
        var span = article.Markdown;
        try
        {
            var document = Parse(article);
            Check(document, article);
            if (plan is not null && page is not null)
            {
                CheckRooted(document, article, page, plan);
                FolderLinks.Resolve(document, article, page, plan);
            }

            ThaiLineEnds.Join(document);
            ArticleHeadings.Normalise(document);
            TableAlignment.ToClasses(document);
            ThaiListParser.ToClasses(document);
            return new RenderedArticle(document.ToHtml(Pipeline).ReplaceLineEndings("\n"), ArticleHeadings.Of(document));
        }
        catch (ArgumentException failure) when (failure.GetType() == typeof(ArgumentException))
        {
            // Markdig's own limit; it names no place
            diagnostics.Add(ArticleDiagnostics.TooDeep, span.File.Span(span.Offset, 0), article.Title);
            return new RenderedArticle("", []);
        }
    }

    /// <summary>What an article says, block by block, without its marks.</summary>
    public static IEnumerable<string> PlainTexts(ArticleText article)
    {
        if (TryParse(article) is not { } document)
        {
            return [];
        }

        ThaiLineEnds.Join(document);
        return document.Descendants<LeafBlock>().Select(b => string.Concat(b.Inline?.Descendants().Select(PlainTextOf) ?? [])).Where(t => t.Length > 0);
    }

    /// <summary>The document; null where it is too deep, which rendering the page reports.</summary>
    public static MarkdownDocument? TryParse(ArticleText article)
    {
        try
        {
            return Parse(article);
        }
        catch (ArgumentException failure) when (failure.GetType() == typeof(ArgumentException))
        {
            return null;
        }
    }

    private static MarkdownDocument Parse(ArticleText article) =>
        Markdown.Parse(article.Markdown.File.Text.Substring(article.Markdown.Offset, article.Markdown.Length), Pipeline);

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UsePreciseSourceLocation();
        builder.Extensions.Add(new WideTables());
        builder.Extensions.Add(new OpenPictures());
        builder.BlockParsers.Find<ListBlockParser>()?.ItemParsers.Add(new ThaiListParser());
        return builder.Build();
    }

    private static string PlainTextOf(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    };

    private void Check(MarkdownDocument document, ArticleText article)
    {
        new ArticleSlips(article, diagnostics).Find(document);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            CheckLink(link, article);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !LinkPolicy.Allows(l.Url)).ToList())
        {
            Refuse(article.Markdown.File.Span(article.Markdown.Offset + link.Span.Start, link.Span.Length), link.Url);
            link.ReplaceBy(new LiteralInline(link.Url));
        }
    }

    private void CheckLink(LinkInline link, ArticleText article)
    {
        var address = link.Url ?? "";
        if (link.IsImage ? LinkPolicy.IsRelative(address) : LinkPolicy.Allows(address))
        {
            return;
        }

        Refuse(ArticleParts.SpanOf(link, article), address);

        // a site may have made the diagnostic a warning; the address still goes nowhere
        link.Url = "";
    }

    /// <summary>A link from the site's root holds only there; one to a page of this site can be said from the article's own.</summary>
    private void CheckRooted(MarkdownDocument document, ArticleText article, PageKey page, SitePlan plan)
    {
        var root = plan.Model.Settings.BaseAddress.AbsolutePath;
        foreach (var link in document.Descendants<LinkInline>().Where(l => l.Url?.StartsWith(root, StringComparison.Ordinal) == true))
        {
            var address = link.Url?[(root.Length - 1)..] ?? "";
            var end = address.AsSpan().IndexOfAny('?', '#') is var sign and >= 0 ? sign : address.Length;
            if (plan.Pages.FirstOrDefault(p => p.Route.Path == Uri.UnescapeDataString(address[..end])) is { Route: var target })
            {
                var relative = target.RelativeFrom(plan.Routes.Of(page, article.Culture)) + address[end..];
                diagnostics.Add(SlipDiagnostics.RootedLink, ArticleParts.SpanOf(link, article), link.Url ?? "", relative);
            }
        }
    }

    /// <summary>Shows the address as its author wrote it, as what it decodes to may hold anything.</summary>
    private void Refuse(SourceSpan span, string address) =>
        diagnostics.Add(ArticleDiagnostics.AddressNotAllowed, span, LinkPolicy.Shown(span.File.Text.Substring(span.Offset, span.Length), address));
}

/// <summary>An article as safe HTML, and its headings of the first level with their ids.</summary>
internal sealed record RenderedArticle(string Html, ImmutableArray<ContentsEntry> Headings);
