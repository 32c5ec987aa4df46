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
                    where page.IsFound
                    let own = page.Name?.For(culture) ?? new LocalizedRun(titleOf(page), culture)
                    from name in page.Names(model, culture).Prepend(own)
                    select new { name, page };
        var entries = names
            .GroupBy(n => SearchText.Of(n.name.Text), StringComparer.Ordinal)
            .Select(g => new KeywordEntry(new LocalizedText([g.First().name], Origin.None.Span), [.. g.Select(n => n.page).DistinctBy(p => p.Key)]))
            .OrderBy(e => ThaiSortKey.Of(e.Name.Runs[0].Text), StringComparer.Ordinal);
        return [.. entries.GroupBy(InitialOf, StringComparer.Ordinal).Select(g => new KeywordGroup(g.Key, [.. g]))];
    }

    private static string InitialOf(KeywordEntry entry) =>
        ThaiSortKey.InitialOf(entry.Name.Runs[0].Text) is { } initial && char.IsLetter(initial) ? initial.ToString() : OtherInitial;
}

/// <summary>The entries filed under one initial; that of digits and signs is <c>0–9</c>.</summary>
public sealed record KeywordGroup(string Initial, ImmutableArray<KeywordEntry> Entries);

/// <summary>A name in the index and every page that it leads to, in the order of the site.</summary>
public sealed record KeywordEntry(LocalizedText Name, ImmutableArray<Page> Pages);
