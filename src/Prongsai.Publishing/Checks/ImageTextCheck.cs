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
            if (NeedsText(element) && !element.Has("alt"))
            {
                var address = element.Attribute("src") ?? element.Attribute("href") ?? "";
                findings.AddWritten(address, PageDiagnostics.ImageWithoutText, page.SpanOf(element), address);
            }
        }
    }

    private static bool NeedsText(PageElement element) => element.Name switch
    {
        "img" => true,
        "area" => element.Has("href"),
        "input" => string.Equals(element.Attribute("type"), "image", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
