using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>
/// What one page shows, the same for every culture. Its type's name is its template's: <c>OitItemPage</c> is
/// rendered by <c>pages/oit-item.cshtml</c>.
/// </summary>
public abstract record Page(PageKey Key)
{
    /// <summary>The page above this one; null for the home page and those outside the hierarchy.</summary>
    public virtual PageKey? Parent => PageKeys.Home;

    /// <summary>The fiscal year the page belongs to, if any.</summary>
    public virtual FiscalYear? Year => null;

    /// <summary>Values for the placeholders of the page's title and description strings.</summary>
    public virtual IEnumerable<KeyValuePair<string, object>> Placeholders => Year is { } year ? [new("year", year)] : [];

    /// <summary>False for a page that search engines and the site map leave out.</summary>
    public virtual bool IsListed => true;
}
