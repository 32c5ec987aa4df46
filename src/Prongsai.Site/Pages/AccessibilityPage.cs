using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>What the site aims at for people with disabilities, what is tested, what is not, and how to report a barrier.</summary>
public sealed record AccessibilityPage(ContactSettings Contact) : StatementPage(PageKeys.Accessibility)
{
    internal static IEnumerable<Page> In(SiteContent content) =>
        [new AccessibilityPage(content.Model.Settings.Contact)];
}
