using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>The memorandum that carries a year's analysis, as a formal document that prints on A4.</summary>
public sealed record MemoPage(Analysis Analysis, Framework Framework, YearResult? Result, MeasurePlan? Measures) : Page(PageKeys.Memo(Analysis.Year))
{
    public override PageKey? Parent => PageKeys.Analysis(Analysis.Year);

    public override FiscalYear? Year => Analysis.Year;
}

/// <summary>One memorandum for each year with an analysis.</summary>
internal sealed class MemoPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) =>
        content.Model.Years.Select(y => y.Analysis).OfType<Analysis>().Select(a => new MemoPage(
            a, content.Model.FrameworkOf(a.Year), content.ResultOf(a.Year), content.Model.MeasuresAnswering(a.Year)));
}
