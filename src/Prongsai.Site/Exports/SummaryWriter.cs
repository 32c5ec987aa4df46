using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Core.Records;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Exports;

/// <summary>Writes what a site says of itself for portals: the same figures as its pages show. A portal says nothing of itself.</summary>
public static class SummaryWriter
{
    public static Route Place { get; } = new("/" + SummaryFormat.Place);

    internal static IEnumerable<ExportFile> Write(SiteContent content) =>
        content.Portal is null ? [new ExportFile(Place, () => SummaryFormat.Write(Of(content)))] : [];

    private static AgencySummary Of(SiteContent content)
    {
        var settings = content.Model.Settings;
        var agency = settings.Agency;
        return new AgencySummary(
            agency.Id,
            agency.Name,
            agency.Type,
            agency.District,
            agency.Province,
            settings.BaseAddress,
            settings.Cultures,
            [.. content.Model.Years.Select(y => Of(y.Year, content)).Where(y => y.Result is not null || y.Readiness is not null || !y.Items.IsEmpty)]);
    }

    private static YearSummary Of(FiscalYear year, SiteContent content) => new(
        year,
        content.ResultOf(year) is { Scorecard.Grade: { } grade, Passes: { } passes } result ? Of(result, grade, passes, content.Model.Settings) : null,
        content.ReadinessOf(year) is { } readiness ? new ReadinessSummary(readiness.ReadyCount, readiness.Items.Length) : null)
    {
        Items = content.Model.AssessedYear is { Disclosures: { } sheet } assessed && assessed.Year == year ? ItemsOf(content.Model.FrameworkOf(year), sheet) : [],
    };

    private static ImmutableArray<ItemSummary> ItemsOf(Framework framework, DisclosureSheet sheet) =>
        [.. framework.Items.Select(i => new ItemSummary(i.Code, i.Title, IsDisclosed(sheet.Find(i.Code))))];

    private static bool? IsDisclosed(Disclosure? disclosure) => disclosure?.Answer switch
    {
        DisclosureAnswer.Disclosed => true,
        DisclosureAnswer.NotDisclosed => false,
        _ => null,
    };

    private static ResultSummary Of(YearResult result, GradeId grade, bool passes, SiteSettings settings) => new(
        result.Scorecard.Overall,
        grade,
        passes,
        Cells.SourceOf(result.Scorecard, settings),
        result.Scorecard.Source.Date,
        [.. result.Framework.GradeBands.Select(b => new GradeName(b.Grade, b.Name))])
    {
        Indicators = [.. result.Ranking.OrderBy(r => r.Indicator.Id.Number).Select(r => new IndicatorSummary(r.Indicator.Id.Number, r.Indicator.Name, r.Score.Value))],
    };
}
