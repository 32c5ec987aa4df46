using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Components;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

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
    ImmutableArray<EvidenceView> Evidence,
    ImmutableArray<OitItemReference> Lineage) : Page(PageKeys.OitItem(Framework.Year, Item.Code))
{
    public override PageKey? Parent => PageKeys.OitList(Framework.Year);

    public override FiscalYear? Year => Framework.Year;

    public override PageGroup Group => PageGroup.Items;

    /// <summary>What the year's answers rest on.</summary>
    public LocalizedText? Basis { get; init; }

    /// <summary>The tables of the item's own folder.</summary>
    public ImmutableArray<TableView> Tables { get; init; } = [];

    /// <summary>The structured parts of the item's own folder.</summary>
    public ImmutableArray<PartView> Parts { get; init; } = [];

    /// <summary>The text of the item's own folder.</summary>
    public override Article? Article => Disclosure?.Content?.Text;

    public override LocalizedText Name => Item.Title;

    public override bool IsNameOfficial => true;

    public override string Code => Item.Code.ToString();

    public override IEnumerable<KeyValuePair<string, object>> Placeholders =>
        [.. base.Placeholders, new("code", Item.Code.ToString()), new("title", Item.Title)];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) =>
        [
            .. Item.Elements, Item.Period.Note,
            .. ContentTexts.Of(Disclosure, model), .. Parts.SelectMany(p => p.Part.Texts), .. Tables.SelectMany(t => new[] { t.Title, t.Note }),
        ];

    public override IEnumerable<string?> PlainTexts =>
        (Disclosure?.Evidence ?? []).Select(e => e.Address?.Host).Concat(Parts.SelectMany(p => p.Part.PlainTexts).Select(t => t.Text));

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => null;

    /// <summary>One page for each item of each year, in checklist order; lineage names the same subject in other years.</summary>
    internal static IEnumerable<Page> In(SiteContent content) =>
        content.Model.Years.Where(content.Model.Discloses).SelectMany(y => PlanYear(content, y));

    private static IEnumerable<Page> PlanYear(SiteContent content, YearRecord year)
    {
        var framework = content.Model.FrameworkOf(year.Year);
        return InSequence(
            from indicator in framework.Indicators
            from subIndicator in indicator.SubIndicators
            from item in subIndicator.Items
            let answer = year.Disclosures?.Find(item.Code)
            let evidence = EvidenceView.Of(year.Year, item, answer, content.Model)
            let lineage = LineageOf(content, year.Year, item)
            select new OitItemPage(framework, indicator, subIndicator, item, answer, evidence, [.. lineage]) 
            {
                Basis = year.Disclosures?.Basis,
                Parts = PartView.Of(answer?.Content),
                Tables = [.. PlacedTable.Of(year.Year, answer, content.Model).Select(t => TableView.Of(t.Id, t.Table, t.Content) with { Csv = t.Csv, Json = t.Json, Xlsx = t.Xlsx })],
            });
    }

    private static IEnumerable<OitItemReference> LineageOf(SiteContent content, FiscalYear year, OitItem item)
    {
        var self = new OitItemReference(year, item.Code);
        return content.Lineage.Before(self).Concat(content.Lineage.After(self));
    }
}
