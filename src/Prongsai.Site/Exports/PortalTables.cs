using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Site.Pages;

namespace Prongsai.Site.Exports;

/// <summary>The tables of a portal: every agency with what is newest, and a year's figures of every agency that shows the year.</summary>
internal static class PortalTables
{
    public static DataTable Of(PortalPage page, SiteSettings settings) => new(
        "ITA",
        null,
        [
            "agency", .. TableText.Columns("name", settings), .. TableText.Columns("type", settings), .. TableText.Columns("district", settings),
            .. TableText.Columns("province", settings), "url", "result_fiscal_year", "score", "grade", "readiness_fiscal_year", "ready_items", "items",
        ],
        [.. page.Overview.Index.Agencies.Select(a => Row(a, settings))]);

    public static DataTable Of(PortalYearPage page, DisclosureModel model)
    {
        var settings = model.Settings;
        return new DataTable(
            $"ITA {page.Overview.Year}",
            null,
            [
                "fiscal_year", "agency", .. TableText.Columns("name", settings), .. TableText.Columns("province", settings),
                "score", "grade", "passed", "published", "source", "ready_items", "items", "url",
            ],
            [.. (model.Portal?.Agencies ?? []).SelectMany(a => a.Find(page.Overview.Year) is { } year ? new[] { Row(a, year, settings) } : [])]);
    }

    private static ImmutableArray<object?> Row(AgencySummary agency, SiteSettings settings)
    {
        var (result, readiness) = (agency.LatestResult, agency.LatestReadiness);
        return
        [
            agency.Id, .. TableText.Cells(agency.Name, settings), .. TableText.Cells(agency.Type, settings), .. TableText.Cells(agency.District, settings),
            .. TableText.Cells(agency.Province, settings), agency.BaseAddress.AbsoluteUri,
            result?.Year.BuddhistEra, result?.Result?.Score, result?.Result?.Grade,
            readiness?.Year.BuddhistEra, readiness?.Readiness?.Ready, readiness?.Readiness?.Items,
        ];
    }

    private static ImmutableArray<object?> Row(AgencySummary agency, YearSummary year, SiteSettings settings) =>
    [
        year.Year.BuddhistEra, agency.Id, .. TableText.Cells(agency.Name, settings), .. TableText.Cells(agency.Province, settings),
        year.Result?.Score, year.Result?.Grade, year.Result?.Passes, TableText.Day(year.Result?.Published), year.Result?.Source,
        year.Readiness?.Ready, year.Readiness?.Items, agency.BaseAddress.AbsoluteUri,
    ];
}
