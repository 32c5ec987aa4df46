using System.Text;
using System.Xml;
using Prongsai.Core.Model;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>Writes the site map: every listed page in every culture, each with its alternates.</summary>
internal static class SitemapWriter
{
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    public static ExportFile File(SiteSettings settings, IReadOnlyList<Page> pages, RouteTable routes) =>
        new(new Route("/sitemap.xml"), () => Write(settings, pages, routes));

    private static byte[] Write(SiteSettings settings, IReadOnlyList<Page> pages, RouteTable routes)
    {
        using var stream = new MemoryStream();
        var options = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };
        using (var xml = XmlWriter.Create(stream, options))
        {
            xml.WriteStartElement("urlset", SitemapNamespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, XhtmlNamespace);
            foreach (var page in pages.Where(p => p.IsListed))
            {
                WritePage(xml, settings, page, routes);
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void WritePage(XmlWriter xml, SiteSettings settings, Page page, RouteTable routes)
    {
        foreach (var culture in routes.Cultures)
        {
            xml.WriteStartElement("url", SitemapNamespace);
            xml.WriteElementString("loc", SitemapNamespace, Absolute(settings, routes.Of(page.Key, culture)));
            foreach (var other in routes.Cultures)
            {
                xml.WriteStartElement("link", XhtmlNamespace);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", other.Tag);
                xml.WriteAttributeString("href", Absolute(settings, routes.Of(page.Key, other)));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    private static string Absolute(SiteSettings settings, Route route) => route.Under(settings.BaseAddress);
}
