using System.IO.Compression;
using System.Xml;

namespace Prongsai.Documents.Tables;

/// <summary>The XML parts of a document that is an archive. No part is read as a tree, and none may name what lies outside.</summary>
internal sealed class PackageParts(ZipArchive archive)
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly UnpackedBytes _left = new();

    /// <summary>Null where the document has no such part.</summary>
    public XmlReader? Open(string path) => archive.GetEntry(path) is { } entry ? XmlReader.Create(new BoundedStream(entry.Open(), _left), Settings) : null;

    /// <summary>What a part refers to, by id: the type of each reference and the path of its part.</summary>
    public Dictionary<string, (string Type, string Path)> ReferencesOf(string path)
    {
        var (folder, name) = path.LastIndexOf('/') is var slash and >= 0 ? (path[..(slash + 1)], path[(slash + 1)..]) : ("", path);
        var references = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var xml = Open($"{folder}_rels/{name}.rels");
        while (xml?.Read() == true)
        {
            if (xml.IsElement("Relationship") && xml.GetAttribute("Target") is { } target)
            {
                references[xml.GetAttribute("Id") ?? ""] = (xml.GetAttribute("Type")?.Split('/')[^1] ?? "", Resolve(folder, target));
            }
        }

        return references;
    }

    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/').Where(s => s is not ("" or ".")))
        {
            if (step != "..")
            {
                path.Add(step);
            }
            else if (path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
        }

        return string.Join('/', path);
    }
}

/// <summary>Short questions to a reader of XML; names are compared without their namespaces, of which the formats have two each.</summary>
internal static class XmlReading
{
    public static bool IsElement(this XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    /// <summary>The attribute with this name in whatever namespace; null where there is none.</summary>
    public static string? Attribute(this XmlReader xml, string name)
    {
        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name && xml.Prefix != "xmlns")
            {
                var value = xml.Value;
                xml.MoveToElement();
                return value;
            }
        }

        xml.MoveToElement();
        return null;
    }
}
