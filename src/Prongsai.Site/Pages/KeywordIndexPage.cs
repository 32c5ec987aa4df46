using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>Everything of the site that has a name, in the order of the alphabet: the way to find without script. A portal has its provinces instead.</summary>
public sealed record KeywordIndexPage() : StatementPage(PageKeys.Keywords)
{
    public override bool IsFound => false;

    internal static IEnumerable<Page> In(SiteContent content) => content.Portal is null ? [new KeywordIndexPage()] : [];
}
