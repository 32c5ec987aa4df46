using System.Collections.Immutable;
using AngleSharp.Html.Parser.Tokens;
using Prongsai.Core.Text;
using Prongsai.Site;

namespace Prongsai.Publishing.Documents;

/// <summary>
/// One page that was read: its elements and texts in document order and the parser's complaints. Knows the positions of elements in
/// the file, if the reader kept them.
/// </summary>
internal sealed record HtmlPage(
    OutputFile File,
    SourceFile Source,
    List<PageElement> Elements,
    List<PageText> Texts,
    ImmutableArray<MarkupFault> Faults)
{
    private const string XlinkPrefix = "xlink:";

    public PageElement Root => Elements[0];

    public PageElement? Find(string name) => Elements.Find(e => e.Name == name);

    public PageElement? FindById(string id) => Elements.Find(e => e.Attribute("id") == id);

    public string TextOf(PageElement element) =>
        string.Concat(Enumerable.Range(element.FirstText, element.TextEnd - element.FirstText).Select(i => Texts[i].Text.ToString()));

    /// <summary>The beginning of an element's start tag; of the nearest one around it where the parser knows no position.</summary>
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
                if (candidate.Name == attribute || candidate.Name == XlinkPrefix + attribute)
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

/// <summary>
/// One element of a page as the checks see it. A page's elements stand in document order: what is inside this one are those from the
/// one after it up to <see cref="End"/>, and the texts from <see cref="FirstText"/> up to <see cref="TextEnd"/>.
/// </summary>
internal sealed class PageElement
{
    private const string LanguageAttribute = "lang";

    public PageElement(string name, bool isHtml, PageElement? parent, int index, PageAttribute[] attributes, HtmlTagToken? tag = null)
    {
        (Name, IsHtml, Parent, Index, Attributes, Tag) = (name, isHtml, parent, index, attributes, tag);
        Language = Attribute(LanguageAttribute) ?? parent?.Language ?? "";
    }

    /// <summary>In small letters, unless an SVG element has its own spelling.</summary>
    public string Name { get; }

    /// <summary>False within SVG and formulas.</summary>
    public bool IsHtml { get; }

    public PageElement? Parent { get; }

    public int Index { get; }

    public PageAttribute[] Attributes { get; }

    /// <summary>The start tag as written; null where its position was not kept, or where nobody wrote it.</summary>
    public HtmlTagToken? Tag { get; }

    /// <summary>The language of its texts: its own or that of the nearest element around it; empty where none is said.</summary>
    public string Language { get; }

    /// <summary>The index after its last descendant.</summary>
    public int End { get; set; }

    public int FirstText { get; init; }

    public int TextEnd { get; set; }

    /// <summary>Whether a text stands in it, however deep.</summary>
    public bool HasText => TextEnd > FirstText;

    public bool Has(string name) => Find(name) is not null;

    public string? Attribute(string name) => Find(name)?.ToString();

    private ReadOnlyMemory<char>? Find(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name.Span.SequenceEqual(name))
            {
                return attribute.Value;
            }
        }

        return null;
    }
}

/// <summary>An attribute of a <see cref="PageElement"/>, its references resolved. Holds as long as its page.</summary>
internal readonly record struct PageAttribute(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value);

/// <summary>A text that is not blank, and the element it stands in directly. Holds as long as its page.</summary>
internal readonly record struct PageText(PageElement Owner, ReadOnlyMemory<char> Text);

/// <summary>A point where a parser had to guess what was meant, with its name for the fault.</summary>
internal sealed record MarkupFault(string Name, SourceSpan Span);
