using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Prongsai.Core.Model;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Xml;

namespace Prongsai.Documents.Pictures;

/// <summary>
/// Reads an SVG and writes it anew with shapes, paints and nothing else. What drawing programs leave for themselves is dropped; what runs,
/// loads or shows differently from machine to machine is refused by its name.
/// </summary>
internal static partial class PlainDrawing
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int LongestStyle = 100_000;
    private const int HeadLength = 2000;

    private static readonly FrozenSet<string> Elements = Words(
        "svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask symbol use style");

    private static readonly FrozenSet<string> Dropped = Words("title desc metadata");

    private static readonly FrozenSet<string> Active = Words("script foreignObject iframe embed object audio video handler listener set animate animateMotion animateTransform a");

    private static readonly FrozenSet<string> Attributes = Words(
        "id class style transform d points x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height viewBox preserveAspectRatio pathLength href "
        + "fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity "
        + "opacity color display visibility overflow paint-order vector-effect offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod "
        + "clip-path clip-rule clipPathUnits mask mask-type maskUnits maskContentUnits");

    /// <summary>Whether the beginning of a file looks like one.</summary>
    public static bool Looks(ReadOnlySpan<byte> file)
    {
        var head = file[..Math.Min(file.Length, HeadLength)];
        return head.TrimStart(" \t\r\n\uFEFF"u8).StartsWith("<"u8) && head.IndexOf("<svg"u8) >= 0;
    }

    public static PictureContent Read(byte[] file, Allowance allowance)
    {
        using var xml = SafeXml.Open(new MemoryStream(file), allowance);
        using var kept = new MemoryStream();
        var (width, height) = (0, 0);
        using (var writer = XmlWriter.Create(kept, new XmlWriterSettings { OmitXmlDeclaration = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None }))
        {
            while (Next(xml))
            {
                if (xml is { NodeType: XmlNodeType.Element, Depth: 0 })
                {
                    (width, height) = SizeOf(xml);
                }

                Copy(xml, writer);
            }
        }

        EmblemSize.CheckDrawing(width, height);
        return new PictureContent(DocumentFormat.Svg, width, height, kept.ToArray());
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

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

    private static void Copy(XmlReader xml, XmlWriter writer)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element when xml.NamespaceURI != Namespace || Dropped.Contains(xml.LocalName):
                Skip(xml);
                break;
            case XmlNodeType.Element:
                CopyElement(xml, writer);
                break;
            case XmlNodeType.EndElement:
                writer.WriteEndElement();
                break;
            case XmlNodeType.ProcessingInstruction when xml.LocalName == "xml-stylesheet":
                throw Refused("<?xml-stylesheet?>");
            default:
                // text stands only in style sheets, which are read with their element
                break;
        }
    }

    /// <summary>Goes to the end of an element that is dropped, as long as nothing in it acts.</summary>
    private static void Skip(XmlReader xml)
    {
        var depth = xml.Depth;
        if (depth == 0)
        {
            throw new InvalidDataException();
        }

        if (xml.IsEmptyElement)
        {
            return;
        }

        while (Next(xml) && (xml.Depth > depth || xml.NodeType != XmlNodeType.EndElement))
        {
            if (xml.NodeType == XmlNodeType.Element && Active.Contains(xml.LocalName))
            {
                throw Refused($"<{xml.LocalName}>");
            }
        }
    }

    private static void CopyElement(XmlReader xml, XmlWriter writer)
    {
        var name = xml.LocalName;
        if (!Elements.Contains(name))
        {
            throw Active.Contains(name) ? Refused($"<{name}>") : new RefusedException(PictureDiagnostics.UnknownPart, $"<{name}>");
        }

        var isEmpty = xml.IsEmptyElement;
        writer.WriteStartElement(name, Namespace);
        CopyAttributes(xml, writer);
        if (name == "style" && !isEmpty)
        {
            writer.WriteString(Checked(StyleIn(xml), "<style>"));
            isEmpty = true;
        }

        if (isEmpty)
        {
            writer.WriteEndElement();
        }
    }

    private static void CopyAttributes(XmlReader xml, XmlWriter writer)
    {
        while (xml.MoveToNextAttribute())
        {
            var (name, value) = (xml.LocalName, xml.Value);
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || (name is "href" or "src" && !value.StartsWith('#')))
            {
                throw Refused(xml.Name);
            }

            if (Attributes.Contains(name) && (xml.NamespaceURI.Length == 0 || name == "href"))
            {
                writer.WriteAttributeString(name, Checked(value, name));
            }
        }

        xml.MoveToElement();
    }

    private static string StyleIn(XmlReader xml)
    {
        var text = new StringBuilder();
        while (Next(xml) && xml.NodeType != XmlNodeType.EndElement)
        {
            if (!SafeXml.IsText(xml))
            {
                throw new InvalidDataException();
            }

            SafeXml.AppendText(xml, text, LongestStyle);
        }

        return text.ToString();
    }

    /// <summary>A value that names nothing outside the drawing: no rule of a style sheet that loads, no address but one within, no spelling that hides one.</summary>
    private static string Checked(string value, string where) =>
        value.AsSpan().ContainsAny('@', '\\', '<') || Outside().IsMatch(value) ? throw Refused(where) : value;

    private static (int Width, int Height) SizeOf(XmlReader xml)
    {
        if (xml is not { LocalName: "svg", NamespaceURI: Namespace })
        {
            throw new InvalidDataException();
        }

        var box = (xml.GetAttribute("viewBox") ?? "").Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4 ? (Whole(box[2]), Whole(box[3])) : (0, 0);
    }

    private static int Whole(string number) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1_000_000 ? (int)decimal.Ceiling(value) : 0;

    private static RefusedException Refused(string what) => new(DocumentDiagnostics.ActiveSvg, what);

    [GeneratedRegex(@"url\s*\((?!\s*[""']?#)|(?:javascript|data|https?|file)\s*:|expression\s*\(|-moz-binding|behavior\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outside();
}
