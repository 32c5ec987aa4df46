using Prongsai.Core.Model;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>Where a page's copy in Markdown stands: in the page's folder, so that its address can be guessed.</summary>
public static class PageCopies
{
    private const string Name = "index.md";

    /// <summary>Null on a site without copies, and of a page that search engines leave out too.</summary>
    public static Route? RouteOf(Page page, Route route, SiteSettings settings) =>
        settings.HasMarkdownCopies && page.IsListed && page.LeadsTo is null ? route.File(Name) : null;
}
