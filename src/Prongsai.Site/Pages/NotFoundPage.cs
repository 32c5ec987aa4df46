using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>What a visitor sees at an address that does not exist; served at any depth, so its links start at the site's root.</summary>
public sealed record NotFoundPage(FiscalYear? OitYear) : Page(PageKeys.NotFound)
{
    public override bool IsListed => false;
}

/// <summary>One page for addresses that do not exist.</summary>
internal sealed class NotFoundPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) => [new NotFoundPage(content.Model.LeadingYear?.Year)];
}
