using System.Collections.Immutable;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>What binders read, found by running them on a reader without values: it makes nothing and notes the keys it is asked for.</summary>
internal sealed partial class MapReader
{
    /// <summary>
    /// The keys that <paramref name="bind"/> asks for, and which of them <see cref="RequiredWhen"/> needs only where another has some
    /// value. A key that is not asked for at all without some value of another is not among them.
    /// </summary>
    public static MapShape ShapeOf<T>(Func<MapReader, T?> bind)
        where T : class
    {
        var keys = Record(bind, new ShapeRecorder());
        var variants = from key in keys
                       from value in ValuesOf(key)
                       let name = key.Shape is ChoiceShape ? value : null
                       select new Variant(key.Name, name, Record(bind, new ShapeRecorder(key.Name, value)));
        return Variants.Join(keys, [.. variants]);
    }

    /// <summary>What a key is assumed to have, one after the other: each choice, some value where it may be left out.</summary>
    private static ImmutableArray<string?> ValuesOf(KeyShape key) => key.Shape switch
    {
        ChoiceShape choice => [.. choice.Names],
        _ when key.IsRequired => [],
        ScalarShape scalar => [scalar.Example],
        _ => [null],
    };

    private static ImmutableArray<KeyShape> Record<T>(Func<MapReader, T?> bind, ShapeRecorder shapes)
        where T : class
    {
        var nothing = new YamlMap([], new SourceFile("", "").Span(0, 0));
        bind(new MapReader(nothing, new BindContext(new DiagnosticBag(), cultures: null), shapes: shapes));
        return shapes.Keys;
    }
}
