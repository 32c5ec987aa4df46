using System.Text;
using Prongsai.Core.Localization;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Text;
using Prongsai.Site;
using Prongsai.Site.Exports;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Rendering.Copies;

/// <summary>
/// Writes <c>llms.txt</c> at the site's root: what the site is and every page of it in every culture, in Markdown, for programs that
/// read text. Where pages have copies in Markdown it leads to these.
/// </summary>
internal sealed class LlmsText(SitePlan plan, ThemeDefinition theme)
{
    private readonly StringBuilder _text = new();

    public static OutputFile Write(SitePlan plan, ThemeDefinition theme)
    {
        var file = new LlmsText(plan, theme);
        file.WriteAll();
        return new OutputFile("llms.txt", Encoding.UTF8.GetBytes(file._text.ToString()), OutputKind.Data);
    }

    private void WriteAll()
    {
        foreach (var culture in plan.Routes.Cultures)
        {
            var texts = new ThemeTexts(theme.StringsOf(culture));
            var agency = plan.Model.Settings.Agency.Name.For(culture).Text;
            _text.Append(_text.Length == 0 ? "# " : "\n## ").Append(texts.Text("site.full", ("agency", agency))).Append('\n');
            if (plan.PagesByKey.TryGetValue(PageKeys.Home, out var home))
            {
                _text.Append("\n> ").Append(OfPage(texts, home, "description")).Append('\n');
            }

            foreach (var group in Enum.GetValues<PageGroup>())
            {
                WriteGroup(culture, group, texts);
            }
        }
    }

    private void WriteGroup(Culture culture, PageGroup group, ThemeTexts texts)
    {
        var pages = plan.Pages.Where(p => p.Culture == culture && p.Page.Group == group && p.Page.IsListed && p.Page.LeadsTo is null).ToList();
        if (pages.Count == 0)
        {
            return;
        }

        _text.Append("\n## ").Append(texts.Text($"search.group.{group.ToString().ToLowerInvariant()}")).Append("\n\n");
        foreach (var page in pages)
        {
            var address = (PageCopies.RouteOf(page.Page, page.Route, plan.Model.Settings) ?? page.Route).Under(plan.Model.Settings.BaseAddress);
            _text.Append("- [").Append(InBrackets(OfPage(texts, page.Page, "title"))).Append("](").Append(address).Append(")\n");
        }
    }

    private static string OfPage(ThemeTexts texts, Page page, string part) =>
        texts.Text($"page.{TemplateNames.Of(page.GetType())}.{part}", [.. page.Placeholders.Select(p => (p.Key, (object?)p.Value))]);

    private static string InBrackets(string title) => title.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
}
