using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>Every data file of the site with the meaning of its columns; its own file is the table of all years' results.</summary>
public sealed record OpenDataPage(ImmutableArray<YearResult> Results) : Page(PageKeys.OpenData)
{
    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => Results.IsEmpty ? null : ResultsTable.Of(Results, model.Settings);

    internal static IEnumerable<Page> In(SiteContent content) =>
        [new OpenDataPage([.. content.Model.Years.Select(y => content.ResultOf(y.Year)).OfType<YearResult>()])];
}
