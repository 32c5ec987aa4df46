namespace Prongsai.Core.Packaging;

/// <summary>The first entry of a package, which says what each of its parts is.</summary>
public static class ContentTypes
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

    public static (string Name, byte[] Content) Part(params IEnumerable<(string Part, string Type)> parts) => ("[Content_Types].xml", new PartElement("Types", [],
    [
        new("Default", [("Extension", "xml"), ("ContentType", "application/xml")]),
        new("Default", [("Extension", "rels"), ("ContentType", RelationshipsType)]),
        .. parts.Select(p => new PartElement("Override", [("PartName", $"/{p.Part}"), ("ContentType", p.Type)])),
    ]).ToPart(Namespace));
}
