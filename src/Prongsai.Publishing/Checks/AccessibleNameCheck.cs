using AngleSharp.Dom;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>Every link and button has a name that a screen reader can speak.</summary>
internal sealed class AccessibleNameCheck : IPageCheck
{
    public void Check(HtmlPage page, Findings findings)
    {
        foreach (var element in page.Elements)
        {
            if (NeedsName(element) && !HasLabel(page, element) && !HasSpokenContent(element))
            {
                var address = element.GetAttribute("href");
                var shown = address is null ? $"<{element.LocalName}>" : $"<{element.LocalName} href=\"{address}\">";
                findings.Add(PageDiagnostics.NoAccessibleName, page.SpanOf(element), shown);
            }
        }
    }

    private static bool NeedsName(IElement element) => element.LocalName switch
    {
        "a" => element.HasAttribute("href"),
        "button" or "summary" => true,
        "input" => element.GetAttribute("type") is "button",
        _ => element.GetAttribute("role") is "button" or "link",
    };

    private static bool HasLabel(HtmlPage page, IElement element) =>
        IsWritten(element.GetAttribute("aria-label"))
        || IsWritten(element.GetAttribute("title"))
        || (element.LocalName == "input" && IsWritten(element.GetAttribute("value")))
        || (element.GetAttribute("aria-labelledby") is { } ids && IsLabelled(page, ids));

    private static bool IsLabelled(HtmlPage page, string ids) => ids
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Any(id => page.Dom.GetElementById(id) is { } label && IsWritten(label.TextContent));

    private static bool HasSpokenContent(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child switch
            {
                IText text => IsWritten(text.Data),
                IElement element => IsSpoken(element) && (HasOwnText(element) || HasSpokenContent(element)),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpoken(IElement element) =>
        element.LocalName is not ("script" or "style" or "template")
        && element.GetAttribute("aria-hidden") is not "true"
        && !element.HasAttribute("hidden");

    private static bool HasOwnText(IElement element) =>
        IsWritten(element.GetAttribute("aria-label")) || (element.LocalName == "img" && IsWritten(element.GetAttribute("alt")));

    private static bool IsWritten(string? text) => !string.IsNullOrWhiteSpace(text);
}
