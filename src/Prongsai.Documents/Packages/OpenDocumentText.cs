using System.Xml;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Xml;

namespace Prongsai.Documents.Packages;

/// <summary>The words of an OpenDocument text or presentation, its headers and footers with it.</summary>
internal static class OpenDocumentText
{
    private const string Manifest = "META-INF/manifest.xml";

    /// <summary>A locked document says so only in its manifest; its parts are then no XML.</summary>
    public static void MustBeOpen(Package package)
    {
        if (!package.Has(Manifest))
        {
            return;
        }

        using var xml = package.Xml(Manifest);
        while (SafeXml.Next(xml))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" })
            {
                throw new RefusedException(DocumentDiagnostics.Locked);
            }
        }
    }

    public static Facts Read(Package package, Words words)
    {
        MustBeOpen(package);
        var pages = Read(package, "content.xml", words);
        if (package.Has("styles.xml"))
        {
            Read(package, "styles.xml", words);
        }

        return PackageProperties.OfOpenDocument(package) with { Pages = pages > 0 ? pages : null };
    }

    /// <summary>How many slides there were.</summary>
    private static int Read(Package package, string name, Words words)
    {
        var flow = new TextFlow(words);
        var (inside, pages) = (0, 0);
        using var xml = package.Xml(name);
        while (SafeXml.Next(xml))
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    inside += Begin(xml, flow);
                    pages += xml.Name == "draw:page" ? 1 : 0;
                    break;
                case XmlNodeType.EndElement:
                    inside -= End(xml, flow);
                    break;
                case var _ when inside > 0 && SafeXml.IsText(xml):
                    flow.Take(xml);
                    break;
            }
        }

        flow.End();
        return pages;
    }

    private static int Begin(XmlReader xml, TextFlow flow)
    {
        switch (xml.LocalName)
        {
            case "p" or "h":
                return xml.IsEmptyElement ? 0 : 1;
            case "table-row" when !xml.IsEmptyElement:
                flow.BeginRow();
                return 0;
            case "s" or "tab" or "line-break":
                flow.Gap(' ');
                return 0;
            default:
                return 0;
        }
    }

    private static int End(XmlReader xml, TextFlow flow)
    {
        switch (xml.LocalName)
        {
            case "p" or "h":
                flow.EndParagraph();
                return 1;
            case "table-row":
                flow.EndRow();
                return 0;
            default:
                return 0;
        }
    }
}
