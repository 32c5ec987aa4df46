using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>That the site stores nothing on the visitor's machine.</summary>
public sealed record CookiesPage() : StatementPage(PageKeys.Cookies)
{
    internal static IEnumerable<Page> In(SiteContent content) =>
        [new CookiesPage()];
}
