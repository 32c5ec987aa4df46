using System.Collections.Immutable;
using Prongsai.Content.Shapes;

namespace Prongsai.Content.Schema;

/// <summary>The single values among the shapes: choices and scalars.</summary>
internal sealed partial class SchemaWriter
{
    /// <summary>The names as they are shown, and any capitals that bind as well.</summary>
    private void WriteChoice(ChoiceShape choice, string path)
    {
        json.WriteString("type", "string");
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteNames("enum", choice.Names);
        WriteNames("enumDescriptions", choice.Names.Select(n => Meaning($"{path}.{n}")));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("pattern", PatternOf(choice.Names));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteScalar(ScalarShape scalar)
    {
        WriteNames("type", TypesOf(scalar.Types));
        json.WriteString("pattern", scalar.Pattern);
        if (scalar.Minimum is { } minimum)
        {
            json.WriteNumber("minimum", minimum);
        }

        if (scalar.Maximum is { } maximum)
        {
            json.WriteNumber("maximum", maximum);
        }

        if (scalar.Advice is { } advice)
        {
            json.WriteString("patternErrorMessage", Both(advice));
        }
    }

    /// <summary>What a choice means, in one line: editors show these in a list.</summary>
    private string Meaning(string path) =>
        descriptions.NameFor(path) is { } name ? $"{descriptions[name].Thai} / {descriptions[name].English}" : "";

    private static IEnumerable<string> TypesOf(ScalarTypes types) =>
        from type in new[]
        {
            (ScalarTypes.Text, "string"),
            (ScalarTypes.Whole, "integer"),
            (ScalarTypes.Number, "number"),
            (ScalarTypes.Truth, "boolean"),
        }
        where types.HasFlag(type.Item1)
        select type.Item2;

    private static string PatternOf(ImmutableArray<string> names) => $"^(?:{string.Join('|', names.Select(InAnyCapitals))})$";

    private static string InAnyCapitals(string name) =>
        string.Concat(name.Select(c => $"[{char.ToUpperInvariant(c)}{char.ToLowerInvariant(c)}]"));
}
