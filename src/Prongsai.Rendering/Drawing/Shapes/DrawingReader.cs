using System.Xml;
using Prongsai.Rendering.Colours;

namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>
/// Draws an SVG of plain shapes in groups. One that asks for more than that is not drawn at all, so that nothing is shown in part.
/// </summary>
internal sealed class DrawingReader
{
    private const int Opaque = 255;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly DrawnPicture _picture;
    private readonly ClassRules _rules;
    private readonly Stack<(ShapeStyle Style, Affine Place)> _groups = new();

    private DrawingReader(DrawnPicture picture, ClassRules rules, Affine place)
    {
        (_picture, _rules) = (picture, rules);
        _groups.Push((new ShapeStyle(), place));
    }

    /// <summary>Draws what was found sound; null where it asks for more.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="longer">How many pixels its longer side gets.</param>
    /// <param name="ground">What it stands on.</param>
    public static DrawnPicture? Draw(ReadOnlyMemory<byte> svg, int longer, Colour ground)
    {
        try
        {
            using var xml = Open(svg);
            xml.MoveToContent();
            if (NumberText.All(xml.GetAttribute("viewBox") ?? "") is not [var left, var top, > 0 and var wide, > 0 and var high])
            {
                return null;
            }

            var scale = longer / Math.Max(wide, high);
            var picture = new DrawnPicture(Whole(wide * scale), Whole(high * scale), ground);
            new DrawingReader(picture, RulesIn(svg), Affine.Scale(scale, scale).Of(Affine.Move(-left, -top))).Read(xml);
            return picture;
        }
        catch (Exception e) when (e is NotSupportedException or OverflowException or DivideByZeroException)
        {
            return null;
        }
    }

    private static XmlReader Open(ReadOnlyMemory<byte> svg) => XmlReader.Create(new MemoryStream(svg.ToArray()), Settings);

    private static int Whole(decimal pixels) => Math.Max((int)decimal.Round(pixels), 1);

    /// <summary>All of them, since they hold for what stands before them too.</summary>
    private static ClassRules RulesIn(ReadOnlyMemory<byte> svg)
    {
        var rules = new ClassRules();
        using var xml = Open(svg);
        while (xml.ReadToFollowing("style"))
        {
            rules.Add(xml.ReadString());
        }

        return rules;
    }

    private void Read(XmlReader xml)
    {
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && !Begin(xml))
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.EndElement)
            {
                _groups.Pop();
            }

            xml.Read();
        }
    }

    /// <summary>Paints a shape, or goes into a group; false for what shows nothing where it stands.</summary>
    private bool Begin(XmlReader xml)
    {
        var (name, isEmpty, isRoot) = (xml.LocalName, xml.IsEmptyElement, xml.Depth == 0);
        var attributes = AttributesOf(xml);
        var (outer, place) = _groups.Peek();
        var style = StyleOf(attributes, outer);
        if (style.IsAbsent || name is "defs" or "style" or "symbol" or "clipPath" or "mask" or "linearGradient" or "radialGradient")
        {
            return false;
        }

        place = attributes.TryGetValue("transform", out var transform) ? place.Of(Affine.Parse(transform)) : place;
        if (name != "g" && !isRoot)
        {
            _picture.Paint(name, attributes, style, place);
        }
        else if (style.Opacity < Opaque)
        {
            throw new NotSupportedException("opacity");
        }

        if (!isEmpty)
        {
            _groups.Push((style, place));
        }

        return true;
    }

    private static Dictionary<string, string> AttributesOf(XmlReader xml)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (xml.MoveToNextAttribute())
        {
            attributes[xml.LocalName] = xml.Value.Trim();
        }

        xml.MoveToElement();
        return attributes;
    }

    private ShapeStyle StyleOf(Dictionary<string, string> attributes, ShapeStyle outer)
    {
        // what currentColor means, first
        var own = attributes.Where(a => a.Key != "transform").OrderBy(a => a.Key != "color").Aggregate(outer, (style, a) => style.With(a.Key, a.Value));
        return _rules.For(attributes.GetValueOrDefault("class", "")).Append(attributes.GetValueOrDefault("style", "")).Aggregate(own, (style, d) => style.With(d));
    }
}
