using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>What was put right after it was published and what those concerned replied, the newest first, and how to ask for either.</summary>
public sealed record CorrectionsPage(ImmutableArray<LogEntry> Entries) : Page(PageKeys.Corrections)
{
    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => Entries.SelectMany(e => e switch
    {
        Correction c => new[] { c.Title, c.Was, c.Now, c.Reason },
        Reply r => [r.Title, r.From, r.Text, r.Answer],
        _ => [e.Title],
    });

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => Entries.IsEmpty ? null : CorrectionsTable.Of(Entries, model.Settings);

    internal static IEnumerable<Page> In(SiteContent content) => [new CorrectionsPage([.. content.Model.Corrections.Entries])];
}
