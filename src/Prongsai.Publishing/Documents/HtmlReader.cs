using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Prongsai.Core.Text;
using Prongsai.Site;

namespace Prongsai.Publishing.Documents;

/// <summary>
/// Parses pages one after another: a parser is dear to make. Used by one thread at a time. To keep where in the text each element
/// stands takes a third more memory, so a page is first read without, and again only where something is found.
/// The contents of <c>template</c> elements are not part of a page.
/// </summary>
internal sealed class HtmlReader
{
    private readonly HtmlParser _parser;
    private readonly List<HtmlErrorEvent> _errors = [];

    public HtmlReader(bool keepsPlaces)
    {
        _parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = keepsPlaces });
        _parser.Error += (_, e) =>
        {
            if (e is HtmlErrorEvent error)
            {
                _errors.Add(error);
            }
        };
    }

    public HtmlPage Read(OutputFile file)
    {
        _errors.Clear();
        var source = SiteFiles.SourceOf(file);
        var dom = _parser.ParseDocument(source.Text);
        var faults =
            from error in _errors
            let kind = (HtmlParseError)error.Code
            where IsFault(kind)
            select new MarkupFault(NameOf(kind), PlaceOf(source, error.Position.Position));
        return new HtmlPage(file, source, dom, ElementsOf(dom), [.. faults]);
    }

    /// <summary>Two hyphens inside a comment are reported by the parser, but have long been allowed.</summary>
    private static bool IsFault(HtmlParseError error) => error != HtmlParseError.CommentEndedUnexpected;

    private static string NameOf(HtmlParseError error) =>
        string.Concat(error.ToString().Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}")).TrimStart();

    private static SourceSpan PlaceOf(SourceFile source, int position) => source.Span(Math.Clamp(position - 1, 0, source.Text.Length), 0);

    private static ImmutableArray<IElement> ElementsOf(IHtmlDocument dom)
    {
        var elements = ImmutableArray.CreateBuilder<IElement>();
        var waiting = new Stack<IElement>();
        if (dom.DocumentElement is { } root)
        {
            waiting.Push(root);
        }

        while (waiting.TryPop(out var element))
        {
            elements.Add(element);
            var children = element.ChildNodes;
            for (var i = children.Length - 1; i >= 0; i--)
            {
                if (children[i] is IElement child)
                {
                    waiting.Push(child);
                }
            }
        }

        return elements.DrainToImmutable();
    }
}
