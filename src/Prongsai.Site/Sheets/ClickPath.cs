using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Site.Navigation;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Sheets;

/// <summary>The numbered way from the site's first page to an item's links, in the words that the pages themselves show.</summary>
internal sealed class ClickPath(
    SiteSettings settings, ImmutableArray<NavigationItem> menu, ImmutableDictionary<PageKey, Page> pages, IThemeTexts texts, SheetPhrases phrases)
{
    public string To(FiscalYear year, OitItem item, IEnumerable<Evidence> evidence)
    {
        var titles = evidence.Select(e => e.Title.For(settings.SourceCulture).Text).ToList();
        string[] steps =
        [
            phrases.Home(texts.Text("nav.home"), settings.BaseAddress),
            .. ToList(year),
            phrases.Choose($"{item.Code} {item.Title.For(settings.SourceCulture).Text}"),
            titles.Count == 1 ? phrases.Choose(titles[0]) : phrases.ChooseEach(titles),
        ];
        return string.Join(" ", steps.Select((step, index) => FormattableString.Invariant($"{index + 1}. {step}")));
    }

    /// <summary>By the menu where it leads to the year's list or to one from which that year can be chosen; else over the year's own page.</summary>
    private IEnumerable<string> ToList(FiscalYear year)
    {
        if (menu.FirstOrDefault(m => m.Page == PageKeys.OitList(year)) is { } direct)
        {
            return [phrases.Menu(texts.Text(direct.StringKey))];
        }

        if (menu.FirstOrDefault(m => pages.GetValueOrDefault(m.Page) is OitListPage list && list.Years.Contains(year)) is { } other)
        {
            return [phrases.Menu(texts.Text(other.StringKey)), phrases.Choose(texts.Year(year))];
        }

        var title = pages[PageKeys.OitList(year)].Placeholders.Select(p => (p.Key, (object?)p.Value)).ToList();
        return [phrases.Choose(texts.Text("footer.year", ("year", year))), phrases.Choose(texts.Text("page.oit-list.title", title))];
    }
}
