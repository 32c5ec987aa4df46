using System.Globalization;
using System.Text;
using System.Xml;

namespace Prongsai.Core.Packaging;

/// <summary>
/// An element of a part, with the names that the standard (ECMA-376) has, in the namespace of what it stands in. An attribute without a value
/// is left out. The same element gives the same bytes on any system: UTF-8 without a mark, lines that end with <c>\n</c>, numbers
/// in no culture.
/// </summary>
public sealed class PartElement(string name, (string Name, object? Value)[] attributes, PartElement[]? children = null)
{
    public const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string Wordprocessing = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineChars = "\n" };

    public string? Text { get; init; }

    /// <summary>That of this element and what stands in it, where it is another than the part's.</summary>
    public string? Namespace { get; init; }

    /// <summary>The part whose root this is.</summary>
    public byte[] ToPart(string inNamespace)
    {
        using var part = new MemoryStream();
        using (var xml = XmlWriter.Create(part, Settings))
        {
            WriteTo(xml, inNamespace);
        }

        return part.ToArray();
    }

    private void WriteTo(XmlWriter xml, string outerNamespace)
    {
        var inNamespace = Namespace ?? outerNamespace;
        var (prefix, local) = Parts(name);
        xml.WriteStartElement(prefix, local, inNamespace);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                (prefix, local) = Parts(attribute);
                xml.WriteAttributeString(prefix, local, null, Convert.ToString(value, CultureInfo.InvariantCulture));
            }
        }

        foreach (var child in children ?? [])
        {
            child.WriteTo(xml, inNamespace);
        }

        xml.WriteString(Text);
        xml.WriteEndElement();
    }

    private static (string Prefix, string Local) Parts(string name) => name.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? (name[..at], name[(at + 1)..]) : ("", name);
}
