using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>How to report corruption: what protects the person first, then the channels. Loads nothing from elsewhere.</summary>
public sealed record ComplaintPage(ComplaintSettings Settings, Agency Agency) : Page(PageKeys.Complaint)
{
    public override bool HidesVisitor => true;

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) =>
        [.. Settings.Protection, .. ContentTexts.Of(Settings.Channels), Settings.MissingNote, .. Settings.Include, .. Settings.Next];

    public override IEnumerable<string?> PlainTexts => Settings.Channels.Select(c => c.Target);

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => null;

    internal static IEnumerable<Page> In(SiteContent content) =>
        [new ComplaintPage(content.Model.Settings.Complaint, content.Model.Settings.Agency)];
}
