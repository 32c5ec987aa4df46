using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>
/// Writes what web servers and hosts read: types, character sets, headers, how long to keep, the page for addresses that do not exist.
/// Only what hosts let a site decide for itself, since one line that they forbid stops a whole site.
/// </summary>
internal static class HostFilesWriter
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string AskAgain = "no-cache";

    private static readonly (string Extension, string Type)[] Types =
    [
        (".csv", "text/csv; charset=utf-8"),
        (".ics", "text/calendar; charset=utf-8"),
        (".json", "application/json; charset=utf-8"),
        (".md", "text/markdown; charset=utf-8"),
        (".svg", "image/svg+xml"),
        (".woff2", "font/woff2"),
    ];

    public static IEnumerable<ExportFile> Write(SiteSettings settings) =>
    [
        File("/.htaccess", Apache(settings.BaseAddress.AbsolutePath)),
        File("/.nojekyll", ""),
        File("/_headers", StaticHost()),
        File("/web.config", Iis()),
    ];

    private static string Apache(string basePath)
    {
        var headers = string.Concat(SecurityHeaders.All.Select(h => $"  Header always set {h.Name} \"{h.Value}\"\n"));
        return $"""
            ErrorDocument 404 {basePath}404.html
            <IfModule mod_mime.c>
              AddType font/woff2 .woff2
              AddType text/csv .csv
              AddType text/calendar .ics
              AddType text/markdown .md
              AddCharset utf-8 .html .css .js .json .csv .ics .md .txt .xml .svg
              <Files "feed.xml">
                ForceType "application/atom+xml; charset=utf-8"
              </Files>
            </IfModule>
            <IfModule mod_headers.c>
            {headers}  Header set Cache-Control "{AskAgain}"
              <FilesMatch "\.[0-9a-f]+\.(css|js|svg|png|woff2)$">
                Header set Cache-Control "{Forever}"
              </FilesMatch>
            </IfModule>

            """.ReplaceLineEndings("\n");
    }

    private static string StaticHost()
    {
        var headers = string.Concat(SecurityHeaders.All.Select(h => $"  {h.Name}: {h.Value}\n"));
        return $"/*\n{headers}/assets/*\n  Cache-Control: {Forever}\n";
    }

    private static string Iis()
    {
        var server = new XElement(
            "system.webServer",
            new XElement("staticContent", Types.SelectMany(t => Replaced("fileExtension", t.Extension, new XElement("mimeMap", new XAttribute("fileExtension", t.Extension), new XAttribute("mimeType", t.Type))))),
            new XElement("httpProtocol", new XElement("customHeaders", SecurityHeaders.All.SelectMany(h => Replaced("name", h.Name, new XElement("add", new XAttribute("name", h.Name), new XAttribute("value", h.Value)))))),
            new XElement("httpErrors", new XAttribute("errorMode", "Custom"), Replaced("statusCode", NotFound, new XElement("error", new XAttribute("statusCode", NotFound), new XAttribute("path", "404.html"), new XAttribute("responseMode", "File")))));
        var assets = new XElement(
            "location",
            new XAttribute("path", "assets"),
            new XElement("system.webServer", new XElement("staticContent", new XElement("clientCache", new XAttribute("cacheControlMode", "UseMaxAge"), new XAttribute("cacheControlMaxAge", "365.00:00:00")))));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + new XElement("configuration", server, assets).ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static string NotFound { get; } = 404.ToString(CultureInfo.InvariantCulture);

    /// <summary>An entry that the server has already may not be added again.</summary>
    private static XElement[] Replaced(string key, string value, XElement entry) => [new XElement("remove", new XAttribute(key, value)), entry];

    private static ExportFile File(string path, string text) => new(new Route(path), () => Encoding.UTF8.GetBytes(text));
}

/// <summary>Writes robots.txt: everything may be read, and where the site map is.</summary>
internal static class RobotsWriter
{
    public static ExportFile Write(SiteSettings settings) => new(
        new Route("/robots.txt"),
        () => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {new Uri(settings.BaseAddress, "sitemap.xml").AbsoluteUri}\n"));
}

/// <summary>Writes security.txt (RFC 9116) where the agency has said whom to write to; else there is none.</summary>
internal static class SecurityTextWriter
{
    private static readonly Route Place = new("/.well-known/security.txt");

    public static IEnumerable<ExportFile> Write(SiteSettings settings)
    {
        if (settings.Security is not { } security)
        {
            yield break;
        }

        string?[] lines =
        [
            $"Contact: {security.Contact.AbsoluteUri}",
            $"Expires: {IsoDay.Show(security.Expires)}T23:59:59+07:00",
            $"Preferred-Languages: {string.Join(", ", settings.Cultures)}",
            $"Canonical: {new Uri(settings.BaseAddress, Place.Path[1..]).AbsoluteUri}",
            security.Policy is { } policy ? $"Policy: {policy.AbsoluteUri}" : null,
        ];
        yield return new ExportFile(Place, () => Encoding.UTF8.GetBytes(string.Concat(lines.OfType<string>().Select(l => l + "\n"))));
    }
}
