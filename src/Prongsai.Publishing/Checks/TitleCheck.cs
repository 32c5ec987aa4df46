using System.Globalization;
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
        var all = page.Elements.FindAll(e => e.IsHtml && e.Name == name);
        var written = all.FindAll(e => IsWritten(page, e));
        if (written.Count != 1)
        {
            var span = SpanOf(page, written.Count > 1 ? written[1] : all.FirstOrDefault(), holder);
            findings.Add(PageDiagnostics.NotExactlyOne, span, $"<{name}>", written.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool IsWritten(HtmlPage page, PageElement element) =>
        element.HasText || Enumerable.Range(element.Index, element.End - element.Index).Any(i => IsImageWithText(page.Elements[i]));

    private static bool IsImageWithText(PageElement element) => element.Name == "img" && !string.IsNullOrWhiteSpace(element.Attribute("alt"));

    private static SourceSpan SpanOf(HtmlPage page, PageElement? element, string holder) =>
        page.SpanOf(element ?? page.Find(holder) ?? page.Root);
}
