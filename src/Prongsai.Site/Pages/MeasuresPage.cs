using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>The measures of a year, each beside the result it answers.</summary>
public sealed record MeasuresPage(MeasurePlan Plan, Framework Answered, YearResult? Result) : Page(PageKeys.Measures(Plan.Year))
{
    public override PageKey? Parent => PageKeys.Year(Plan.Year);

    public override FiscalYear? Year => Plan.Year;
}

/// <summary>One page for each year with measures.</summary>
internal sealed class MeasuresPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) =>
        content.Model.Years.Select(y => y.Measures).OfType<MeasurePlan>().Select(m => new MeasuresPage(
            m, content.Model.FrameworkOf(m.Answers), content.ResultOf(m.Answers)));
}
