using System.Text;
using System.Xml;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Xml;

namespace Prongsai.Documents.Packages;

/// <summary>The texts that a workbook keeps once for all its cells.</summary>
internal static class SharedTexts
{
    private const string Part = "xl/sharedStrings.xml";
    private const int LongestText = 100_000;
    private const int Most = 1_000_000;
    private const int LongestTogether = 20_000_000;

    public static List<string> Read(Package package)
    {
        var texts = new List<string>();
        if (package.Names.FirstOrDefault(n => n.Equals(Part, StringComparison.OrdinalIgnoreCase)) is not { } part)
        {
            return texts;
        }

        var (text, inText, length) = (new StringBuilder(), false, 0);
        using var xml = package.Xml(part);
        while (SafeXml.Next(xml))
        {
            if (inText && SafeXml.IsText(xml))
            {
                SafeXml.AppendText(xml, text, LongestText);
                continue;
            }

            inText = xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false };
            if (xml.LocalName == "si" && (xml.NodeType == XmlNodeType.EndElement || xml.IsEmptyElement))
            {
                texts.Add(text.ToString());
                length += text.Length;
                text.Clear();
            }

            if (texts.Count > Most || length > LongestTogether)
            {
                throw new RefusedException(DocumentDiagnostics.TooMuchInside);
            }
        }

        return texts;
    }
}
