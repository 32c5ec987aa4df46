using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Pages;

namespace Prongsai.Site.Exports;

/// <summary>The table of a year's measures.</summary>
internal static class MeasureTables
{
    public static DataTable Of(MeasuresPage page, SiteContent content)
    {
        var settings = content.Model.Settings;
        return new DataTable(
            page.Plan.Title.For(settings.SourceCulture).Text,
            null,
            [
                "fiscal_year", "answers_fiscal_year", "measure", "indicator", "indicator_score", .. TableText.Columns("name", settings),
                .. TableText.Columns("methods", settings), "units", .. TableText.Columns("follow_up", settings),
                "state", "reports",
            ],
            [.. page.Plan.Measures.Select(m => Row(page, m, content.Model))]);
    }

    private static IReadOnlyList<object?> Row(MeasuresPage page, Measure measure, DisclosureModel model) =>
    [
        page.Plan.Year.BuddhistEra,
        page.Plan.Answers.BuddhistEra,
        measure.Number,
        measure.Indicator.Number,
        page.Result?.Scorecard.Find(measure.Indicator)?.Value,
        .. TableText.Cells(measure.Name, model.Settings),
        .. model.Settings.Cultures.Select(c => (object?)Methods(measure, c)),
        TableText.Units(measure.Units, model),
        .. TableText.Cells(measure.FollowUp, model.Settings),
        FollowUp.LatestState(measure) is { } state ? TableText.Camel(state) : null,
        measure.Reports.IsEmpty ? null : string.Join("\n", measure.Reports.Select(r => $"{IsoDay.Show(r.Due)} {TableText.Camel(r.State)}")),
    ];

    private static string Methods(Measure measure, Culture culture) => string.Join("\n", measure.Methods.Select(m => m.For(culture).Text));
}
