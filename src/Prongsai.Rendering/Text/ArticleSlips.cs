using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Rendering.Diagnostics;

namespace Prongsai.Rendering.Text;

/// <summary>
/// Finds what an author typed and Markdown took for something else: it would be published without a word, shown as typed or run together.
/// Each is told once, at its place in the article's file. Looks at a document before anything in it is changed.
/// </summary>
internal sealed partial class ArticleSlips(ArticleText article, DiagnosticBag diagnostics)
{
    public void Find(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is CodeBlock code)
            {
                FindInCode(code);
            }
            else if (block.Inline is { } inlines)
            {
                Find(new VisibleText(inlines, article.Markdown));
            }
        }

        foreach (var link in document.Descendants<LinkInline>().Where(l => !l.IsImage && l.Reference is null))
        {
            FindEmpty(link);
        }
    }

    private void Find(VisibleText visible)
    {
        if (MarkSlips.FindHtml(visible, diagnostics))
        {
            return;
        }

        MarkSlips.FindBold(visible, diagnostics);
        MarkSlips.Find(visible, diagnostics);
        ParagraphSlips.Find(visible, diagnostics);
    }

    private void FindInCode(CodeBlock code)
    {
        var place = article.Markdown.File.Span(article.Markdown.Offset + code.Span.Start, 0);
        if (code is FencedCodeBlock { ClosingFencedCharCount: 0 } fence)
        {
            diagnostics.Add(SlipDiagnostics.Unclosed, place, new string(fence.FencedChar, fence.OpeningFencedCharCount));
        }
        else if (code is not FencedCodeBlock && code.Lines.ToString() is var text && (text.Any(ThaiText.IsThai) || Sentence().IsMatch(text)))
        {
            diagnostics.Add(SlipDiagnostics.IndentedText, place, SlipText.Of(text.Split('\n')[0].Trim()));
        }
    }

    private void FindEmpty(LinkInline link)
    {
        if (string.IsNullOrEmpty(link.Url) && link.UrlSpan.IsEmpty)
        {
            var text = article.Markdown.File.Text.Substring(article.Markdown.Offset + link.Span.Start, link.Span.Length);
            var place = article.Markdown.File.Span(article.Markdown.Offset + link.Span.Start, link.Span.Length);
            diagnostics.Add(SlipDiagnostics.NoLink, place, SlipText.Of(text), SlipText.Of($"{text[..(text.LastIndexOf(']') + 1)]}(https://…)"));
        }
    }

    /// <summary>Words of a sentence, such as code does not have.</summary>
    [GeneratedRegex(@"^\s*[A-Z][a-z]*(?: [a-z]+){3}", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
