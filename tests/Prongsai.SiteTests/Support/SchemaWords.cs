using System.Text.Json;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>The keys of a kind of content file, and the values that one may choose, as its schema has them.</summary>
internal static class SchemaWords
{
    public static IEnumerable<string> KeysAndChoices(string kind) => In(kind, "properties").Concat(In(kind, "enum"));

    public static IEnumerable<string> Keys(string kind) => In(kind, "properties");

    private static IEnumerable<string> In(string kind, string list)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repo.Content, ".schemas", kind + ".schema.json")));
        return [.. Lists(schema.RootElement, list).Except(["th", "en"])];
    }

    private static IEnumerable<string> Lists(JsonElement element, string list) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Lists(e, list)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => (p.Name == list ? Words(p.Value) : []).Concat(Lists(p.Value, list))),
        _ => [],
    };

    private static IEnumerable<string> Words(JsonElement list) => list.ValueKind == JsonValueKind.Object
        ? list.EnumerateObject().Select(p => p.Name)
        : list.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString() ?? "");
}
