using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>What the site learns of its visitors (nothing), what others may, and whom to ask.</summary>
public sealed record PrivacyPage(Agency Agency, ContactSettings Contact) : StatementPage(PageKeys.Privacy)
{
    internal static IEnumerable<Page> In(SiteContent content) =>
        [new PrivacyPage(content.Model.Settings.Agency, content.Model.Settings.Contact)];
}
