using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Xml;

namespace Prongsai.Documents.Pictures;

/// <summary>Reads an SVG: a mere drawing passes, and one that runs, loads or links to anything is refused with the name of that.</summary>
internal static class SvgDrawing
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int LongestText = 1_000_000;

    private static readonly FrozenSet<string> Active =
        new[] { "script", "foreignObject", "iframe", "embed", "object", "audio", "video", "handler", "listener", "set" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly ImmutableArray<string> Pictures = ["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"];

    private static readonly ImmutableArray<string> Loading = ["@import", "expression(", "javascript:", "-moz-binding", "behavior:"];

    public static Facts Read(Stream file, Allowance allowance, Words words)
    {
        using var xml = SafeXml.Open(file, allowance);
        var (text, isStyle, hasRoot) = (new StringBuilder(), false, false);
        while (Next(xml))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                hasRoot = hasRoot || (xml.LocalName == "svg" && xml.NamespaceURI == Namespace ? true : throw new InvalidDataException());
                isStyle = xml is { LocalName: "style", IsEmptyElement: false };
                Check(xml);
            }
            else if (SafeXml.IsText(xml))
            {
                SafeXml.AppendText(xml, text, LongestText);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                CheckStyle(isStyle ? text.ToString() : "", isStyle: true);
                words.Add(isStyle ? "" : text.ToString(), null);
                text.Clear();
                isStyle = false;
            }
            else if (xml is { NodeType: XmlNodeType.ProcessingInstruction, LocalName: not "xpacket" })
            {
                throw Refused($"<?{xml.LocalName}?>");
            }
        }

        return hasRoot ? Facts.None : throw new InvalidDataException();
    }

    /// <summary>A DTD is what the reader prohibits before anything else of it.</summary>
    private static bool Next(XmlReader xml)
    {
        try
        {
            return SafeXml.Next(xml);
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.OrdinalIgnoreCase))
        {
            throw Refused("<!DOCTYPE>");
        }
    }

    private static void Check(XmlReader xml)
    {
        if (Active.Contains(xml.LocalName))
        {
            throw Refused($"<{xml.LocalName}>");
        }

        var isAnimation = xml.LocalName.StartsWith("animate", StringComparison.OrdinalIgnoreCase);
        while (xml.MoveToNextAttribute())
        {
            var (name, value) = (xml.LocalName, xml.Value);
            var isActive = name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (xml.Prefix == "xml" && name == "base")
                || (name is "href" or "src" && !IsOwn(value))
                || (isAnimation && name == "attributeName" && value.EndsWith("href", StringComparison.OrdinalIgnoreCase));
            if (isActive)
            {
                throw Refused(xml.Name);
            }

            CheckStyle(xml.Prefix.Length > 0 || name is "href" or "d" or "points" ? "" : value, isStyle: name == "style");
        }

        xml.MoveToElement();
    }

    private static bool IsOwn(string address) => address.StartsWith('#') || Pictures.Any(p => address.StartsWith(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>A backslash spells words of a style so that nobody finds them.</summary>
    private static void CheckStyle(string style, bool isStyle)
    {
        if (isStyle && style.Contains('\\', StringComparison.Ordinal))
        {
            throw Refused("\\");
        }

        foreach (var word in Loading.Where(w => style.Contains(w, StringComparison.OrdinalIgnoreCase)))
        {
            throw Refused(word);
        }

        for (var at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsOwn(style[(at + 4)..Math.Min(style.Length, at + 40)].TrimStart(' ', '"', '\'', '\n', '\r', '\t')))
            {
                throw Refused("url()");
            }
        }
    }

    private static RefusedException Refused(string what) => new(DocumentDiagnostics.ActiveSvg, what);
}
