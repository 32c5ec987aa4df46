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
            if (NeedsName(element) && !HasLabel(page, element) && !HasSpokenContent(page, element))
            {
                var address = element.Attribute("href");
                var shown = address is null ? $"<{element.Name}>" : $"<{element.Name} href=\"{address}\">";
                findings.AddWritten(address, PageDiagnostics.NoAccessibleName, page.SpanOf(element), shown);
            }
        }
    }

    private static bool NeedsName(PageElement element) => element.Name switch
    {
        "a" => element.Has("href"),
        "button" or "summary" => true,
        "input" => element.Attribute("type") is "button",
        _ => element.Attribute("role") is "button" or "link",
    };

    private static bool HasLabel(HtmlPage page, PageElement element) =>
        IsWritten(element.Attribute("aria-label"))
        || IsWritten(element.Attribute("title"))
        || (element.Name == "input" && IsWritten(element.Attribute("value")))
        || (element.Attribute("aria-labelledby") is { } ids && IsLabelled(page, ids));

    private static bool IsLabelled(HtmlPage page, string ids) => ids
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Any(id => page.FindById(id) is { } label && label.HasText);

    private static bool HasSpokenContent(HtmlPage page, PageElement element)
    {
        for (var i = element.FirstText; i < element.TextEnd; i++)
        {
            if (page.Texts[i].Owner == element)
            {
                return true;
            }
        }

        for (var i = element.Index + 1; i < element.End; i = page.Elements[i].End)
        {
            if (IsSpoken(page.Elements[i]) && (HasOwnText(page.Elements[i]) || HasSpokenContent(page, page.Elements[i])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpoken(PageElement element) =>
        element.Name is not ("script" or "style" or "template")
        && element.Attribute("aria-hidden") is not "true"
        && !element.Has("hidden");

    private static bool HasOwnText(PageElement element) =>
        IsWritten(element.Attribute("aria-label")) || (element.Name == "img" && IsWritten(element.Attribute("alt")));

    private static bool IsWritten(string? text) => !string.IsNullOrWhiteSpace(text);
}
