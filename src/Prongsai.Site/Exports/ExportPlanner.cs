using System.Collections.Immutable;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>Which data files a site has: a CSV and a JSON beside every page whose table they repeat, what describes them, the site's summary, the feeds, the site map, robots.txt, security.txt, what web servers read.</summary>
public static class ExportPlanner
{
    public static ImmutableArray<ExportFile> Plan(SiteContent content, IEnumerable<Page> pages, RouteTable routes, ImmutableArray<Dataset> datasets)
    {
        var settings = content.Model.Settings;
        var tables = datasets.Select(d => (Dataset: d, Csv: new ExportFile(d.Csv, CsvWriter.Write(d.Table)))).ToList();
        return
        [
            .. tables.SelectMany(t => new[] { t.Csv, new ExportFile(t.Dataset.Json, JsonTableWriter.Write(t.Dataset.Table)) }),
            DataPackageWriter.Write(settings, tables),
            .. SummaryWriter.Write(content),
            .. FeedWriter.Write(content.Model, routes),
            .. SecurityTextWriter.Write(settings),
            SitemapWriter.Write(settings, pages, routes),
            RobotsWriter.Write(settings),
            .. HostFilesWriter.Write(settings),
        ];
    }

    /// <summary>The tables that stand beside pages, in the pages' order.</summary>
    public static ImmutableArray<Dataset> Datasets(SiteContent content, IEnumerable<Page> pages, RouteTable routes) =>
    [
        .. from page in pages
           let data = TableOf(page, content)
           where data is not null
           select Dataset.Of(data.Value.Name, page, data.Value.Table, routes.Of(page.Key, content.Model.Settings.SourceCulture), content.Model.Settings),
    ];

    /// <summary>The name, without ending, of the data files beside a page; null where it has none.</summary>
    public static string? NameFor(Page page) => page switch
    {
        ScoresPage => "scores",
        AnalysisPage => "analysis",
        MeasuresPage => "measures",
        OitListPage => "oit",
        ReadinessPage => "readiness",
        LinksPage => "links",
        MethodPage { Results.IsEmpty: false } => "method",
        OpenDataPage { Results.IsEmpty: false } => "results",
        PortalPage => "agencies",
        PortalYearPage => "agency-results",
        _ => null,
    };

    private static (string Name, DataTable Table)? TableOf(Page page, SiteContent content) => NameFor(page) is not { } name
        ? null
        : (name, page switch
        {
            ScoresPage scores => ScoreTables.Of(scores.Result, content),
            AnalysisPage analysis => AnalysisTables.Of(analysis, content),
            MeasuresPage measures => MeasureTables.Of(measures, content),
            OitListPage list => OitTables.Of(list, content),
            ReadinessPage readiness => ReadinessTables.Of(readiness, content),
            LinksPage links => ReadinessTables.Of(links, content),
            MethodPage method => ScoreTables.WorkingOf(method, content),
            OpenDataPage data => ResultTables.Of(data.Results, content.Model.Settings),
            PortalPage portal => PortalTables.Of(portal, content.Model.Settings),
            PortalYearPage year => PortalTables.Of(year, content.Model),
            _ => throw new InvalidOperationException($"no table for {page.Key}"),
        });
}
