using System.Text;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>Writes robots.txt: everything may be read, and where the site map is.</summary>
internal static class RobotsWriter
{
    public static ExportFile Write(SiteSettings settings) => new(
        new Route("/robots.txt"),
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {new Uri(settings.BaseAddress, "sitemap.xml").AbsoluteUri}\n"));
}
