using Prongsai.Core.Diagnostics;
using Prongsai.Publishing.Checks;
using Prongsai.Site;

namespace Prongsai.Publishing;

/// <summary>
/// The check stage: reads every page, style sheet, drawing and site map once, in parallel, and vouches for links, languages
/// and accessibility. The site passes through unchanged; the same site gives the same diagnostics.
/// </summary>
public static class OutputChecker
{
    public static RenderedSite Check(RenderedSite site, DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in new SiteExamination(site).Run())
        {
            diagnostics.Add(diagnostic);
        }

        return site;
    }
}
