using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Prongsai.UnitTests.Content.Schemas;

/// <summary>A YAML file that may be changed, as text for the binder and, read as editors read it (YAML 1.2), as JSON for a schema.</summary>
internal sealed partial class YamlSample
{
    private YamlSample(YamlNode root) => Root = root;

    public YamlNode Root { get; }

    /// <summary>All nodes, each after what holds it.</summary>
    public IReadOnlyList<YamlNode> Nodes => [.. Below(Root)];

    public JsonNode? Json => ToJson(Root);

    public static YamlSample Of(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return new YamlSample(stream.Documents[0].RootNode);
    }

    public string Text()
    {
        var text = new StringBuilder();
        Write(text, Root, "");
        return text.ToString();
    }

    private static IEnumerable<YamlNode> Below(YamlNode node) => Children(node).SelectMany(Below).Prepend(node);

    private static IEnumerable<YamlNode> Children(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.Values,
        YamlSequenceNode list => list.Children,
        _ => [],
    };

    private static void Write(StringBuilder text, YamlNode node, string indent)
    {
        switch (node)
        {
            case YamlMappingNode { Children.Count: > 0 } map:
                foreach (var (key, value) in map.Children)
                {
                    text.Append('\n').Append(indent).Append(key).Append(':');
                    Write(text, value, indent + "  ");
                }

                break;
            case YamlSequenceNode { Children.Count: > 0 } list:
                foreach (var value in list.Children)
                {
                    text.Append('\n').Append(indent).Append('-');
                    Write(text, value, indent + "  ");
                }

                break;
            default:
                text.Append(' ').Append(Inline(node));
                break;
        }
    }

    private static string Inline(YamlNode node) => node switch
    {
        YamlMappingNode => "{}",
        YamlSequenceNode => "[]",
        YamlScalarNode { Style: ScalarStyle.Plain } plain => plain.Value ?? "",
        _ => JsonValue.Create(node.ToString()).ToJsonString(),
    };

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(c => KeyValuePair.Create(c.Key.ToString(), ToJson(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Resolve(plain.Value ?? ""),
        _ => JsonValue.Create(node.ToString()),
    };

    private static JsonNode? Resolve(string plain) => plain switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when Whole().IsMatch(plain) => decimal.Parse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        _ when Number().IsMatch(plain) => double.Parse(plain, CultureInfo.InvariantCulture),
        _ => plain,
    };

    [GeneratedRegex(@"^[-+]?[0-9]+\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();
}
