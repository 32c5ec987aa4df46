using Prongsai.Site.Portals;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>The first page of a portal: how many sites it leads to, the newest year over all of them, and the provinces. It lists no agency.</summary>
public sealed record PortalPage(PortalOverview Overview) : Page(PageKeys.Home)
{
    public override PageKey? Parent => null;

    public override IEnumerable<KeyValuePair<string, object>> Placeholders =>
        [new("count", Overview.Index.Agencies.Length), new("provinces", Overview.ProvinceCount)];
}

/// <summary>One home page of a portal.</summary>
internal sealed class PortalPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) => content.Portal is { } portal ? [new PortalPage(portal)] : [];
}
