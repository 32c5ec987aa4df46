using System.Collections.Concurrent;
using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Search;
using Prongsai.Site;
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
        var assets = theme.Assets.With(SearchIndexes(plan, theme.Definition));
        var faults = new TemplateFaults(theme.Files);
        var renderer = new PageRenderer(new SiteScope(plan, theme.Definition, theme.Templates, assets, faults, diagnostics));
        var pages = RenderPages(plan.Pages, renderer, theme.IdleWriters);
        faults.ReportTo(diagnostics);
        return pages.Contains(null) ? null : new RenderedSite(plan, [.. pages.OfType<OutputFile>(), .. DataFiles(plan), .. assets.Files]);
    }

    private static Dictionary<string, byte[]> SearchIndexes(SitePlan plan, ThemeDefinition theme)
    {
        var cultures = plan.Routes.Contains(PageKeys.Search) ? plan.Routes.Cultures : [];
        var indexes = new byte[cultures.Length][];
        Parallel.For(0, cultures.Length, i => indexes[i] = SearchIndex.Write(plan, theme.StringsOf(cultures[i])));
        return cultures.Select((c, i) => (c, i)).ToDictionary(p => SearchIndex.NameOf(p.c), p => indexes[p.i], StringComparer.Ordinal);
    }

    private static IEnumerable<OutputFile> DataFiles(SitePlan plan) =>
        plan.Exports.Select(e => new OutputFile(e.Route.OutputPath, e.Content, OutputKind.Data));

    private static OutputFile?[] RenderPages(ImmutableArray<PlannedPage> pages, PageRenderer renderer, ConcurrentBag<PageWriters> idle)
    {
        var files = new OutputFile?[pages.Length];
        Parallel.For(
            0,
            pages.Length,
            () => idle.TryTake(out var writers) ? writers : new PageWriters(),
            (number, _, writers) =>
            {
                files[number] = renderer.Render(pages[number], number, writers) is { } content
                    ? new OutputFile(pages[number].Route.OutputPath, content, OutputKind.Page, pages[number])
                    : null;
                return writers;
            },
            idle.Add);
        return files;
    }
}
