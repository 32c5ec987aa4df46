using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Components;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>All OIT items of a year, grouped by sub-indicator, none folded away.</summary>
public sealed record OitListPage(
    Framework Framework,
    DisclosureSheet? Sheet,
    ImmutableArray<IndicatorItems> Indicators,
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
        return years.Select(y => new OitListPage(
            content.Model.FrameworkOf(y.Year), y.Disclosures, [.. IndicatorsOf(content, y)], [.. years.Select(o => o.Year)]));
    }

    private static IEnumerable<IndicatorItems> IndicatorsOf(SiteContent content, YearRecord year) =>
        from indicator in content.Model.FrameworkOf(year.Year).Indicators
        where !indicator.SubIndicators.IsEmpty
        select new IndicatorItems(
            indicator,
            content.ResultOf(year.Year)?.Scorecard.Find(indicator.Id),
            ItemTableView.Of(year.Year, indicator, year.Disclosures, content.Model.Links));
}

/// <summary>An indicator with its published score, if any, and the items beneath it.</summary>
public sealed record IndicatorItems(Indicator Indicator, Score? Score, ImmutableArray<ItemTableView> Tables);
