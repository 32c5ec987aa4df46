using Prongsai.Core.Diagnostics;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Diagnostics;
using Prongsai.Rendering.Themes;
using Prongsai.Site;
using Prongsai.Site.Pages;

namespace Prongsai.Rendering.Razor;

/// <summary>What a theme owes the site: a template for every page record, made for that record, and layouts made for any page.</summary>
internal static class TemplateContract
{
    public static bool Holds(TemplateSet templates, ThemeDefinition theme, ThemeFiles files, DiagnosticBag diagnostics)
    {
        var holds = true;
        foreach (var page in SitePlanner.PageRecords.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            var path = TemplateNames.PagePath(page);
            if (templates.Find(path) is { } template)
            {
                holds &= HasModel(template, page, files, diagnostics);
            }
            else
            {
                diagnostics.Add(TemplateDiagnostics.TemplateMissing, theme.Origin.Span, theme.Name, path);
                holds = false;
            }
        }

        foreach (var layout in templates.Layouts)
        {
            holds &= HasModel(layout, typeof(Page), files, diagnostics);
        }

        return holds;
    }

    private static bool HasModel(TemplateEntry template, Type model, ThemeFiles files, DiagnosticBag diagnostics)
    {
        var actual = template.Model;
        if (actual == model)
        {
            return true;
        }

        if (files.Find(template.Path) is { } file)
        {
            diagnostics.Add(
                TemplateDiagnostics.WrongModel,
                file.ModelLine,
                template.Path,
                actual?.FullName ?? "-",
                model.FullName ?? model.Name);
        }

        return false;
    }
}
