using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser.Tokens;
using Prongsai.Core.Text;
using Prongsai.Site;

namespace Prongsai.Publishing.Documents;

/// <summary>One parsed page: its elements in document order and the parser's complaints. Knows where in the text each element stands, if the reader kept it.</summary>
internal sealed record HtmlPage(
    OutputFile File,
    SourceFile Source,
    IHtmlDocument Dom,
    ImmutableArray<IElement> Elements,
    ImmutableArray<MarkupFault> Faults)
{
    private const string OldDrawingPrefix = "xlink:";

    /// <summary>The beginning of an element's start tag; of the nearest one around it where the parser knows no place.</summary>
    public SourceSpan SpanOf(IElement element)
    {
        for (var e = element; e is not null; e = e.ParentElement)
        {
            if (e.SourceReference is { Position.Position: > 0 } tag)
            {
                return Clamped(tag.Position.Position - 1, e.LocalName.Length + 1);
            }
        }

        return Source.Span(0, 0);
    }

    /// <summary>An attribute's value as written; the element where it has no such attribute.</summary>
    public SourceSpan SpanOf(IElement element, string attribute)
    {
        if (element.SourceReference is HtmlTagToken tag)
        {
            foreach (var candidate in tag.Attributes)
            {
                if (candidate.Name == attribute || candidate.Name == OldDrawingPrefix + attribute)
                {
                    return AttributeText.ValueAt(Source, candidate.Position.Position - 1);
                }
            }
        }

        return SpanOf(element);
    }

    /// <summary>A text inside a stretch of the page; the stretch itself where it is written with character references.</summary>
    public SourceSpan SpanOf(string text, SourceSpan within)
    {
        var at = Source.Text.AsSpan(within.Offset, within.Length).IndexOf(text);
        return at < 0 ? within : Source.Span(within.Offset + at, text.Length);
    }

    private SourceSpan Clamped(int offset, int length)
    {
        var start = Math.Min(offset, Source.Text.Length);
        return Source.Span(start, Math.Min(length, Source.Text.Length - start));
    }
}
