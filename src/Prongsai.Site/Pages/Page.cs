using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>
/// What one page shows, the same for every culture, and all that search, the index of names, the data files and the layout ask of it.
/// Its type's name is its template's: <c>OitItemPage</c> is rendered by <c>pages/oit-item.cshtml</c>. Each type has a static
/// <c>In</c>, listed in <c>SitePlanner</c>, that says which pages of it a content has: the same content, the same pages in the same
/// order.
/// </summary>
public abstract record Page(PageKey Key)
{
    /// <summary>The page above this one; null for the home page and those outside the hierarchy.</summary>
    public virtual PageKey? Parent => PageKeys.Home;

    /// <summary>The pages before and after this one where its like stand in an order, such as the items of a checklist.</summary>
    public PageKey? Previous { get; init; }

    public PageKey? Next { get; init; }

    /// <summary>The fiscal year the page belongs to, if any.</summary>
    public virtual FiscalYear? Year => null;

    /// <summary>Values for the placeholders of the page's title and description strings.</summary>
    public virtual IEnumerable<KeyValuePair<string, object>> Placeholders => Year is { } year ? [new("year", year)] : [];

    /// <summary>False for a page that search engines and the site map leave out.</summary>
    public virtual bool IsListed => true;

    /// <summary>False for a page that the site's own search and index of names leave out.</summary>
    public virtual bool IsFound => IsListed;

    /// <summary>The name that the content gives to what the page is about; null where only the theme has a title for it.</summary>
    public virtual LocalizedText? Name => null;

    /// <summary>True where <see cref="Name"/> is official wording in the source culture, which then stands in the title in every culture.</summary>
    public virtual bool IsNameOfficial => false;

    /// <summary>The code that people type to find it, such as <c>O12</c>.</summary>
    public virtual string? Code => null;

    /// <summary>The Markdown that it shows.</summary>
    public virtual Article? Article => null;

    /// <summary>The page that browsers are sent on to.</summary>
    public virtual PageKey? LeadsTo => null;

    /// <summary>True where no site that is reached from here may learn that the visitor was here.</summary>
    public virtual bool HidesVisitor => false;

    /// <summary>True for what web servers give at any address, so that its links must start at the site's root.</summary>
    public virtual bool IsAtAnyDepth => false;

    /// <summary>Beside which pages search shows it.</summary>
    public virtual PageGroup Group => Year is null ? PageGroup.Others : PageGroup.Results;

    /// <summary>
    /// The texts of the content by which search finds the page besides its title: those that it shows. What every page of its type says
    /// alike is left out, and so is Markdown.
    /// </summary>
    public abstract IEnumerable<LocalizedText?> Texts(DisclosureModel model);

    /// <summary>The same for what is in no culture, such as a number or a host.</summary>
    public virtual IEnumerable<string?> PlainTexts => [];

    /// <summary>The names besides its title under which the index files it.</summary>
    public abstract IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture);

    /// <summary>Its figures as a data file; null where it has none.</summary>
    public abstract DataTable? Table(DisclosureModel model);

    /// <summary>Pages that lead to each other in the order given.</summary>
    protected static IEnumerable<Page> InSequence(IEnumerable<Page> pages)
    {
        Page[] all = [.. pages];
        return all.Select((page, i) => page with { Previous = all.ElementAtOrDefault(i - 1)?.Key, Next = all.ElementAtOrDefault(i + 1)?.Key });
    }
}

/// <summary>A page that says the same whatever the content is: nothing of it is found, filed or published as data.</summary>
public abstract record StatementPage(PageKey Key) : Page(Key)
{
    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => null;
}

/// <summary>The groups of what search finds, by the numbers that its script knows.</summary>
public enum PageGroup
{
    Results = 1,
    Items = 2,
    Others = 3,
    Agencies = 4,
}
