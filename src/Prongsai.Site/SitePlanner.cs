using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Site.Exports;
using Prongsai.Site.Navigation;
using Prongsai.Site.Pages;
using Prongsai.Site.Publication;
using Prongsai.Site.Routing;

namespace Prongsai.Site;

/// <summary>The plan stage: from a valid model to every page and data file with its address. Pure.</summary>
public static class SitePlanner
{
    /// <summary>Every page type, in the order of the site: the pages of it that a content has.</summary>
    public static ImmutableArray<PageType> PageTypes { get; } =
    [
        new(typeof(HomePage), HomePage.In),
        new(typeof(YearPage), YearPage.In),
        new(typeof(ScoresPage), ScoresPage.In),
        new(typeof(IndicatorPage), IndicatorPage.In),
        new(typeof(AnalysisPage), AnalysisPage.In),
        new(typeof(MeasuresPage), MeasuresPage.In),
        new(typeof(OitListPage), OitListPage.In),
        new(typeof(OitItemPage), OitItemPage.In),
        new(typeof(ReadinessPage), ReadinessPage.In),
        new(typeof(LinksPage), LinksPage.In),
        new(typeof(MemoPage), MemoPage.In),
        new(typeof(ComplaintPage), ComplaintPage.In),
        new(typeof(ContactPage), ContactPage.In),
        new(typeof(OpenDataPage), OpenDataPage.In),
        new(typeof(MethodPage), MethodPage.In),
        new(typeof(CorrectionsPage), CorrectionsPage.In),
        new(typeof(PrivacyPage), PrivacyPage.In),
        new(typeof(CookiesPage), CookiesPage.In),
        new(typeof(AccessibilityPage), AccessibilityPage.In),
        new(typeof(SearchPage), SearchPage.In),
        new(typeof(KeywordIndexPage), KeywordIndexPage.In),
        new(typeof(ArticlePage), ArticlePage.In),
        new(typeof(NotFoundPage), NotFoundPage.In),
        new(typeof(PortalPage), PortalPage.In),
        new(typeof(ProvincePage), ProvincePage.In),
        new(typeof(PortalYearPage), PortalYearPage.In),
        new(typeof(PortalItemPage), PortalItemPage.In),
        new(typeof(ComparePage), ComparePage.In),
    ];

    /// <summary>The records that a theme has a template for: every page type, and the page that stands where another was.</summary>
    public static IEnumerable<Type> PageRecords => PageTypes.Select(t => t.Record).Append(typeof(MovedPage));

    /// <summary>Plans a site that was never published.</summary>
    public static SitePlan Plan(ValidatedModel model, DiagnosticBag diagnostics) => Plan(model, PublishedSite.None, default, diagnostics);

    /// <param name="model">What the site shows.</param>
    /// <param name="published">The site as it was last published, whose addresses go on working.</param>
    /// <param name="today">Decides only whether a published address may vanish; nothing in the plan depends on it.</param>
    /// <param name="diagnostics">Told what goes wrong.</param>
    public static SitePlan Plan(ValidatedModel model, PublishedSite published, DateOnly today, DiagnosticBag diagnostics)
    {
        var content = SiteContent.Of(model);
        var pages = new Dictionary<PageKey, Page>();
        foreach (var page in PageTypes.SelectMany(type => type.In(content)))
        {
            if (IsCultureFolder(page.Key, content) || !pages.TryAdd(page.Key, page))
            {
                ReportCollision(page, diagnostics);
            }
        }

        var cultures = content.Model.Settings.Cultures;
        var lost = LostRecords.Report(published, content.Model, diagnostics);
        LostLogEntries.Report(published, content.Model, diagnostics);
        foreach (var moved in new PermanentAddresses(published, pages.Keys, content.Model) { Lost = lost }.Keep(today, diagnostics))
        {
            pages.TryAdd(moved.Key, moved);
        }

        var frozen = FrozenPages.Of(content.Model);
        var routes = new RouteTable(pages.Keys, cultures);
        var datasets = Dataset.Of(pages.Values, content.Model, routes);
        return new SitePlan(
            content.Model,
            content,
            [.. pages.Values.SelectMany(p => routes.Cultures.Select(c => new PlannedPage(p, c, routes.Of(p.Key, c)) { Freezes = [.. frozen[p.Key]] }))],
            pages.ToImmutableDictionary(),
            ExportPlanner.Plan(content, pages.Values, routes, datasets),
            MainMenu.Of(content.Model, routes),
            routes)
        {
            Datasets = datasets,
            Documents = new DocumentAddresses(published, content.Model).Plan(today, diagnostics),
        };
    }

    /// <summary>True below the folder of a culture, where that culture's own pages stand.</summary>
    private static bool IsCultureFolder(PageKey key, SiteContent content) =>
        content.Model.Settings.Cultures.Skip(1).Any(c => key.Path.StartsWith($"/{c}/", StringComparison.Ordinal));

    private static void ReportCollision(Page page, DiagnosticBag diagnostics)
    {
        if (page.Article is { } article)
        {
            diagnostics.Add(PlanDiagnostics.RouteClaimedTwice, article.Texts[0].Markdown, page.Key.Path, article.Id);
            return;
        }

        throw new InvalidOperationException($"two pages are planned at {page.Key}");
    }
}

/// <summary>A page type: its record, and the pages of it that a content has.</summary>
public sealed record PageType(Type Record, Func<SiteContent, IEnumerable<Page>> In);

/// <summary>What can be wrong with a plan.</summary>
public static class PlanDiagnostics
{
    public static DiagnosticDescriptor RouteClaimedTwice { get; } = new(
        "PRS6001",
        DiagnosticSeverity.Error,
        new("หน้าเว็บสองหน้าใช้ที่อยู่เดียวกัน", "two pages claim one address"),
        new("ที่อยู่ {0} เป็นของหน้าอื่นในเว็บไซต์นี้อยู่แล้ว", "The address {0} already belongs to another page of this site."),
        new("เปลี่ยนชื่อไฟล์บทความเป็นชื่ออื่น เช่น {1}-2.th.md", "Give the article's file another name, such as {1}-2.en.md."));
}
