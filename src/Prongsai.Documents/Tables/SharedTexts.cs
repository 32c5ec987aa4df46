using System.Text;
using System.Xml;

namespace Prongsai.Documents.Tables;

/// <summary>The texts that the cells of a workbook share, by their numbers.</summary>
internal static class SharedTexts
{
    public static List<string> Read(PackageParts parts, string? path)
    {
        var texts = new List<string>();
        using var xml = path is null ? null : parts.Open(path);
        while (xml?.Read() == true)
        {
            if (xml.IsElement("si"))
            {
                texts.Add(TextOf(xml));
            }
        }

        return texts;
    }

    /// <summary>The text of the element that the reader stands on, all of its runs together, without how it is to be read aloud. The reader is left at its end.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var (depth, isText, aloud) = (xml.Depth, false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            aloud = xml.LocalName == "rPh" ? xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement : aloud;
            isText = xml.LocalName == "t" ? xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement : isText && xml.NodeType != XmlNodeType.Element;
            if (isText && !aloud && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(xml.Value);
            }
        }

        return text.Replace("_x000D_", "").ToString();
    }
}
