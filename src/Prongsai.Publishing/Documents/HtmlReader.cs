using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Prongsai.Core.Text;
using Prongsai.Site;

namespace Prongsai.Publishing.Documents;

/// <summary>
/// Reads any page as a browser would, and knows where in the text each element stands. A parser is costly to make: one reads page
/// after page. The contents of <c>template</c> elements are not part of a page.
/// </summary>
internal sealed class HtmlReader : IPageReader
{
    private readonly List<HtmlErrorEvent> _errors = [];
    private HtmlParser? _parser;

    /// <summary>Two hyphens inside a comment are reported by the parser, but have long been allowed.</summary>
    public static bool IsFault(HtmlErrorEvent error) => (HtmlParseError)error.Code != HtmlParseError.CommentEndedUnexpected;

    public HtmlPage Read(OutputFile file)
    {
        _errors.Clear();
        var source = SiteFiles.SourceOf(file);
        var elements = new List<PageElement>();
        var texts = new List<PageText>();
        var open = new Stack<(PageElement Element, INodeList Children, int Next)>();
        Open((_parser ??= MakeParser()).ParseDocument(source.Text).DocumentElement, null);
        while (open.TryPop(out var current))
        {
            var (element, children, next) = current;
            if (next == children.Length)
            {
                (element.End, element.TextEnd) = (elements.Count, texts.Count);
                continue;
            }

            open.Push((element, children, next + 1));
            if (children[next] is IElement child)
            {
                Open(child, element);
            }
            else if (children[next] is IText { Data: var text } && !string.IsNullOrWhiteSpace(text))
            {
                texts.Add(new PageText(element, text.AsMemory()));
            }
        }

        var faults = _errors.Where(IsFault).Select(e => new MarkupFault(NameOf(e), SpanOf(source, e.Position.Position)));
        return new HtmlPage(file, source, elements, texts, [.. faults]);

        void Open(IElement from, PageElement? parent)
        {
            var attributes = from.Attributes.Select(a => new PageAttribute(a.Name.AsMemory(), a.Value.AsMemory())).ToArray();
            var tag = from.SourceReference as HtmlTagToken;
            var element = new PageElement(from.LocalName, from is IHtmlElement, parent, elements.Count, attributes, tag)
            {
                FirstText = texts.Count,
            };
            elements.Add(element);
            open.Push((element, from.ChildNodes, 0));
        }
    }

    private HtmlParser MakeParser()
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, e) =>
        {
            if (e is HtmlErrorEvent error)
            {
                _errors.Add(error);
            }
        };
        return parser;
    }

    private static string NameOf(HtmlErrorEvent error)
    {
        var name = ((HtmlParseError)error.Code).ToString();
        return string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}")).TrimStart();
    }

    private static SourceSpan SpanOf(SourceFile source, int position) => source.Span(Math.Clamp(position - 1, 0, source.Text.Length), 0);
}
