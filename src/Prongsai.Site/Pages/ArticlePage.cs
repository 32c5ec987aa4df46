using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>A free-text page.</summary>
public sealed record ArticlePage(Article Article) : Page(PageKeys.Article(Article.Id))
{
    public override Article Article { get; } = Article;

    public override IEnumerable<KeyValuePair<string, object>> Placeholders =>
    [
        new("title", new LocalizedText([.. Article.Texts.Select(t => new LocalizedRun(t.Title, t.Culture))], Origin.None.Span)),
    ];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => null;

    /// <summary>One page an article.</summary>
    internal static IEnumerable<Page> In(SiteContent content) => content.Model.Articles.Select(a => new ArticlePage(a));
}
