using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>How to ask or say something, two-way channels first.</summary>
public sealed record ContactPage(ContactSettings Settings, Agency Agency) : Page(PageKeys.Contact);

/// <summary>One contact page.</summary>
internal sealed class ContactPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) =>
        [new ContactPage(content.Model.Settings.Contact, content.Model.Settings.Agency)];
}
