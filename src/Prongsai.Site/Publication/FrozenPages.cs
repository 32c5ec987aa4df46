using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Publication;

/// <summary>The pages whose addresses evaluators open, with the days on which they may not vanish: the items' own, their lists, and pages of this site that are evidence.</summary>
internal static class FrozenPages
{
    public static ILookup<PageKey, FrozenDays> Of(DisclosureModel model) =>
        model.Years
            .SelectMany(y => model.FrameworkOf(y.Year) is { Freeze: { } freeze } framework
                ? KeysOf(y, framework).Distinct().Select(key => new { Key = key, Freeze = new FrozenDays(y.Year, freeze.Days) })
                : [])
            .ToLookup(f => f.Key, f => f.Freeze);

    private static IEnumerable<PageKey> KeysOf(YearRecord year, Framework framework) =>
    [
        PageKeys.OitList(year.Year),
        .. framework.Items.Select(i => PageKeys.OitItem(year.Year, i.Code)),
        .. (year.Disclosures?.Disclosures ?? []).SelectMany(d => d.Evidence).Select(e => e.Page).OfType<OwnPage>().Select(PageKeys.Of),
    ];
}
