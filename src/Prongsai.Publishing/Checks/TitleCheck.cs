using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Prongsai.Core.Text;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>A page has exactly one title and one main heading, both with text.</summary>
internal sealed class TitleCheck : IPageCheck
{
    public void Check(HtmlPage page, Findings findings)
    {
        Check(page, "title", "head", findings);
        Check(page, "h1", "body", findings);
    }

    private static void Check(HtmlPage page, string name, string holder, Findings findings)
    {
        var all = page.Elements.Where(e => e is IHtmlElement && e.LocalName == name).ToList();
        var written = all.Where(IsWritten).ToList();
        if (written.Count != 1)
        {
            var place = PlaceOf(page, written.Count > 1 ? written[1] : all.FirstOrDefault(), holder);
            findings.Add(PageDiagnostics.NotExactlyOne, place, $"<{name}>", written.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool IsWritten(IElement element) =>
        !string.IsNullOrWhiteSpace(element.TextContent)
        || element.QuerySelectorAll("img").Any(i => !string.IsNullOrWhiteSpace(i.GetAttribute("alt")));

    private static SourceSpan PlaceOf(HtmlPage page, IElement? element, string holder) =>
        page.SpanOf(element ?? page.Elements.FirstOrDefault(e => e.LocalName == holder) ?? page.Elements[0]);
}
