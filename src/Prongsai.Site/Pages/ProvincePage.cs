using Prongsai.Site.Portals;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>The agencies of one province, each with its newest result, its readiness and the way to its site; or those whose province is not known.</summary>
public sealed record ProvincePage(ProvinceGroup Province) : Page(Province.Key)
{
    public override IEnumerable<KeyValuePair<string, object>> Placeholders => [new("province", Province.Name), new("count", Province.Agencies.Length)];
}

/// <summary>One page a province.</summary>
internal sealed class ProvincePagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) => (content.Portal?.Provinces ?? []).Select(p => new ProvincePage(p));
}
