using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.UnitTests.Publishing;

/// <summary>A page of no type: an address, and whether it is listed.</summary>
internal sealed record SamplePage(string Address, bool Listed = true) : StatementPage(new PageKey(Address))
{
    public override bool IsListed => Listed;
}
