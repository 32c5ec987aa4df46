using Prongsai.Site;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// Renders one page at a time on any thread: the page's template first, then the layout around what it wrote, so that the layout
/// knows what the page was like.
/// </summary>
internal sealed class PageRenderer(SiteScope site)
{
    private const string DefaultLayout = "main";

    /// <summary>The page as UTF-8 in one of the writers, or none if a template failed on it; that is then among the faults.</summary>
    public PageWriter? Render(PlannedPage page, int number, PageWriters writers)
    {
        writers.Body.Clear();
        writers.Frame.Clear();
        var scope = new PageScope(site, page, writers);
        try
        {
            return Render(page, scope, writers);
        }
        catch (Exception failure)
        {
            // whatever a template does, it is the theme's fault and ends only this page
            site.Faults.Failed(failure, page, number, scope.Place);
            return null;
        }
    }

    private PageWriter Render(PlannedPage page, PageScope scope, PageWriters writers)
    {
        var path = TemplateNames.PagePath(page.Page.GetType());
        var template = site.Templates.Find(path) ?? throw new InvalidOperationException($"The theme has no template {path}.");
        var body = template.Create();
        body.Layout = DefaultLayout;
        Run(body, template, page, scope);
        if (string.IsNullOrEmpty(body.Layout))
        {
            return writers.Body;
        }

        if (site.Templates.Find(TemplateNames.LayoutPath(body.Layout)) is not { } layout)
        {
            site.Faults.MissingLayout(body.Layout, path, site.Templates.Layouts.Select(l => TemplateNames.LayoutName(l.Path)));
            return writers.Body;
        }

        var frame = layout.Create();
        frame.BodyContent = writers;
        frame.PreviousSectionWriters = body.SectionWriters;
        scope.Writer = writers.Frame;
        Run(frame, layout, page, scope);
        return writers.Frame;
    }

    private static void Run(IThemePage page, TemplateEntry template, PlannedPage planned, PageScope scope)
    {
        page.SetModel(planned.Page);
        page.Enter(scope, template);
        page.ExecuteAsync().GetAwaiter().GetResult();
    }
}
