using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Prongsai.Content.Shapes;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Content.Schema;

/// <summary>
/// Writes what a content file may hold as JSON Schema, draft-07, with what its keys mean. <c>enumDescriptions</c> and
/// <c>patternErrorMessage</c> are no part of the draft; editors show them, others pass over them.
/// </summary>
internal sealed partial class SchemaWriter(Utf8JsonWriter json, Descriptions descriptions)
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    public static ReadOnlyMemory<byte> Write(FileShape file, Descriptions descriptions)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Report))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Draft);
            var writer = new SchemaWriter(json, descriptions);
            writer.WriteDescription($"{file.Name}.yaml");
            writer.WriteShape(file.Root, file.Name);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private void WriteSchema(Shape shape, string path)
    {
        json.WriteStartObject();
        WriteDescription(path);
        WriteShape(shape, path);
        json.WriteEndObject();
    }

    private void WriteDescription(string path)
    {
        if (descriptions.NameFor(path) is { } name)
        {
            json.WriteString("description", Both(descriptions[name]));
        }
    }

    private void WriteShape(Shape shape, string path)
    {
        switch (shape)
        {
            case MapShape map:
                WriteMap(map, path);
                break;
            case ListShape list:
                WriteList(list, path);
                break;
            case EitherShape either:
                json.WriteStartArray("anyOf");
                WriteSchema(either.One, path);
                WriteSchema(either.Other, path);
                json.WriteEndArray();
                break;
            case ChoiceShape choice:
                WriteChoice(choice, path);
                break;
            case ScalarShape scalar:
                WriteScalar(scalar);
                break;
            default:
                throw new InvalidOperationException($"{path} has a shape that no schema is known for.");
        }
    }

    private void WriteMap(MapShape map, string path)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in map.Keys)
        {
            json.WritePropertyName(key.Name);
            WriteSchema(key.Shape, $"{path}.{key.Name}");
        }

        json.WriteEndObject();
        WriteOthers(map, path);
        json.WriteBoolean("additionalProperties", false);
        WriteNames("required", map.Keys.Where(k => k.IsRequired).Select(k => k.Name));
        WriteConditions(map.Conditions.ToLookup(c => !c.Names.IsEmpty));
    }

    private void WriteConditions(ILookup<bool, Condition> byName)
    {
        if (byName[false].Any())
        {
            json.WriteStartObject("dependencies");
            foreach (var holder in byName[false].GroupBy(c => c.Holder, c => c.Key))
            {
                WriteNames(holder.Key, holder);
            }

            json.WriteEndObject();
        }

        if (byName[true].Any())
        {
            json.WriteStartArray("allOf");
            byName[true].ToList().ForEach(WriteCondition);
            json.WriteEndArray();
        }
    }

    private void WriteCondition(Condition condition)
    {
        json.WriteStartObject();
        json.WriteStartObject("if");
        json.WriteStartObject("properties");
        json.WriteStartObject(condition.Holder);
        json.WriteString("pattern", PatternOf(condition.Names));
        json.WriteEndObject();
        json.WriteEndObject();
        WriteNames("required", [condition.Holder]);
        json.WriteEndObject();
        json.WriteStartObject("then");
        WriteNames("required", [condition.Key]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteOthers(MapShape map, string path)
    {
        if (map.Others is { } others)
        {
            json.WriteStartObject("patternProperties");
            json.WriteStartObject(others.Pattern);
            WriteShape(others.Shape, path);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        if (map.Least > 0)
        {
            json.WriteNumber("minProperties", map.Least);
        }
    }

    private void WriteList(ListShape list, string path)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteShape(list.Entry, path);
        json.WriteEndObject();
        if (list.Least > 0)
        {
            json.WriteNumber("minItems", list.Least);
        }
    }

    private void WriteNames(string key, IEnumerable<string> names)
    {
        json.WriteStartArray(key);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static string Both(BilingualText text) => $"{text.Thai}\n\n{text.English}";
}
