using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Portals;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>The agencies of one province, each with its newest result, its readiness and the way to its site; or those whose province is not known.</summary>
public sealed record ProvincePage(ProvinceGroup Province) : Page(Province.Key)
{
    public override IEnumerable<KeyValuePair<string, object>> Placeholders => [new("province", Province.Name), new("count", Province.Agencies.Length)];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => null;

    /// <summary>One page a province.</summary>
    internal static IEnumerable<Page> In(SiteContent content) => (content.Portal?.Provinces ?? []).Select(p => new ProvincePage(p));
}
