using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Components;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>One indicator of a year's result: score, findings about it, measures that target it and the OIT items beneath it.</summary>
public sealed record IndicatorPage(
    YearResult Result,
    RankedScore Score,
    ImmutableArray<Finding> Findings,
    ImmutableArray<AnalysisAction> Actions,
    MeasurePlan? Plan,
    ImmutableArray<Measure> Measures,
    ItemTableView? Items) : Page(PageKeys.Indicator(Result.Framework.Year, Score.Indicator.Id))
{
    public override PageKey? Parent => PageKeys.Scores(Result.Framework.Year);

    public override FiscalYear? Year => Result.Framework.Year;

    public override LocalizedText Name => Score.Indicator.Name;

    public override IEnumerable<KeyValuePair<string, object>> Placeholders =>
    [
        .. base.Placeholders,
        new("number", Score.Indicator.Id.ToString()),
        new("name", Score.Indicator.Name),
        new("score", Points.Show(Score.Score.Value)),
    ];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) =>
        [.. Findings.Select(f => f.Text), .. Actions.Select(a => a.Text), .. Measures.SelectMany(m => ContentTexts.Of(m, model))];

    public override IEnumerable<string?> PlainTexts => Score.Indicator.Aliases;

    /// <summary>Other wordings are met in the source culture's documents only.</summary>
    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) =>
        culture == model.Settings.SourceCulture ? Score.Indicator.Aliases.Select(a => new LocalizedRun(a, culture)) : [];

    public override DataTable? Table(DisclosureModel model) => null;

    /// <summary>One page for each scored indicator of each year with a result, in the framework's order.</summary>
    internal static IEnumerable<Page> In(SiteContent content) => content.Model.Years.SelectMany(y => PlanYear(content, y));

    private static IEnumerable<Page> PlanYear(SiteContent content, YearRecord year)
    {
        var result = content.ResultOf(year.Year);
        return result is null ? [] : InSequence(result.Ranking.OrderBy(r => r.Indicator.Id.Number).Select(score => Make(content, year, result, score)));
    }

    private static IndicatorPage Make(SiteContent content, YearRecord year, YearResult result, RankedScore score)
    {
        var id = score.Indicator.Id;
        var plan = content.Model.MeasuresAnswering(year.Year);
        return new IndicatorPage(
            result,
            score,
            year.Analysis is { } analysis ? [.. analysis.Findings.Where(f => f.Indicators.Contains(id))] : [],
            year.Analysis is { } actions ? [.. actions.Actions.Where(a => a.Indicators.Contains(id))] : [],
            plan,
            plan is null ? [] : [.. plan.Measures.Where(m => m.Indicator == id)],
            content.Model.Discloses(year) ? ItemTableView.Of(year.Year, score.Indicator.SubIndicators, year.Disclosures, content.Model.Links) : null);
    }
}
