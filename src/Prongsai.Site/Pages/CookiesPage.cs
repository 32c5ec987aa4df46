using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>That the site stores nothing on the visitor's machine.</summary>
public sealed record CookiesPage() : Page(PageKeys.Cookies);

/// <summary>One cookie statement.</summary>
internal sealed class CookiesPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) => [new CookiesPage()];
}
