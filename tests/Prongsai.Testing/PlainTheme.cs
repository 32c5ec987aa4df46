using System.Text;
using Prongsai.Site;
using Prongsai.Site.Pages;

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
        var pages = Directory.CreateDirectory(Path.Combine(folder, "pages")).FullName;
        foreach (var type in typeof(Page).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Page)) && !type.IsAbstract))
        {
            var path = Path.Combine(pages, NameOf(type) + ".cshtml");
            if (!File.Exists(path))
            {
                File.WriteAllText(path, $"@model {type.Name}\n<p>@Model.Key</p>\n");
            }
        }
    }

    private static string NameOf(Type page)
    {
        var name = new StringBuilder();
        foreach (var letter in page.Name[..^"Page".Length])
        {
            name.Append(char.IsAsciiLetterUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
