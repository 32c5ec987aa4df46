using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>
/// One OIT item of a year: what must be shown, the answer, its evidence and the way to it. Its address can itself be handed to the evaluator.
/// </summary>
public sealed record OitItemPage(
    Framework Framework,
    Indicator Indicator,
    SubIndicator SubIndicator,
    OitItem Item,
    Disclosure? Disclosure,
    OitItem? Previous,
    OitItem? Next,
    ImmutableArray<OitItemReference> Lineage) : Page(PageKeys.OitItem(Framework.Year, Item.Code))
{
    public override PageKey? Parent => PageKeys.OitList(Framework.Year);

    public override FiscalYear? Year => Framework.Year;

    public override IEnumerable<KeyValuePair<string, object>> Placeholders =>
        [.. base.Placeholders, new("code", Item.Code.ToString()), new("title", Item.Title)];
}

/// <summary>One page for each item of each year, in checklist order; lineage names the same subject in other years.</summary>
internal sealed class OitItemPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) => content.Model.Years.SelectMany(y => PlanYear(content, y));

    private static IEnumerable<Page> PlanYear(SiteContent content, YearRecord year)
    {
        var framework = content.Model.FrameworkOf(year.Year);
        var items = framework.Items.ToList();
        var groups = framework.Indicators.SelectMany(i => i.SubIndicators.SelectMany(s => s.Items.Select(item => new { i, s, item }))).ToList();
        return groups.Select((g, index) => new OitItemPage(
            framework,
            g.i,
            g.s,
            g.item,
            year.Disclosures?.Find(g.item.Code),
            index > 0 ? items[index - 1] : null,
            index + 1 < items.Count ? items[index + 1] : null,
            [.. LineageOf(content, year.Year, g.item)]));
    }

    private static IEnumerable<OitItemReference> LineageOf(SiteContent content, FiscalYear year, OitItem item)
    {
        var self = new OitItemReference(year, item.Code);
        var later = from framework in content.Model.Frameworks
                    from other in framework.Items
                    where other.Continues == self
                    select new OitItemReference(framework.Year, other.Code);
        OitItemReference[] earlier = item.Continues is { } reference ? [reference] : [];
        return earlier.Concat(later).Where(r => content.Model.FindYear(r.Year) is not null);
    }
}
