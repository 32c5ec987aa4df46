using System.Collections.Immutable;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds what an OIT item asks for: each element a text, and beside its languages what of an item's folder shows it.</summary>
internal static class ElementBinder
{
    private const string ShownBy = "shownBy";

    private static readonly ObjectParser<PartField> Field = new(
        ReadField,
        new ScalarShape(ScalarTypes.Text, $"^(?:{string.Join('|', PartField.Known.Select(k => k.Replace(".", @"\.", StringComparison.Ordinal)))})$", PartField.Known[0]));

    private static readonly MapShape Shape = LocalizedTextBinder.Shape with
    {
        Keys = LocalizedTextBinder.Shape.Keys.Add(new KeyShape(ShownBy, new EitherShape(Field.Shape, new ListShape(Field.Shape)), IsRequired: false)),
    };

    public static ImmutableArray<ItemElement> Bind(MapReader map, string key) => map.Expected.Nodes(key, Shape, node => Bind(node, key, map));

    private static ItemElement? Bind(YamlNode node, string key, MapReader owner)
    {
        ImmutableArray<PartField> fields = [];
        var text = LocalizedTextBinder.Bind(node, key, owner, map => fields = map.Optional.OneOrMore(ShownBy, Field));
        return text is null ? null : new ItemElement(text, fields);
    }

    private static PartField? ReadField(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var field = PartField.Parse(scalar.Text);
        if (field is null)
        {
            Choices.Report(key, scalar, PartField.Known, diagnostics);
        }

        return field;
    }
}

/// <summary>Something that an item must show, and what shows it.</summary>
internal sealed record ItemElement(LocalizedText Text, ImmutableArray<PartField> ShownBy);
