using System.Text.RegularExpressions;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Model;
using Prongsai.Core.Theming;

namespace Prongsai.Cli.Doctoring;

/// <summary>Whether the fonts that a theme's style sheets name are there.</summary>
internal sealed partial class ThemeFonts(BuildSettings settings, AppIo io)
{
    private const string Assets = "assets";

    /// <param name="site">Says which theme; null where the site's settings cannot be read.</param>
    public HealthLine Examine(SiteSettings? site)
    {
        if (site is null || new SiteThemes(settings, io).Read(site, new DiagnosticBag()) is not { } theme)
        {
            return HealthLine.Wrong("fonts", "อ่านธีมของเว็บไซต์ไม่ได้ สั่ง prongsai check", "The site's theme cannot be read: run prongsai check.");
        }

        var named = theme.Folders.SelectMany(Named).Distinct(StringComparer.Ordinal).ToList();
        var missing = named.Where(f => !theme.Folders.Any(t => File.Exists(Path.Combine(t.FullPath, Assets, f)))).ToList();
        return missing.Count == 0
            ? HealthLine.Good("fonts", $"ฟอนต์ของธีม {theme.Name} ครบ", $"The fonts of theme {theme.Name} are there.")
            : HealthLine.Wrong(
                "fonts",
                $"ธีม {theme.Name} ขาดฟอนต์ {string.Join(", ", missing)} แตก zip ของโปรแกรมใหม่",
                $"Theme {theme.Name} lacks the fonts {string.Join(", ", missing)}: unpack the program's zip again.");
    }

    private static IEnumerable<string> Named(ThemeFolder folder) =>
        Directory.Exists(Path.Combine(folder.FullPath, Assets))
            ? Directory.EnumerateFiles(Path.Combine(folder.FullPath, Assets), "*.css").SelectMany(f => Font().Matches(OrdinaryFile.ReadText(f))).Select(m => m.Groups["path"].Value)
            : [];

    [GeneratedRegex("""url\("?(?<path>[^")]+\.woff2)""")]
    private static partial Regex Font();
}
