using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>Stands at an address that the site once had and leads on to the nearest page that is still there. Planned where published addresses are kept.</summary>
public sealed record MovedPage(PageKey Old, PageKey Target) : StatementPage(Old)
{
    public override PageKey? Parent => Target;

    public override PageKey? LeadsTo => Target;

    public override bool IsListed => false;
}
