using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>Where a visitor types words and is shown the pages that hold them. Search engines have no use for it.</summary>
public sealed record SearchPage(FiscalYear? OitYear) : Page(PageKeys.Search)
{
    public override bool IsListed => false;
}

/// <summary>One search page.</summary>
internal sealed class SearchPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) => [new SearchPage(content.Model.LeadingYear?.Year)];
}
