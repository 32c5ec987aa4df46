using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>How scores arise, with the working of each published result, and what is not verified about each year's framework.</summary>
public sealed record MethodPage(ImmutableArray<YearResult> Results, ImmutableArray<Framework> Frameworks) : Page(PageKeys.Method);

/// <summary>One method page for all years; a portal has no working of its own to show.</summary>
internal sealed class MethodPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) => content.Portal is not null
        ? []
        :
        [
            new MethodPage(
                [.. content.Model.Years.Select(y => content.ResultOf(y.Year)).OfType<YearResult>().Reverse()],
                [.. content.Model.Frameworks.Reverse()]),
        ];
}
