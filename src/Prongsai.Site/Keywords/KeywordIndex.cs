using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Pages;

namespace Prongsai.Site.Keywords;

/// <summary>
/// Files the names of a site's pages, items, indicators, measures and units. What has the same name in several years is one entry; the
/// order is that of a Thai dictionary, the same on every machine.
/// </summary>
public static class KeywordIndex
{
    private const string OtherInitial = "0–9";

    /// <param name="pages">The site's pages, in its order.</param>
    /// <param name="model">Names the units.</param>
    /// <param name="culture">The culture whose names are filed.</param>
    /// <param name="titleOf">The title of a page that has no name of its own in the content.</param>
    public static ImmutableArray<KeywordGroup> Of(IEnumerable<Page> pages, DisclosureModel model, Culture culture, Func<Page, string> titleOf)
    {
        var names = from page in pages
                    where page.IsListed && page is not KeywordIndexPage
                    from name in page is OitItemPage or IndicatorPage
                        ? NamesIn(page, model, culture)
                        : NamesIn(page, model, culture).Prepend(new LocalizedRun(titleOf(page), culture))
                    select new { name, page };
        var entries = names
            .GroupBy(n => SearchText.Of(n.name.Text), StringComparer.Ordinal)
            .Select(g => new KeywordEntry(new LocalizedText([g.First().name], Origin.None.Span), [.. g.Select(n => n.page).DistinctBy(p => p.Key)]))
            .OrderBy(e => ThaiSortKey.Of(e.Name.Runs[0].Text), StringComparer.Ordinal);
        return [.. entries.GroupBy(InitialOf, StringComparer.Ordinal).Select(g => new KeywordGroup(g.Key, [.. g]))];
    }

    private static string InitialOf(KeywordEntry entry) =>
        ThaiSortKey.InitialOf(entry.Name.Runs[0].Text) is { } initial && char.IsLetter(initial) ? initial.ToString() : OtherInitial;

    private static IEnumerable<LocalizedRun> NamesIn(Page page, DisclosureModel model, Culture culture) => page switch
    {
        OitItemPage item => [item.Item.Title.For(culture)],
        IndicatorPage { Score.Indicator: var indicator } => [indicator.Name.For(culture), .. AliasesOf(indicator, model.Settings.SourceCulture, culture)],
        MeasuresPage { Plan.Measures: var measures } =>
            [.. measures.Select(m => m.Name.For(culture)), .. UnitsOf(measures.SelectMany(m => m.Units), model, culture)],
        AnalysisPage { Analysis.Actions: var actions } => UnitsOf(actions.SelectMany(a => a.Units), model, culture),
        _ => [],
    };

    /// <summary>Other wordings are met in the source culture's documents only.</summary>
    private static IEnumerable<LocalizedRun> AliasesOf(Indicator indicator, Culture source, Culture culture) =>
        culture == source ? indicator.Aliases.Select(a => new LocalizedRun(a, source)) : [];

    private static IEnumerable<LocalizedRun> UnitsOf(IEnumerable<UnitId> units, DisclosureModel model, Culture culture) =>
        units.Select(u => model.UnitOf(u).Name.For(culture));
}
