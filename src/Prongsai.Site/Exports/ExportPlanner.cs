using System.Collections.Immutable;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>Which data files a site has: a CSV and a JSON beside every page whose table they repeat, the site map, robots.txt, what web servers read.</summary>
public static class ExportPlanner
{
    public static ImmutableArray<ExportFile> Plan(SiteContent content, IEnumerable<Page> pages, RouteTable routes)
    {
        var listed = pages.ToList();
        var source = content.Model.Settings.SourceCulture;
        var tables =
            from page in listed
            let data = TableOf(page, content)
            where data is not null
            let route = routes.Of(page.Key, source)
            from file in Files(route, data.Value.Name, data.Value.Table)
            select file;
        return [.. tables, SitemapWriter.Write(content.Model.Settings, listed, routes), RobotsWriter.Write(content.Model.Settings), .. HostFilesWriter.Write(content.Model.Settings)];
    }

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
            _ => throw new InvalidOperationException($"no table for {page.Key}"),
        });

    private static IEnumerable<ExportFile> Files(Route route, string name, DataTable table) =>
    [
        new(route.File(name + ".csv"), CsvWriter.Write(table)),
        new(route.File(name + ".json"), JsonTableWriter.Write(table)),
    ];
}
