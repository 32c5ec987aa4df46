using AngleSharp.Html.Parser.Tokens;

namespace Prongsai.Publishing.Documents;

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

    /// <summary>In small letters, unless a drawing's element has its own spelling.</summary>
    public string Name { get; }

    /// <summary>False within drawings and formulas.</summary>
    public bool IsHtml { get; }

    public PageElement? Parent { get; }

    public int Index { get; }

    public PageAttribute[] Attributes { get; }

    /// <summary>The start tag as written; null where its place was not kept, or where nobody wrote it.</summary>
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
