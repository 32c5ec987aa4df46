using System.Collections.Immutable;
using System.Text;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site;
using Prongsai.Site.Exports;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Rendering;

/// <summary>A plan of four page types in two cultures, below a folder of its host.</summary>
internal static class ScratchPlan
{
    public static SitePlan Make(string articleText = "ข้อความ", LocalizedText? agencyName = null)
    {
        var model = Model(articleText, agencyName ?? ModelBuilder.Text("เทศบาล", "Municipality"));
        Page[] pages =
        [
            new HomePage(null, null, null, null, model.Settings.Agency),
            new ContactPage(model.Settings.Contact, model.Settings.Agency),
            new ArticlePage(model.Articles[0]),
            new NotFoundPage(null),
        ];
        var routes = new RouteTable(pages.Select(p => p.Key), model.Settings.Cultures);
        return new SitePlan(
            model,
            new SiteContent(model, ImmutableDictionary<FiscalYear, YearResult>.Empty),
            [.. pages.SelectMany(p => routes.Cultures.Select(c => new PlannedPage(p, c, routes.Of(p.Key, c))))],
            pages.ToImmutableDictionary(p => p.Key),
            [new ExportFile(new Route("/data.csv"), () => Encoding.UTF8.GetBytes("a,b"))],
            [],
            routes);
    }

    public static ArticleText Article(string markdown)
    {
        const string Front = "---\ntitle: \"เรื่อง\"\n---\n";
        return new ArticleText(ModelBuilder.Thai, "เรื่อง", new SourceFile("content/articles/about.th.md", Front + markdown).Span(Front.Length, markdown.Length));
    }

    private static DisclosureModel Model(string articleText, LocalizedText agencyName)
    {
        var text = ModelBuilder.Text("ข้อความ", "Text");
        var agency = new Agency(
            "agency", agencyName, text, text, text, new Uri("https://www.example.go.th/"), text, null, null, null, null, Origin.None);
        var settings = new SiteSettings(
            agency,
            [ModelBuilder.Thai, ModelBuilder.English],
            new Uri("https://www.example.go.th/ita/"),
            "scratch",
            new ContactSettings([], null),
            new ComplaintSettings([], [], null, [], []),
            Origin.None);
        return new DisclosureModel(settings, [], [], [], [new Article("about", [Article(articleText)])], []);
    }
}
