using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>The agency's analysis of a year's result: findings by instrument, strong and weak indicators, actions, recommendations.</summary>
public sealed record AnalysisPage(Analysis Analysis, Framework Framework, YearResult? Result, MeasurePlan? Measures) : Page(PageKeys.Analysis(Analysis.Year))
{
    public override PageKey? Parent => PageKeys.Year(Analysis.Year);

    public override FiscalYear? Year => Analysis.Year;
}

/// <summary>One page for each year with an analysis.</summary>
internal sealed class AnalysisPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) =>
        content.Model.Years.Select(y => y.Analysis).OfType<Analysis>().Select(a => new AnalysisPage(
            a, content.Model.FrameworkOf(a.Year), content.ResultOf(a.Year), content.Model.MeasuresAnswering(a.Year)));
}
