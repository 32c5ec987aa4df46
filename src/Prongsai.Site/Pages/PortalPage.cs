using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Portals;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>The first page of a portal: how many sites it leads to, the newest year over all of them, and the provinces. It lists no agency.</summary>
public sealed record PortalPage(PortalOverview Overview) : Page(PageKeys.Home)
{
    public override PageKey? Parent => null;

    public override IEnumerable<KeyValuePair<string, object>> Placeholders =>
        [new("count", Overview.Index.Agencies.Length), new("provinces", Overview.ProvinceCount)];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable Table(DisclosureModel model) => AgenciesTable.Of(Overview.Index, model.Settings);

    internal static IEnumerable<Page> In(SiteContent content) => content.Portal is { } portal ? [new PortalPage(portal)] : [];
}
