using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Exports;

/// <summary>Which data files a site has: a CSV, a JSON and a workbook beside every page whose table they repeat, what describes them, the site's summary, the feeds, the calendars, the site map, robots.txt, security.txt, what web servers read.</summary>
public static class ExportPlanner
{
    public static ImmutableArray<ExportFile> Plan(SiteContent content, IEnumerable<Page> pages, RouteTable routes, ImmutableArray<Dataset> datasets)
    {
        var settings = content.Model.Settings;
        var tables = datasets.Select(d => (Dataset: d, Csv: new ExportFile(d.Csv, () => TableWriter.Csv(d.Table)))).ToList();
        return
        [
            .. tables.SelectMany(t => new[]
            {
                t.Csv,
                new ExportFile(t.Dataset.Json, () => TableWriter.Json(t.Dataset.Table)),
                new ExportFile(t.Dataset.Xlsx, () => TableWorkbook.Write(t.Dataset.Table)),
            }),
            .. ItemTables(content.Model),
            DataPackageWriter.File(settings, tables),
            CatalogueWriter.File(settings, datasets, routes),
            .. SummaryWriter.Write(content),
            .. FeedWriter.Write(content, routes),
            .. CalendarWriter.Write(content, routes),
            .. SecurityTextWriter.Write(settings),
            SitemapWriter.File(settings, [.. pages], routes),
            RobotsWriter.Write(settings),
            .. HostFilesWriter.Write(settings),
        ];
    }

    /// <summary>The tables of items' pages, whole.</summary>
    private static IEnumerable<ExportFile> ItemTables(DisclosureModel model) =>
        from year in model.Years
        from disclosure in year.Disclosures?.Disclosures ?? []
        from table in PlacedTable.Of(year.Year, disclosure, model)
        from file in new[]
        {
            new ExportFile(table.Csv, () => ItemTableFiles.Csv(table.Table, table.Content)),
            new ExportFile(table.Json, () => ItemTableFiles.Json(table.Table, table.Content)),
            new ExportFile(table.Xlsx, () => ItemTableFiles.Xlsx(table.Table, table.Content)),
        }
        select file;
}

/// <summary>A data file of the site, made without a template: written once, when its content is first asked for, by whatever thread.</summary>
public sealed class ExportFile(Route route, Func<byte[]> write)
{
    private readonly Lazy<byte[]> _content = new(write);

    public Route Route { get; } = route;

    public ReadOnlyMemory<byte> Content => _content.Value;
}
