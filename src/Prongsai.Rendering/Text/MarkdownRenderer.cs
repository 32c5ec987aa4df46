using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Rendering.Diagnostics;

namespace Prongsai.Rendering.Text;

/// <summary>
/// Makes an article's Markdown into HTML that is safe whatever its author wrote: raw HTML is shown as text, and a link leads only
/// where <see cref="LinkPolicy"/> lets it.
/// </summary>
internal sealed class MarkdownRenderer(DiagnosticBag diagnostics)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Build();

    public string Render(ArticleText article)
    {
        var span = article.Markdown;
        try
        {
            var document = Markdown.Parse(span.File.Text.Substring(span.Offset, span.Length), Pipeline);
            Check(document, article);
            ThaiLineEnds.Join(document);
            ArticleHeadings.Normalise(document);
            TableAlignment.ToClasses(document);
            return document.ToHtml(Pipeline).ReplaceLineEndings("\n");
        }
        catch (ArgumentException failure) when (failure.GetType() == typeof(ArgumentException))
        {
            // Markdig's own limit; it names no place
            diagnostics.Add(ArticleDiagnostics.TooDeep, span.File.Span(span.Offset, 0), article.Title);
            return "";
        }
    }

    /// <summary>What an article says, block by block, without its marks.</summary>
    public static IEnumerable<string> PlainTexts(ArticleText article)
    {
        var span = article.Markdown;
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(span.File.Text.Substring(span.Offset, span.Length), Pipeline);
        }
        catch (ArgumentException failure) when (failure.GetType() == typeof(ArgumentException))
        {
            // rendering the page reports it
            return [];
        }

        ThaiLineEnds.Join(document);
        return document.Descendants<LeafBlock>().Select(b => string.Concat(b.Inline?.Descendants().Select(PlainTextOf) ?? [])).Where(t => t.Length > 0);
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
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            CheckLink(link, article);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !LinkPolicy.Allows(l.Url)).ToList())
        {
            Refuse(link.Span, article);
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        foreach (var block in document.Descendants<LeafBlock>())
        {
            CheckEmphasis(block, article);
        }
    }

    private void CheckLink(LinkInline link, ArticleText article)
    {
        var address = link.Url ?? "";
        if (link.IsImage ? LinkPolicy.IsRelative(address) : LinkPolicy.Allows(address))
        {
            return;
        }

        var written = link.Reference is { } reference ? reference.UrlSpan : link.UrlSpan;
        Refuse(written.IsEmpty ? link.Span : written, article);

        // a site may have made the diagnostic a warning; the address still goes nowhere
        link.Url = "";
    }

    private void CheckEmphasis(LeafBlock block, ArticleText article)
    {
        var lines = block.Inline?.Descendants<LiteralInline>()
            .Where(l => l.Content.AsSpan().Contains("**", StringComparison.Ordinal))
            .DistinctBy(l => l.Line);
        foreach (var literal in lines ?? [])
        {
            var offset = literal.Span.Start + literal.Content.AsSpan().IndexOf("**", StringComparison.Ordinal);
            diagnostics.Add(ArticleDiagnostics.EmphasisLeftOver, article.Markdown.File.Span(article.Markdown.Offset + offset, 2));
        }
    }

    /// <summary>Shows the address as its author wrote it, as what it decodes to may hold anything.</summary>
    private void Refuse(SourceSpan place, ArticleText article)
    {
        var span = article.Markdown.File.Span(article.Markdown.Offset + place.Start, place.Length);
        diagnostics.Add(ArticleDiagnostics.AddressNotAllowed, span, span.File.Text.Substring(span.Offset, span.Length));
    }
}
