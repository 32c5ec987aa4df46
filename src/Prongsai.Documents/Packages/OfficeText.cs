using System.Globalization;
using System.Xml;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Xml;

namespace Prongsai.Documents.Packages;

/// <summary>
/// The words of a text document or a presentation of Office: all of its parts are looked through for text, so that headers, notes, comments
/// and what was struck out count too.
/// </summary>
internal static class OfficeText
{
    private const string Slide = "ppt/slides/slide";

    public static Facts Read(Package package, string mainPart, Words words)
    {
        foreach (var name in package.Names.Where(n => n != mainPart && IsText(n)).Prepend(mainPart))
        {
            ReadPart(package, name, words);
        }

        var slides = package.Names.Count(n => n.StartsWith(Slide, StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal));
        return PackageProperties.OfOffice(package) with { Pages = slides > 0 ? slides : null };
    }

    public static void ReadPart(Package package, string name, Words words)
    {
        var flow = new TextFlow(words) { Place = PlaceOf(name) };
        using var xml = package.Xml(name);
        var inText = false;
        while (SafeXml.Next(xml))
        {
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                inText = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false, LocalName: "t" or "delText" };
                Mark(xml, flow);
            }
            else if (inText && SafeXml.IsText(xml))
            {
                flow.Take(xml);
            }
        }

        flow.End();
    }

    private static bool IsText(string name) =>
        name.EndsWith(".xml", StringComparison.Ordinal)
        && (name.StartsWith("word/", StringComparison.Ordinal) || name.StartsWith("ppt/", StringComparison.Ordinal));

    private static void Mark(XmlReader xml, TextFlow flow)
    {
        switch (xml.LocalName)
        {
            case "p" when xml.NodeType == XmlNodeType.EndElement:
                flow.EndParagraph();
                break;
            case "tr" when xml.NodeType == XmlNodeType.EndElement:
                flow.EndRow();
                break;
            case "tr" when !xml.IsEmptyElement:
                flow.BeginRow();
                break;
            case "tab" or "br" or "cr" when xml.NodeType == XmlNodeType.Element:
                flow.Gap(' ');
                break;
        }
    }

    private static string? PlaceOf(string name) =>
        name.StartsWith(Slide, StringComparison.Ordinal)
        && int.TryParse(Path.GetFileNameWithoutExtension(name)["slide".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? $"p. {number}"
            : null;
}
