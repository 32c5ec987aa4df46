using System.Net;

namespace Prongsai.Content.Syntax;

/// <summary>HTML that came along with a text pasted from a web page; a text's own angle brackets and ampersands are none.</summary>
internal static class Html
{
    private static readonly HashSet<string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "blockquote", "body", "br", "center", "code", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "html", "i",
        "img", "li", "o:p", "ol", "p", "pre", "s", "script", "small", "span", "strong", "style", "sub", "sup", "table", "tbody", "td", "th", "tr", "u", "ul",
    };

    private static readonly string[] Entities = ["&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&ldquo;", "&rdquo;", "&ndash;", "&mdash;", "&hellip;"];

    /// <summary>The first tag or entity of a text; null where there is none.</summary>
    public static string? In(string text)
    {
        for (var from = 0; text.AsSpan(from).IndexOfAny('<', '&') is var at and >= 0; from++)
        {
            from += at;
            if ((text[from] == '<' ? Tag(text, from) : Entity(text, from)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A text without its tags and entities.</summary>
    public static string Plain(string text)
    {
        for (var from = 0; text.IndexOf('<', from) is var at and >= 0; from = at)
        {
            text = Tag(text, at) is { } tag ? text.Remove(at, tag.Length) : text;
            at += at < text.Length && text[at] == '<' && Tag(text, at) is null ? 1 : 0;
        }

        return WebUtility.HtmlDecode(text).Replace('\u00A0', ' ').Trim();
    }

    private static string? Tag(string text, int at)
    {
        var end = text.IndexOf('>', at);
        if (end < 0)
        {
            return null;
        }

        var name = text.AsSpan(at + 1, end - at - 1).TrimStart('/').TrimEnd("/ ");
        var space = name.IndexOf(' ');
        return Tags.GetAlternateLookup<ReadOnlySpan<char>>().Contains(space < 0 ? name : name[..space]) ? text[at..(end + 1)] : null;
    }

    private static string? Entity(string text, int at) => Array.Find(Entities, e => text.AsSpan(at).StartsWith(e));
}
