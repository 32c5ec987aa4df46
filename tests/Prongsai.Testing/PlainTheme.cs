using Prongsai.Rendering.Razor;
using Prongsai.Site;

namespace Prongsai.Testing;

/// <summary>
/// The smallest theme: the files of <c>fixtures/sites/plain/themes/plain</c>, and for every other page type a template that shows only
/// the page's address. A new page type needs nothing here.
/// </summary>
public static class PlainTheme
{
    /// <summary>Writes the theme into a folder of a theme, over what is there.</summary>
    public static void Write(string folder)
    {
        TestSite.CopyFolder(Path.Combine(Repo.Fixtures, "sites", "plain", "themes", "plain"), folder);
        Directory.CreateDirectory(Path.Combine(folder, "pages"));
        foreach (var type in SitePlanner.PageRecords)
        {
            var path = Path.Combine(folder, TemplateNames.PagePath(type));
            if (!File.Exists(path))
            {
                File.WriteAllText(path, $"@model {type.Name}\n<p>@Model.Key</p>\n");
            }
        }
    }
}
