using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Components;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>A year's published scores: ranking and by instrument, as chart and table.</summary>
public sealed record ScoresPage(YearResult Result) : Page(PageKeys.Scores(Result.Framework.Year))
{
    public override PageKey? Parent => PageKeys.Year(Result.Framework.Year);

    public override FiscalYear? Year => Result.Framework.Year;

    /// <summary>All years of the site, in ascending order, for comparison.</summary>
    public ImmutableArray<TrendPoint> Trend { get; init; } = [];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) =>
        [Result.Scorecard.Source.Title, .. Result.Ranking.Select(r => r.Indicator.Name)];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => !Result.HasScores ? null : ScoresTable.Of(Result, model.Settings);

    /// <summary>One page for each year with a published result.</summary>
    internal static IEnumerable<Page> In(SiteContent content) =>
        content.Model.Years.Select(y => content.ResultOf(y.Year)).OfType<YearResult>().Select(r => new ScoresPage(r) { Trend = [.. content.Model.Years.Select(y => new TrendPoint(y.Year, content.ResultOf(y.Year)))] });
}
