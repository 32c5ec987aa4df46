using AngleSharp.Dom;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>Every image says in words what it shows, or says that it shows nothing (an empty alt).</summary>
internal sealed class ImageTextCheck : IPageCheck
{
    public void Check(HtmlPage page, Findings findings)
    {
        foreach (var element in page.Elements)
        {
            if (NeedsText(element) && !element.HasAttribute("alt"))
            {
                var address = element.GetAttribute("src") ?? element.GetAttribute("href") ?? "";
                findings.Add(PageDiagnostics.ImageWithoutText, page.SpanOf(element), address);
            }
        }
    }

    private static bool NeedsText(IElement element) => element.LocalName switch
    {
        "img" => true,
        "area" => element.HasAttribute("href"),
        "input" => string.Equals(element.GetAttribute("type"), "image", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
