using System.Collections.Immutable;
using Prongsai.Site.Pages;

namespace Prongsai.Site.Exports;

/// <summary>The table of an analysis: its actions and recommendations.</summary>
internal static class AnalysisTables
{
    public static DataTable Of(AnalysisPage page, SiteContent content)
    {
        var settings = content.Model.Settings;
        var year = page.Analysis.Year.BuddhistEra;
        return new DataTable(
            $"ITA {page.Analysis.Year}",
            page.Analysis.Memorandum.Subject.For(settings.SourceCulture).Text,
            ["fiscal_year", "code", "kind", "indicators", "units", .. TableText.Columns("text", settings)],
            [
                .. page.Analysis.Actions.Select(a => (IReadOnlyList<object?>)
                    [year, a.Code, "action", TableText.Indicators(a.Indicators), TableText.Units(a.Units, content.Model), .. TableText.Cells(a.Text, settings)]),
                .. page.Analysis.Recommendations.Select(r => (IReadOnlyList<object?>)
                    [year, r.Code, "recommendation", null, null, .. TableText.Cells(r.Text, settings)]),
            ]);
    }
}
