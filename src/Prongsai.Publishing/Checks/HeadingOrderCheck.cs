using System.Globalization;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>Headings go down one level at a time, whatever level the page starts with.</summary>
internal sealed class HeadingOrderCheck : IPageCheck
{
    public void Check(HtmlPage page, Findings findings)
    {
        var above = 0;
        foreach (var element in page.Elements)
        {
            if (LevelOf(element) is not { } level)
            {
                continue;
            }

            if (above > 0 && level > above + 1)
            {
                findings.AddWritten($"#{element.Attribute("id")}", PageDiagnostics.HeadingSkipped, page.SpanOf(element), Number(above), Number(level));
            }

            above = level;
        }
    }

    private static int? LevelOf(PageElement element) => element.Name is ['h', >= '1' and <= '6' and var digit] ? digit - '0' : null;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
