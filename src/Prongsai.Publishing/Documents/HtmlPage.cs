using System.Collections.Immutable;
using Prongsai.Core.Text;
using Prongsai.Site;

namespace Prongsai.Publishing.Documents;

/// <summary>One page that was read: its elements and texts in document order and the parser's complaints. Knows where in the file each element stands, if the reader kept it.</summary>
internal sealed record HtmlPage(
    OutputFile File,
    SourceFile Source,
    IReadOnlyList<PageElement> Elements,
    IReadOnlyList<PageText> Texts,
    ImmutableArray<MarkupFault> Faults)
{
    private const string OldDrawingPrefix = "xlink:";

    public PageElement Root => Elements[0];

    public PageElement? Find(string name) => Elements.FirstOrDefault(e => e.Name == name);

    public PageElement? FindById(string id) => Elements.FirstOrDefault(e => e.Attribute("id") == id);

    public string TextOf(PageElement element) =>
        string.Concat(Enumerable.Range(element.FirstText, element.TextEnd - element.FirstText).Select(i => Texts[i].Text.ToString()));

    /// <summary>The beginning of an element's start tag; of the nearest one around it where the parser knows no place.</summary>
    public SourceSpan SpanOf(PageElement element)
    {
        for (var e = element; e is not null; e = e.Parent)
        {
            if (e.Tag is { Position.Position: > 0 } tag)
            {
                return Clamped(tag.Position.Position - 1, e.Name.Length + 1);
            }
        }

        return Source.Span(0, 0);
    }

    /// <summary>An attribute's value as written; the element where it has no such attribute.</summary>
    public SourceSpan SpanOf(PageElement element, string attribute)
    {
        if (element.Tag is { } tag)
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
