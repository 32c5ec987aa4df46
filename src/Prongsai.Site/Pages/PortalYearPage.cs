using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Portals;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>A fiscal year over all agencies of a portal, and the ways to the other years.</summary>
public sealed record PortalYearPage(YearOverview Overview, PortalIndex Index) : Page(PageKeys.Year(Overview.Year))
{
    public override FiscalYear? Year => Overview.Year;

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable Table(DisclosureModel model) => AgencyResultsTable.Of(Overview.Year, Index, model.Settings);

    /// <summary>One overview for each year that some agency shows.</summary>
    internal static IEnumerable<Page> In(SiteContent content) => content.Portal is { } portal
        ? portal.Years.Select(y => new PortalYearPage(y, portal.Index))
        : [];
}
