using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// Looks at one parsed page. Holds no state, since pages are checked in parallel. What it looks at beside the page itself must be in
/// <see cref="Caching.CacheKeys"/>.
/// </summary>
internal interface IPageCheck
{
    void Check(HtmlPage page, Findings findings);
}
