using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>Every evidence link of a year with what was seen when it was last opened, in checklist order.</summary>
public sealed record LinksPage(Framework Framework, ImmutableArray<ItemEvidence> Links) : Page(PageKeys.Links(Framework.Year))
{
    public override PageKey? Parent => PageKeys.OitList(Framework.Year);

    public override FiscalYear? Year => Framework.Year;

    public override PageGroup Group => PageGroup.Items;

    /// <summary>The day of the newest check; null where no link was ever opened.</summary>
    public DateOnly? LastDay => Links.Select(l => l.History?.Latest.Day).Max();

    public override IEnumerable<KeyValuePair<string, object>> Placeholders => [.. base.Placeholders, new("count", Links.Length)];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable Table(DisclosureModel model) => LinksTable.Of(Framework.Year, Links, model.Settings);

    /// <summary>One page for each year that has evidence elsewhere on the web.</summary>
    internal static IEnumerable<Page> In(SiteContent content) => content.Model.Years
        .Select(y => new LinksPage(content.Model.FrameworkOf(y.Year), [.. content.Model.EvidenceOf(y).Where(e => e.Evidence.Address is not null)]))
        .Where(p => !p.Links.IsEmpty);
}
