using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>How to report corruption: what protects the person first, then the channels. Loads nothing from elsewhere.</summary>
public sealed record ComplaintPage(ComplaintSettings Settings, Agency Agency) : Page(PageKeys.Complaint);

/// <summary>One complaint page.</summary>
internal sealed class ComplaintPagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) =>
        [new ComplaintPage(content.Model.Settings.Complaint, content.Model.Settings.Agency)];
}
