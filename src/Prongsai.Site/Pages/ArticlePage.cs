using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>A free-text page.</summary>
public sealed record ArticlePage(Article Article) : Page(PageKeys.Article(Article.Id))
{
    public override IEnumerable<KeyValuePair<string, object>> Placeholders =>
    [
        new("title", new LocalizedText([.. Article.Texts.Select(t => new LocalizedRun(t.Title, t.Culture))], Origin.None.Span)),
    ];
}

/// <summary>One page an article.</summary>
internal sealed class ArticlePagePlanner : PagePlanner
{
    public override IEnumerable<Page> Plan(SiteContent content) => content.Model.Articles.Select(a => new ArticlePage(a));
}
