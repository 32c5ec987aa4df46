using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Components;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>All OIT items of a year in one table, grouped by sub-indicator, none folded away.</summary>
public sealed record OitListPage(
    Framework Framework,
    DisclosureSheet? Sheet,
    ItemTableView Items,
    ImmutableArray<IndicatorScore> Indicators,
    ImmutableArray<FiscalYear> Years) : Page(PageKeys.OitList(Framework.Year))
{
    public override PageKey? Parent => PageKeys.Year(Framework.Year);

    public override FiscalYear? Year => Framework.Year;

    public override PageGroup Group => PageGroup.Items;

    public override IEnumerable<KeyValuePair<string, object>> Placeholders => [.. base.Placeholders, new("count", Framework.Items.Count())];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => Framework.SubIndicators.Select(s => s.Name);

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable Table(DisclosureModel model) => OitTable.Of(Framework, Sheet, model);

    /// <summary>One list for each year with answers to OIT items.</summary>
    internal static IEnumerable<Page> In(SiteContent content)
    {
        var years = content.Model.Years.Where(content.Model.Discloses).ToList();
        return
            from year in years
            let framework = content.Model.FrameworkOf(year.Year)
            let items = ItemTableView.Of(year.Year, framework.SubIndicators, year.Disclosures, content.Model.Links)
            where items is not null
            select new OitListPage(framework, year.Disclosures, items, [.. IndicatorsOf(content, framework)], [.. years.Select(o => o.Year)]);
    }

    private static IEnumerable<IndicatorScore> IndicatorsOf(SiteContent content, Framework framework) =>
        from indicator in framework.Indicators
        where !indicator.SubIndicators.IsEmpty
        select new IndicatorScore(indicator, content.ResultOf(framework.Year)?.Scorecard.Find(indicator.Id));
}

/// <summary>An indicator with its published score, if any.</summary>
public sealed record IndicatorScore(Indicator Indicator, Score? Score);
