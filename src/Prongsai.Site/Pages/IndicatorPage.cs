using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>One indicator of a year's result: score, findings about it, measures that target it and the OIT items beneath it.</summary>
public sealed record IndicatorPage(
    YearResult Result,
    RankedScore Score,
    ImmutableArray<Finding> Findings,
    ImmutableArray<AnalysisAction> Actions,
    MeasurePlan? Plan,
    ImmutableArray<Measure> Measures,
    DisclosureSheet? Disclosures) : Page(PageKeys.Indicator(Result.Framework.Year, Score.Indicator.Id))
{
    public override PageKey? Parent => PageKeys.Scores(Result.Framework.Year);

    public override FiscalYear? Year => Result.Framework.Year;

    public override IEnumerable<KeyValuePair<string, object>> Placeholders =>
    [
        .. base.Placeholders,
        new("number", Score.Indicator.Id.ToString()),
        new("name", Score.Indicator.Name),
        new("score", Points.Show(Score.Score.Value)),
    ];
}

/// <summary>One page for each scored indicator of each year with a result, in the framework's order.</summary>
internal sealed class IndicatorPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) =>
        from year in content.Model.Years
        let result = content.ResultOf(year.Year)
        where result is not null
        from score in result.Ranking.OrderBy(r => r.Indicator.Id.Number)
        select Make(content, year, result, score);

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
            year.Disclosures);
    }
}
