using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>An id belongs to one element of a page.</summary>
internal sealed class DuplicateIdCheck : IPageCheck
{
    private static readonly BilingualText First = new("ใช้ครั้งแรกที่นี่", "used first here");

    public void Check(HtmlPage page, Findings findings)
    {
        var firsts = new Dictionary<string, PageElement>(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            if (element.Attribute("id") is { Length: > 0 } id && !firsts.TryAdd(id, element))
            {
                Report(page, id, element, firsts[id], findings);
            }
        }
    }

    private static void Report(HtmlPage page, string id, PageElement element, PageElement first, Findings findings)
    {
        var descriptor = PageDiagnostics.DuplicateId;
        var related = new RelatedSpan(page.SpanOf(first, "id"), First);
        findings.Add(new Diagnostic(descriptor, descriptor.Severity, page.SpanOf(element, "id"), [ShownText.Of(id)], [related]), id);
    }
}
