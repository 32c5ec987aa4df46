using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Site.Portals;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>A fiscal year over all agencies of a portal, and the ways to the other years.</summary>
public sealed record PortalYearPage(YearOverview Overview, int AgencyCount, ImmutableArray<FiscalYear> Years) : Page(PageKeys.Year(Overview.Year))
{
    public override FiscalYear? Year => Overview.Year;
}

/// <summary>One overview for each year that some agency shows.</summary>
internal sealed class PortalYearPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) => content.Portal is { } portal
        ? portal.Years.Select(y => new PortalYearPage(y, portal.Index.Agencies.Length, portal.Index.Years))
        : [];
}
