using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Prongsai.Documents.Tables;

/// <summary>The texts that the cells of a workbook share, by their numbers.</summary>
internal static partial class SharedTexts
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

        return Unescaped(text.ToString());
    }

    /// <summary>Workbooks write a character that XML has no room for as <c>_x0007_</c>, and an underscore that only looks so as <c>_x005F_</c>.</summary>
    public static string Unescaped(string text) => Escape().Replace(text, m => m.ValueSpan is "_x000D_" ? "" : ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
