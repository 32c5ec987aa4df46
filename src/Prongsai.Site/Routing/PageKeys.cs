using Prongsai.Core.Model;

namespace Prongsai.Site.Routing;

/// <summary>The addresses of all page types. They are permanent: a published one never changes its meaning.</summary>
public static class PageKeys
{
    public static PageKey Home { get; } = new("/");

    public static PageKey Complaint { get; } = new("/complaint/");

    public static PageKey Contact { get; } = new("/contact/");

    public static PageKey Method { get; } = new("/method/");

    public static PageKey About { get; } = Article("about");

    public static PageKey Corrections { get; } = new("/corrections/");

    public static PageKey OpenData { get; } = new("/data/");

    public static PageKey Privacy { get; } = new("/policy/privacy/");

    public static PageKey Cookies { get; } = new("/policy/cookies/");

    public static PageKey Accessibility { get; } = new("/policy/accessibility/");

    public static PageKey Search { get; } = new("/search/");

    public static PageKey Keywords { get; } = new("/keywords/");

    public static PageKey NotFound { get; } = new("/404.html");

    public static PageKey Article(string id) => new($"/{id}/");

    public static PageKey Year(FiscalYear year) => new($"/{year}/");

    /// <summary>In a portal.</summary>
    public static PageKey Province(string name) => new($"/provinces/{name}/");

    /// <summary>In a portal.</summary>
    public static PageKey Compare { get; } = new("/compare/");

    public static PageKey Scores(FiscalYear year) => new($"/{year}/scores/");

    public static PageKey Indicator(FiscalYear year, IndicatorId indicator) => new($"/{year}/indicators/{indicator.Slug}/");

    public static PageKey Analysis(FiscalYear year) => new($"/{year}/analysis/");

    public static PageKey Measures(FiscalYear year) => new($"/{year}/measures/");

    public static PageKey OitList(FiscalYear year) => new($"/{year}/oit/");

    public static PageKey OitItem(FiscalYear year, OitItemCode code) => new($"/{year}/oit/{code.Slug}/");

    public static PageKey Readiness(FiscalYear year) => new($"/{year}/readiness/");

    public static PageKey Links(FiscalYear year) => new($"/{year}/links/");

    /// <summary>True for the page of an OIT item of any year.</summary>
    public static bool IsOitItem(PageKey key) => key.Path.Split('/') is ["", _, "oit", _, ""];

    public static PageKey Memo(FiscalYear year) => new($"/{year}/memo/");

    /// <summary>Where a document stands: below the page of its item, or among those that items share.</summary>
    public static Route Document(KeptDocument document) =>
        document.Item is { } item ? new Route(OitItem(item.Year, item.Code).Path + document.Name) : new Route($"/documents/{document.Name}");

    /// <summary>Where evidence stands on this site; null where it stands elsewhere.</summary>
    public static Route? OnSite(Evidence evidence) => evidence switch
    {
        { Document: { } document } => Document(document),
        { ItemPage: { } item } => new Route(OitItem(item.Year, item.Code).Path),
        { Page: { } page } => new Route(Of(page).Path),
        _ => null,
    };

    /// <summary>The page of this site that an evidence link means.</summary>
    public static PageKey Of(OwnPage page) => page.Kind switch
    {
        OwnPageKind.Scores => Scores(page.Year),
        OwnPageKind.Analysis => Analysis(page.Year),
        OwnPageKind.Measures => Measures(page.Year),
        OwnPageKind.Memo => Memo(page.Year),
        OwnPageKind.Complaint => Complaint,
        OwnPageKind.Contact => Contact,
        _ => throw new ArgumentOutOfRangeException(nameof(page)),
    };

    /// <summary>The pages that a correction or a reply is about.</summary>
    public static IEnumerable<PageKey> Of(LogEntry entry) => entry.Items.Select(i => OitItem(i.Year, i.Code)).Concat(entry.Pages.Select(Of)).Distinct();
}

/// <summary>A page's identity without its culture: its address in the source culture, such as <c>/2565/oit/o01/</c>.</summary>
public sealed record PageKey(string Path)
{
    public override string ToString() => Path;
}
