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
    /// The keys that <paramref name="bind"/> asks for, and which of them <see cref="RequiredWhen"/> needs for some choice only. A key that
    /// is not asked for at all without some value of another is not among them.
    /// </summary>
    public static MapShape ShapeOf<T>(Func<MapReader, T?> bind)
        where T : class
    {
        var keys = Record(bind, new ShapeRecorder());
        var conditions = from choice in keys
                         where choice.Shape is ChoiceShape
                         from name in ((ChoiceShape)choice.Shape).Names
                         let more = Required(Record(bind, new ShapeRecorder(choice.Name, name))).Except(Required(keys))
                         from key in more
                         group name by (choice.Name, key) into names
                         select new Condition(names.Key.Name, [.. names], names.Key.key);
        return new MapShape(keys) { Conditions = [.. conditions] };
    }

    private static ImmutableArray<KeyShape> Record<T>(Func<MapReader, T?> bind, ShapeRecorder shapes)
        where T : class
    {
        var nothing = new YamlMap([], new SourceFile("", "").Span(0, 0));
        bind(new MapReader(nothing, new BindContext(new DiagnosticBag(), cultures: null), shapes));
        return shapes.Keys;
    }

    private static IEnumerable<string> Required(ImmutableArray<KeyShape> keys) => keys.Where(k => k.IsRequired).Select(k => k.Name);
}
