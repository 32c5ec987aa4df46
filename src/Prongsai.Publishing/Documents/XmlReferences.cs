using System.Collections.Immutable;
using System.Xml;
using Prongsai.Core.Text;
using Prongsai.Publishing.Addresses;
using Prongsai.Site;

namespace Prongsai.Publishing.Documents;

/// <summary>Reads the references and anchors of an SVG or a site map, both of which are XML.</summary>
internal sealed class XmlReferences
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    private readonly OutputFile _file;
    private readonly SourceFile _source;
    private readonly AddressResolver _resolver;
    private readonly bool _isSitemap;
    private readonly ImmutableArray<Reference>.Builder _found = ImmutableArray.CreateBuilder<Reference>();
    private readonly SortedSet<string> _anchors = new(StringComparer.Ordinal);
    private bool _insideLocation;

    private XmlReferences(OutputFile file, AddressResolver resolver, bool isSitemap)
    {
        _file = file;
        _source = SiteFiles.SourceOf(file);
        _resolver = resolver;
        _isSitemap = isSitemap;
    }

    public static (SiteDocument Document, MarkupFault? Fault) Read(OutputFile file, AddressResolver resolver, bool isSitemap)
    {
        var references = new XmlReferences(file, resolver, isSitemap);
        var fault = references.Read();
        return (new SiteDocument(file, references._found.DrainToImmutable(), [.. references._anchors]), fault);
    }

    private MarkupFault? Read()
    {
        using var xml = XmlReader.Create(new StringReader(_source.Text.TrimStart('\uFEFF')), Settings);
        try
        {
            while (xml.Read())
            {
                ReadNode(xml);
            }

            return null;
        }
        catch (XmlException e)
        {
            return new MarkupFault("XML", _source.SpanAt(e.LineNumber, e.LinePosition));
        }
    }

    private void ReadNode(XmlReader xml)
    {
        if (xml.NodeType == XmlNodeType.Text && _isSitemap && _insideLocation)
        {
            Add(xml, xml.Value.Trim(), ReferenceUse.Listing);
        }

        _insideLocation = xml is { NodeType: XmlNodeType.Element, LocalName: "loc", IsEmptyElement: false };
        if (xml.NodeType != XmlNodeType.Element)
        {
            return;
        }

        var element = xml.LocalName;
        while (xml.MoveToNextAttribute())
        {
            ReadAttribute(xml, element);
        }
    }

    private void ReadAttribute(XmlReader xml, string element)
    {
        if (xml.LocalName == "id")
        {
            _anchors.Add(xml.Value);
        }
        else if (xml.LocalName == "href")
        {
            Add(xml, xml.Value, (_isSitemap, element) switch
            {
                (true, _) => ReferenceUse.Listing,
                (_, "a") => ReferenceUse.Link,
                _ => ReferenceUse.Resource,
            });
        }
    }

    private void Add(XmlReader xml, string text, ReferenceUse use)
    {
        var position = xml as IXmlLineInfo;
        var span = _source.SpanAt(position?.LineNumber ?? 1, position?.LinePosition ?? 1);
        var offset = Math.Max(span.Offset, _source.Text.IndexOf(text, span.Offset, StringComparison.Ordinal));
        var length = Math.Min(text.Length, _source.Text.Length - offset);
        _found.Add(new Reference(text, use, _source.Span(offset, length), _resolver.Resolve(_file.Path, text)));
    }
}
