using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>Which OIT items of a year are ready for an evaluator, why the others are not, and what they are worth.</summary>
public sealed record ReadinessPage(YearReadiness Readiness) : Page(PageKeys.Readiness(Readiness.Framework.Year))
{
    public override PageKey? Parent => PageKeys.OitList(Readiness.Framework.Year);

    public override FiscalYear? Year => Readiness.Framework.Year;

    public override PageGroup Group => PageGroup.Items;

    public override IEnumerable<KeyValuePair<string, object>> Placeholders =>
        [.. base.Placeholders, new("ready", Readiness.ReadyCount), new("count", Readiness.Items.Length)];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable Table(DisclosureModel model) => ReadinessTable.Of(Readiness, model);

    /// <summary>One page for each year still to be assessed, on sites that show it.</summary>
    internal static IEnumerable<Page> In(SiteContent content) => content.Model.Years
        .Select(y => content.ReadinessOf(y.Year) is { } readiness ? new ReadinessPage(readiness) : null)
        .OfType<Page>();
}
