using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>What a visitor sees at an address that does not exist; served at any depth, so its links start at the site's root.</summary>
public sealed record NotFoundPage(FiscalYear? OitYear) : StatementPage(PageKeys.NotFound)
{
    public override bool IsListed => false;

    public override bool IsAtAnyDepth => true;

    internal static IEnumerable<Page> In(SiteContent content) => [new NotFoundPage(content.Model.AssessedYear?.Year)];
}
