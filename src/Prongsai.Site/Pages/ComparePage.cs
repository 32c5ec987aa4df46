using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>Two agencies of a portal side by side, as a visitor chooses them; both stand in the page's address.</summary>
public sealed record ComparePage() : StatementPage(PageKeys.Compare)
{
    internal static IEnumerable<Page> In(SiteContent content) => content.Portal is { Index.Agencies.Length: > 1 } ? [new ComparePage()] : [];
}
