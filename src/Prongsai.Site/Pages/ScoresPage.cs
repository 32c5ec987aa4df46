using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>A year's published scores: ranking and by instrument, as chart and table.</summary>
public sealed record ScoresPage(YearResult Result) : Page(PageKeys.Scores(Result.Framework.Year))
{
    public override PageKey? Parent => PageKeys.Year(Result.Framework.Year);

    public override FiscalYear? Year => Result.Framework.Year;
}

/// <summary>One scores page for each year with a published result.</summary>
internal sealed class ScoresPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) =>
        content.Model.Years.Select(y => content.ResultOf(y.Year)).OfType<YearResult>().Select(r => new ScoresPage(r));
}
