using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Portals;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>One OIT item of a year across the agencies of a portal: how many disclose it in each province, and, where they are not too many for a page, which.</summary>
public sealed record PortalItemPage(YearOverview Overview, ItemOverview Item, ImmutableArray<ProvinceGroup> Provinces) : Page(PageKeys.OitItem(Overview.Year, Item.Code))
{
    /// <summary>With more agencies than this a page would be too heavy for a phone.</summary>
    public const int MostAgencies = 500;

    public override PageKey? Parent => PageKeys.Year(Overview.Year);

    public override FiscalYear? Year => Overview.Year;

    public override LocalizedText? Name => Item.Name;

    public override bool IsNameOfficial => true;

    public override string? Code => Item.Code.ToString();

    public override IEnumerable<KeyValuePair<string, object>> Placeholders => [new("year", Overview.Year), new("code", Item.Code.ToString()), new("name", Item.Name)];

    public bool ListsAgencies => Item.Count <= MostAgencies;

    /// <summary>The agencies of a province that say what they answer, in the order of their names.</summary>
    public IEnumerable<(AgencySummary Agency, bool? IsDisclosed)> In(ProvinceGroup province, Culture culture) =>
        from agency in province.In(culture)
        from item in agency.Find(Overview.Year)?.Items ?? []
        where item.Code == Item.Code
        select (agency, item.IsDisclosed);

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => null;

    /// <summary>One page for each item of each year that agencies say something of.</summary>
    internal static IEnumerable<Page> In(SiteContent content) => content.Portal is not { } portal ? [] :
        from year in portal.Years
        from page in InSequence(year.Items.Select(i => new PortalItemPage(year, i, portal.Provinces)))
        select page;
}
