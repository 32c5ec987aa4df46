using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Components;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>How to ask or say something, two-way channels first.</summary>
public sealed record ContactPage(ContactSettings Settings, Agency Agency) : Page(PageKeys.Contact)
{
    /// <summary>The surveys that people can answer; null where none is recorded.</summary>
    public SurveysView? Surveys { get; init; }

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) =>
    [
        .. ContentTexts.Of(Settings.Channels), Settings.MissingNote,
        Agency.Name, Agency.District, Agency.Province, Agency.Address, Agency.OfficeHours, Agency.Source,
    ];

    public override IEnumerable<string?> PlainTexts => [.. Settings.Channels.Select(c => c.Target), Agency.Phone, Agency.Email];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => null;

    internal static IEnumerable<Page> In(SiteContent content) =>
    [
        new ContactPage(content.Model.Settings.Contact, content.Model.Settings.Agency) { Surveys = SurveysView.Of(content.Model, isWhole: true) },
    ];
}
