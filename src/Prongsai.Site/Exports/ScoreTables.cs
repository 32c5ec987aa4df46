using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Site.Pages;

namespace Prongsai.Site.Exports;

/// <summary>The tables of the scores and method pages.</summary>
internal static class ScoreTables
{
    public static DataTable Of(YearResult result, SiteContent content)
    {
        var settings = content.Model.Settings;
        return new DataTable(
            $"ITA {result.Framework.Year}",
            ResultTables.SourceOf(result.Scorecard, settings),
            ["fiscal_year", "rank", "indicator", .. TableText.Columns("name", settings), "instrument", "score", "below_urgent_threshold"],
            [
                .. result.Ranking.Select(r => (IReadOnlyList<object?>)
                [
                    result.Framework.Year.BuddhistEra, r.Rank, r.Indicator.Id.Number, .. TableText.Cells(r.Indicator.Name, settings),
                    r.Instrument.Id.Code, r.Score.Value, result.UrgentBelow is null ? null : result.IsUrgent(r.Score.Value),
                ]),
            ]);
    }

    public static DataTable WorkingOf(MethodPage page, SiteContent content)
    {
        var settings = content.Model.Settings;
        return new DataTable(
            "ITA",
            null,
            ["fiscal_year", "instrument", .. TableText.Columns("name", settings), "mean", "weight_percent", "contribution", "total_computed", "total_published"],
            [.. page.Results.SelectMany(r => WorkingRows(r, settings))]);
    }

    private static IEnumerable<IReadOnlyList<object?>> WorkingRows(YearResult result, SiteSettings settings) =>
        result.Computed is not { } computed
            ? []
            : computed.Instruments.Select(part => (IReadOnlyList<object?>)
            [
                result.Framework.Year.BuddhistEra, part.Instrument.Id.Code, .. TableText.Cells(part.Instrument.Name, settings),
                ResultTables.Exact(part.Mean), part.Instrument.Weight, ResultTables.Exact(part.Contribution), ResultTables.Exact(computed.Total), result.Scorecard.Overall,
            ]);
}
