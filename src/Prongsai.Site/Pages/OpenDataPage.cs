using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>Every data file of the site with the meaning of its columns; its own file is the table of all years' results.</summary>
public sealed record OpenDataPage(ImmutableArray<YearResult> Results) : Page(PageKeys.OpenData);

/// <summary>One page for all data files.</summary>
internal sealed class OpenDataPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) =>
        [new OpenDataPage([.. content.Model.Years.Select(y => content.ResultOf(y.Year)).OfType<YearResult>()])];
}
