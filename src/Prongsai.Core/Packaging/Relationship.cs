namespace Prongsai.Core.Packaging;

/// <summary>What leads from one part to another, or to an address outside of the package. Ids are unique in the part led from.</summary>
public sealed record Relationship(string Id, string Type, string Target, bool IsExternal = false)
{
    public const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string PartNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static byte[] Part(params IEnumerable<Relationship> relationships) =>
        new PartElement("Relationships", [], [.. relationships.Select(r => new PartElement("Relationship",
        [
            ("Type", $"{Namespace}/{r.Type}"), ("Target", r.Target), ("TargetMode", r.IsExternal ? "External" : null), ("Id", r.Id),
        ]))]).ToPart(PartNamespace);
}
