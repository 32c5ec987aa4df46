using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site;
using Prongsai.Site.Routing;

namespace Prongsai.Rendering.Text;

/// <summary>
/// In the text of an item, a link or picture that names a file of the item's folder leads to where that file is published, from the page in
/// any language.
/// </summary>
internal static class FolderLinks
{
    public static void Resolve(MarkdownDocument document, ArticleText article, PageKey page, SitePlan plan)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(l => l.Url is { Length: > 0 } url && !url.AsSpan().ContainsAny("/:?")))
        {
            var (name, fragment) = Parts(link.Url ?? "");
            if (plan.Model.AllDocuments.FirstOrDefault(d => IsNamed(d, name, page)) is { } file)
            {
                link.Url = PageKeys.Document(file).RelativeFrom(plan.Routes.Of(page, article.Culture)) + fragment;
            }
        }
    }

    private static (string Name, string Fragment) Parts(string url)
    {
        var end = url.IndexOf('#', StringComparison.Ordinal) is var sign and >= 0 ? sign : url.Length;
        return (ThaiText.Normalize(Uri.UnescapeDataString(url[..end])), url[end..]);
    }

    private static bool IsNamed(KeptDocument document, string name, PageKey page) =>
        document.Item is { } item && PageKeys.OitItem(item.Year, item.Code) == page && ThaiText.Normalize(Path.GetFileName(document.File)) == name;
}
