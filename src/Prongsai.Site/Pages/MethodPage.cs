using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>How scores arise, with the working of each published result, and what is not verified about each year's framework.</summary>
public sealed record MethodPage(ImmutableArray<YearResult> Results, ImmutableArray<Framework> Frameworks) : Page(PageKeys.Method)
{
    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => Frameworks.SelectMany(ContentTexts.Of);

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => Results.IsEmpty ? null : MethodTable.Of(Results, model.Settings);

    /// <summary>One page for all years, the newest first; a portal has no working of its own to show.</summary>
    internal static IEnumerable<Page> In(SiteContent content) => content.Portal is not null
        ? []
        :
        [
            new MethodPage(
                [.. content.Model.Years.Select(y => content.ResultOf(y.Year)).OfType<YearResult>().Reverse()],
                [.. content.Model.Frameworks.Where(f => content.Model.FindYear(f.Year) is not null).Reverse()]),
        ];
}
