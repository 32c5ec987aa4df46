using Prongsai.Site;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// Renders one page at a time on any thread: the page's template first, then the layout around what it wrote, so that the layout
/// knows what the page was like.
/// </summary>
internal sealed class PageRenderer(SiteScope site)
{
    private const string DefaultLayout = "main";

    /// <summary>The page as UTF-8, or null if a template failed on it; that is then among the faults.</summary>
    public byte[]? Render(PlannedPage page, int number, PageWriters writers)
    {
        writers.Body.Clear();
        writers.Frame.Clear();
        try
        {
            return Render(page, writers);
        }
        catch (Exception failure)
        {
            // whatever a template does, it is the theme's fault and ends only this page
            site.Faults.Failed(failure, page, number);
            return null;
        }
    }

    private byte[] Render(PlannedPage page, PageWriters writers)
    {
        var path = TemplateNames.PagePath(page.Page.GetType());
        var template = site.Templates.Find(path) ?? throw new InvalidOperationException($"The theme has no template {path}.");
        var scope = new PageScope(site, page, writers);
        var body = template.Create();
        body.Layout = DefaultLayout;
        Run(body, page, scope);
        if (string.IsNullOrEmpty(body.Layout))
        {
            return writers.Body.ToUtf8();
        }

        if (site.Templates.Find(TemplateNames.LayoutPath(body.Layout)) is not { } layout)
        {
            site.Faults.MissingLayout(body.Layout, path, site.Templates.Layouts.Select(l => TemplateNames.LayoutName(l.Path)));
            return writers.Body.ToUtf8();
        }

        var frame = layout.Create();
        frame.BodyContent = writers;
        frame.PreviousSectionWriters = body.SectionWriters;
        scope.Writer = writers.Frame;
        Run(frame, page, scope);
        return writers.Frame.ToUtf8();
    }

    private static void Run(IThemePage template, PlannedPage page, PageScope scope)
    {
        template.SetModel(page.Page);
        template.Enter(scope);
        template.ExecuteAsync().GetAwaiter().GetResult();
    }
}
