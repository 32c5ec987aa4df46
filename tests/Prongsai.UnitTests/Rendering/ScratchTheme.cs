using System.Collections.Frozen;
using Prongsai.Compilation;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Core.Theming;
using Prongsai.Rendering;
using Prongsai.Rendering.Razor;
using Prongsai.Site;
using Prongsai.Site.Pages;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Rendering;

/// <summary>A theme of a test's own in a temporary folder. It starts with the least that a theme must have.</summary>
internal sealed class ScratchTheme : IDisposable
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["count"] = "{n} ข้อ",
        ["page.home.title"] = "หน้าแรก {agency}",
        ["page.article.title"] = "{title}",
        ["format.fiscalYear"] = "พ.ศ. {be} ({ce})",
        ["format.date"] = "{day} {month} {be}",
        ["format.month.8"] = "สิงหาคม",
    };

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("prongsai-theme-");

    public ScratchTheme()
    {
        foreach (var page in typeof(Page).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Page)) && !t.IsAbstract))
        {
            Write(TemplateNames.PagePath(page), $"@model {page.FullName}\n<h1>{TemplateNames.Of(page)}</h1>\n");
        }

        Write("layouts/main.cshtml", "@model Prongsai.Site.Pages.Page\n<main>@RenderBody()</main>\n");
    }

    /// <summary>Renders a plan as a build does; null where the theme does not allow it.</summary>
    public static RenderedSite? Render(SitePlan plan, ThemeDefinition theme, string? cacheFolder, DiagnosticBag diagnostics) =>
        PreparedTheme.Of(theme, new RenderOptions(new CompiledTemplates(), cacheFolder), diagnostics) is { } prepared ? SiteRenderer.Render(plan, prepared, diagnostics) : null;

    public string Folder => Path.Combine(_root.FullName, "base");

    public string CacheFolder => Path.Combine(_root.FullName, "cache");

    /// <summary>The theme alone, or as the parent of the one whose files are in <paramref name="child"/>.</summary>
    public ThemeDefinition Definition(string? child = null) => new(
        "scratch",
        child is null ? [Folded("base")] : [Folded(child), Folded("base")],
        [Strings(ModelBuilder.Thai), Strings(ModelBuilder.English)],
        new Origin(new SourceFile("themes/base/theme.yaml", "name: base\n").Span(0, 4), []));

    public ScratchTheme Write(string path, string text, string theme = "base")
    {
        var full = Path.Combine(_root.FullName, theme, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? theme);
        File.WriteAllText(full, text);
        return this;
    }

    public ScratchTheme Home(string body) => Write("pages/home.cshtml", $"@model Prongsai.Site.Pages.HomePage\n{body}");

    public ScratchTheme Delete(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public void Dispose() => _root.Delete(recursive: true);

    public static StringTable Strings(Culture culture) => new(
        culture, Texts.ToFrozenDictionary(), new SourceFile($"themes/base/strings/{culture}.yaml", "count: x\n"));

    private ThemeFolder Folded(string name) => new(Path.Combine(_root.FullName, name), $"themes/{name}");
}
