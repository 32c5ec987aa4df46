using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>All OIT items of a year, grouped by sub-indicator, none folded away.</summary>
public sealed record OitListPage(Framework Framework, DisclosureSheet? Sheet, YearResult? Result, ImmutableArray<FiscalYear> Years) : Page(PageKeys.OitList(Framework.Year))
{
    public override PageKey? Parent => PageKeys.Year(Framework.Year);

    public override FiscalYear? Year => Framework.Year;

    public override IEnumerable<KeyValuePair<string, object>> Placeholders => [.. base.Placeholders, new("count", Framework.Items.Count())];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [Sheet?.Basis, .. Framework.SubIndicators.Select(s => s.Name)];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable Table(DisclosureModel model) => OitTable.Of(Framework, Sheet, model);

    /// <summary>One list for each year whose framework has OIT items.</summary>
    internal static IEnumerable<Page> In(SiteContent content)
    {
        var years = content.Model.Years.Where(y => content.Model.FrameworkOf(y.Year).Items.Any()).ToList();
        return years.Select(y => new OitListPage(
            content.Model.FrameworkOf(y.Year), y.Disclosures, content.ResultOf(y.Year), [.. years.Select(o => o.Year)]));
    }
}
