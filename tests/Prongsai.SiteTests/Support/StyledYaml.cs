using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Prongsai.SiteTests.Support;

/// <summary>Writes a tree as YAML in the ways in which people do: quotes or none, brackets or lines, remarks between them. The same numbers give the same text.</summary>
internal sealed partial class StyledYaml(Random random)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new("# หัวแฟ้ม / head\n");

    private readonly int _dash = 2 * random.Next(2);

    public static string Of(JsonObject root, Random random)
    {
        var yaml = new StyledYaml(random);
        yaml.Lines(root, 0);
        return yaml._text.ToString().ReplaceLineEndings(random.Next(4) == 0 ? "\r\n" : "\n");
    }

    private void Lines(JsonObject map, int indent, bool isBegun = false)
    {
        foreach (var (index, (key, value)) in map.Index())
        {
            if (index > 0 || !isBegun)
            {
                Remark(indent);
                _text.Append(' ', indent);
            }

            _text.Append(key).Append(':');
            Value(value, indent);
        }
    }

    private void Value(JsonNode? value, int indent)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } map when indent > 0 && random.Next(3) == 0 && map.All(e => e.Value is JsonValue):
                End(" " + Flow(map));
                break;
            case JsonObject { Count: > 0 } map:
                End("");
                Lines(map, indent + 2);
                break;
            case JsonArray { Count: > 0 } list when list.All(i => i is JsonValue) && random.Next(2) == 0:
                End(" " + Flow(list));
                break;
            case JsonArray { Count: > 0 } list:
                End("");
                Entries(list, indent + _dash);
                break;
            case JsonObject:
                End(" {}");
                break;
            case JsonArray:
                End(" []");
                break;
            default:
                Scalar(value?.GetValue<string>() ?? "", indent);
                break;
        }
    }

    private void Entries(JsonArray list, int indent)
    {
        foreach (var item in list)
        {
            Remark(indent);
            _text.Append(' ', indent).Append("- ");
            if (item is JsonObject map)
            {
                Lines(map, indent + 2, isBegun: true);
            }
            else
            {
                _text.Append(One(item, inFlow: false)).Append('\n');
            }
        }
    }

    private void Scalar(string text, int indent)
    {
        if (text.Length > 20 && random.Next(5) == 0)
        {
            _text.Append(" |-\n").Append(' ', indent + 2).Append(text).Append('\n');
            return;
        }

        End(" " + One(text, inFlow: false));
    }

    private string Flow(JsonNode node) => node switch
    {
        JsonObject map => $"{{ {string.Join(", ", map.Select(e => $"{e.Key}: {One(e.Value, inFlow: true)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(i => One(i, inFlow: true)))}]",
        _ => One(node, inFlow: true),
    };

    private string One(JsonNode? value, bool inFlow) => One(value?.GetValue<string>() ?? "", inFlow);

    private string One(string text, bool inFlow) => random.Next(3) switch
    {
        0 when Simple().IsMatch(text) && !(inFlow && text.Contains(',', StringComparison.Ordinal)) => text,
        1 => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => JsonSerializer.Serialize(text, Plain),
    };

    private void End(string value) => _text.Append(value).Append(random.Next(8) == 0 ? "   # หมายเหตุ / remark\n" : "\n");

    private void Remark(int indent)
    {
        if (random.Next(12) == 0)
        {
            _text.Append(random.Next(2) == 0 ? "\n" : "").Append(' ', indent).Append("# ระหว่างบรรทัด / between\n");
        }
    }

    [GeneratedRegex(@"^[\p{L}0-9][\p{L}\p{M}0-9 ./-]*(?<! )$")]
    private static partial Regex Simple();
}
