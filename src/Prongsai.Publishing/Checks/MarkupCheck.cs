using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>The parser read the page without having to guess.</summary>
internal sealed class MarkupCheck : IPageCheck
{
    public void Check(HtmlPage page, Findings findings)
    {
        foreach (var fault in page.Faults)
        {
            Report(fault, findings);
        }
    }

    public static void Report(MarkupFault fault, Findings findings) => findings.Add(PageDiagnostics.Markup, fault.Span, fault.Name);
}
