using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>Stands at an address that the site once had and leads on to the nearest page that is still there.</summary>
public sealed record MovedPage(PageKey Old, PageKey Target) : Page(Old)
{
    public override PageKey? Parent => Target;

    public override bool IsListed => false;
}
