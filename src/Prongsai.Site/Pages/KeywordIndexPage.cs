using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>Everything of the site that has a name, in the order of the alphabet: the way to find without script.</summary>
public sealed record KeywordIndexPage() : Page(PageKeys.Keywords);

/// <summary>One index; a portal has its provinces instead.</summary>
internal sealed class KeywordIndexPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) => content.Portal is null ? [new KeywordIndexPage()] : [];
}
