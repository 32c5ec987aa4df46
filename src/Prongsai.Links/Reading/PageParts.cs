using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Prongsai.Links.Reading;

/// <summary>Which parts of a page are its own text, which are the website's furniture, and which nobody is shown.</summary>
internal static class PageParts
{
    private static readonly FrozenSet<string> Unread = Words("script style template head svg textarea select noscript iframe noframes object");

    private static readonly FrozenSet<string> Inline = Words(
        "a abbr b bdi bdo big cite code data dfn em font i img kbd label mark q s samp small span strike strong sub sup time tt u var wbr");

    private static readonly FrozenSet<string> Furniture = Words("nav footer aside header");

    private static readonly FrozenSet<string> Roles = Words("navigation banner contentinfo search menu menubar complementary");

    private static readonly FrozenSet<string> Names = Words(
        "menu nav navbar navigation sidebar footer header topbar breadcrumb breadcrumbs cookie cookies copyright sitemap");

    private static readonly string[] HidingStyles =
        ["display:none", "visibility:hidden", "font-size:0", "opacity:0;", "left:-999", "top:-999", "text-indent:-999", "left:-10000"];

    /// <summary>True for a node whose children are read too.</summary>
    public static bool IsEntered(INode node) => node is not IElement element || !Unread.Contains(element.LocalName);

    public static bool IsBlock(IElement element) => !Inline.Contains(element.LocalName);

    public static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
        {
            return true;
        }

        var style = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal);
        return style is not null && HidingStyles.Any(h => style.Contains(h, StringComparison.OrdinalIgnoreCase) && !IsPartOfNumber(style, h));
    }

    /// <summary>True for the furniture of a website; an element that holds the page's heading or main part is none.</summary>
    public static bool IsFurniture(IElement element, HashSet<INode> holders) =>
        !holders.Contains(element)
        && (Furniture.Contains(element.LocalName)
            || (element.GetAttribute("role") is { } role && Roles.Contains(role))
            || (element.LocalName is "div" or "ul" or "section" or "table" or "td" && (HasName(element.ClassName) || HasName(element.Id))));

    /// <summary>The elements in which the page's headings and main parts stand.</summary>
    public static HashSet<INode> Holders(IDocument document)
    {
        var holders = new HashSet<INode>();
        foreach (var element in document.QuerySelectorAll("h1, main, article, [role=main]"))
        {
            for (INode? at = element; at is not null && holders.Add(at); at = at.Parent)
            {
            }
        }

        return holders;
    }

    /// <summary>The next node in document order, found without recursion, so that no depth of nesting can exhaust the stack.</summary>
    public static INode? Next(INode node, IDocument document, bool inside)
    {
        if (inside && node.FirstChild is { } child)
        {
            return child;
        }

        INode? at = node;
        while (at is not null && at != document && at.NextSibling is null)
        {
            at = at.Parent;
        }

        return at is null || at == document ? null : at.NextSibling;
    }

    /// <summary><c>font-size:0.9em</c> hides nothing.</summary>
    private static bool IsPartOfNumber(string style, string hiding)
    {
        var end = style.IndexOf(hiding, StringComparison.OrdinalIgnoreCase) + hiding.Length;
        return hiding.EndsWith('0') && end < style.Length && (style[end] == '.' || char.IsAsciiDigit(style[end]));
    }

    private static bool HasName(string? names) =>
        names is not null && names.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Any(Names.Contains);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
