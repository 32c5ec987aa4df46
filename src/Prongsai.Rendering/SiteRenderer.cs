using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Copies;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Search;
using Prongsai.Rendering.Sharing;
using Prongsai.Rendering.Text;
using Prongsai.Rendering.Themes;
using Prongsai.Site;
using Prongsai.Site.Exports;
using Prongsai.Site.Routing;

namespace Prongsai.Rendering;

/// <summary>
/// The render stage: from a plan and a theme to every file of the site, in memory. Pages come in the plan's order, then data files,
/// then assets; the same plan and theme give the same bytes.
/// </summary>
public static class SiteRenderer
{
    /// <summary>The rendered site, or null if a template failed.</summary>
    public static RenderedSite? Render(SitePlan plan, PreparedTheme theme, DiagnosticBag diagnostics)
    {
        var assets = AssetsOf(plan, theme);
        var faults = new TemplateFaults(theme.Files);
        var renderer = new PageRenderer(new SiteScope(plan, theme.Definition, theme.Templates, assets, faults, diagnostics));
        var memory = new PageMemory();
        var copies = new OutputFile?[plan.Pages.Length];
        var pages = RenderPages(plan, renderer, theme.IdleWriters, memory, copies);
        faults.ReportTo(diagnostics);
        return pages.Contains(null)
            ? null
            : new RenderedSite(plan, [.. pages.OfType<OutputFile>(), .. copies.OfType<OutputFile>(), LlmsText.Write(plan, theme.Definition), .. DataFiles(plan), .. assets.Files, .. plan.Documents.Select(d => new OutputFile(d))])
            {
                Memory = memory,
                PartsOf = page => page.Page.Article is { } article ? ArticleParts.Of(article.For(page.Culture)) : [],
            };
    }

    /// <summary>The theme's assets in the site's hue, and what is made for this site alone.</summary>
    private static AssetBundle AssetsOf(SitePlan plan, PreparedTheme theme)
    {
        var assets = plan.Model.Settings.Hue is { } hue ? theme.Assets.InHue(hue) : theme.Assets;
        return assets.With(SearchFiles(plan, theme.Definition)
            .Concat(CompareIndexes(plan))
            .Concat(SharePicturesOf(plan, theme, assets))
            .Concat(OwnPictures.Of(plan.Model.Settings.Agency).Select(p => KeyValuePair.Create(p.Key, p.Value.ToArray()))));
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> CompareIndexes(SitePlan plan) =>
        plan.Content.Portal is { } portal && plan.Routes.Contains(PageKeys.Compare)
            ? plan.Routes.Cultures.Select(c => KeyValuePair.Create(CompareIndex.NameOf(c), new CompareIndex(plan, c).Write(portal)))
            : [];

    private static IEnumerable<KeyValuePair<string, byte[]>> SharePicturesOf(SitePlan plan, PreparedTheme theme, AssetBundle assets)
    {
        var colours = ThemeColours.Light(Encoding.UTF8.GetString(assets.ContentOf(AssetBundle.StyleName).Span));
        return theme.Faces is { } faces ? new SharePictures(plan, theme.Definition, faces, ShareColours.Of(colours)).Draw() : [];
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> SearchFiles(SitePlan plan, ThemeDefinition theme)
    {
        var cultures = plan.Routes.Contains(PageKeys.Search) ? plan.Routes.Cultures : [];
        var indexes = new byte[cultures.Length][];
        Parallel.For(0, cultures.Length, i => indexes[i] = SearchIndex.Write(plan, theme.StringsOf(cultures[i])));
        return cultures.SelectMany((culture, i) => new KeyValuePair<string, byte[]>[]
        {
            new(SearchIndex.NameOf(culture), indexes[i]),
            new(SearchWords.NameOf(culture), SearchWords.Write(theme.StringsOf(culture))),
        });
    }

    private static IEnumerable<OutputFile> DataFiles(SitePlan plan) =>
        plan.Exports.Select(e => new OutputFile(e.Route.OutputPath, e.Content, OutputKind.Data));

    /// <summary>The pages; the data files are written meanwhile, for want of a template by whichever thread comes to them.</summary>
    private static OutputFile?[] RenderPages(SitePlan plan, PageRenderer renderer, ConcurrentBag<PageWriters> idle, PageMemory memory, OutputFile?[] copies)
    {
        var (pages, exports) = (plan.Pages, plan.Exports);
        var files = new OutputFile?[pages.Length];
        Parallel.For(
            -exports.Length,
            pages.Length,
            () => (Writers: idle.TryTake(out var writers) ? writers : new PageWriters(), Filler: new PageMemory.Filler(memory)),
            (number, state, own) =>
            {
                if (number < 0)
                {
                    _ = exports[^-number].Content;
                    return own;
                }

                if (renderer.Render(pages[number], number, own.Writers) is { } page)
                {
                    files[number] = new OutputFile(pages[number].Route.OutputPath, own.Filler.Keep(page.Written), OutputKind.Page, pages[number]);
                    copies[number] = CopyOf(plan, pages[number], page.Written);
                }

                return own;
            },
            own => idle.Add(own.Writers));
        return files;
    }

    private static OutputFile? CopyOf(SitePlan plan, PlannedPage page, ReadOnlySpan<byte> written) =>
        PageCopies.RouteOf(page.Page, page.Route, plan.Model.Settings) is { } route && PageCopy.Of(written, page.Route.Under(plan.Model.Settings.BaseAddress)) is { } copy
            ? new OutputFile(route.OutputPath, copy, OutputKind.Data)
            : null;
}
