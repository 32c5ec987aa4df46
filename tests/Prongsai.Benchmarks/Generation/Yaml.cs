using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace Prongsai.Benchmarks.Generation;

/// <summary>Between YAML and the JSON trees that the generator works on. All scalars are strings, written in double quotes.</summary>
internal static class Yaml
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Convert(stream.Documents[0].RootNode);
    }

    public static string Write(JsonNode root)
    {
        var text = new StringBuilder();
        Write(root, 0, text);
        return text.ToString();
    }

    private static JsonNode Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(c => KeyValuePair.Create(c.Key.ToString(), (JsonNode?)Convert(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        _ => JsonValue.Create(((YamlScalarNode)node).Value ?? ""),
    };

    private static void Write(JsonNode node, int indent, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (key, value) in map)
                {
                    text.Append(' ', indent).Append(key).Append(':');
                    WriteValue(value, indent + 2, text);
                }

                break;
            case JsonArray list:
                foreach (var value in list)
                {
                    text.Append(' ', indent).Append('-');
                    WriteValue(value, indent + 2, text);
                }

                break;
        }
    }

    private static void WriteValue(JsonNode? value, int indent, StringBuilder text)
    {
        switch (value)
        {
            case null or JsonObject { Count: 0 } or JsonArray { Count: 0 }:
                text.Append(value is JsonObject ? " {}\n" : " []\n");
                break;
            case JsonObject or JsonArray:
                text.Append('\n');
                Write(value, indent, text);
                break;
            default:
                text.Append(' ').Append(value.ToJsonString(Plain)).Append('\n');
                break;
        }
    }
}
