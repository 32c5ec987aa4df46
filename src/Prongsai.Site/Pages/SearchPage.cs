using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>Where a visitor types words and is shown the pages that hold them. Search engines have no use for it.</summary>
public sealed record SearchPage(FiscalYear? OitYear) : StatementPage(PageKeys.Search)
{
    public override bool IsListed => false;

    internal static IEnumerable<Page> In(SiteContent content) => [new SearchPage(content.Model.AssessedYear?.Year)];
}
