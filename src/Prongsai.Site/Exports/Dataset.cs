using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Exports;

/// <summary>A table of the site as published: beside its page as CSV, as JSON and as a workbook.</summary>
public sealed record Dataset(Page Page, DataTable Table, Route Csv, Route Json)
{
    public FiscalYear? Year => Page.Year;

    /// <summary>The same as a workbook.</summary>
    public Route Xlsx => Csv.File(Table.Name + ".xlsx");

    /// <summary>What the table holds, and of which year.</summary>
    public BilingualText Title => Year is { } year
        ? new($"{Table.Title.Thai} ปีงบประมาณ พ.ศ. {year}", $"{Table.Title.English}, fiscal year B.E. {year}")
        : Table.Title;

    /// <summary>The tables that stand beside pages, in the pages' order.</summary>
    internal static ImmutableArray<Dataset> Of(IEnumerable<Page> pages, DisclosureModel model, RouteTable routes) =>
    [
        .. from page in pages
           let table = page.Table(model)
           where table is not null
           let beside = routes.Of(page.Key, model.Settings.SourceCulture)
           select new Dataset(page, table, beside.File(table.Name + ".csv"), beside.File(table.Name + ".json")),
    ];
}
