using System.Collections.Immutable;

namespace Prongsai.Content.Shapes;

/// <summary>What a map holds, out of what a binder asks for when other keys are there or have other values.</summary>
internal static class Variants
{
    /// <summary>
    /// A key is required where it always is. Otherwise it is under a condition: where it is asked for with the holder and not without, or
    /// where the holder's names differ in it; that another key lets it go says nothing of the holder.
    /// </summary>
    /// <param name="plain">What is asked for where nothing is known of any key.</param>
    /// <param name="others">What is asked for where one key, the holder, is assumed to be there or to have a name.</param>
    public static MapShape Join(ImmutableArray<KeyShape> plain, ImmutableArray<Variant> others)
    {
        var keys = others.Aggregate(plain, (joined, other) => Loosen(joined, other.Keys));
        var always = Required(keys).ToHashSet(StringComparer.Ordinal);
        var conditions = from other in others
                         from key in Required(other.Keys)
                         where !always.Contains(key) && key != other.Holder
                         group other.Name by (other.Holder, key) into names
                         let ofHolder = others.Where(o => o.Holder == names.Key.Holder).Select(o => o.Name)
                         where names.Count() < ofHolder.Count() || !Required(plain).Contains(names.Key.key)
                         select new Condition(names.Key.Holder, [.. names.OfType<string>()], names.Key.key);
        return new MapShape(keys) { Conditions = [.. conditions] };
    }

    /// <summary>The same keys, required only where both say so, also in what lies deeper.</summary>
    private static ImmutableArray<KeyShape> Loosen(ImmutableArray<KeyShape> keys, ImmutableArray<KeyShape> others) =>
    [
        .. from key in keys
           let other = others.FirstOrDefault(o => o.Name == key.Name)
           select other is null ? key : key with { IsRequired = key.IsRequired && other.IsRequired, Shape = Loosen(key.Shape, other.Shape) },
    ];

    private static Shape Loosen(Shape shape, Shape other) => (shape, other) switch
    {
        (ListShape list, ListShape otherList) => list with { Entry = Loosen(list.Entry, otherList.Entry) },
        (MapShape map, MapShape otherMap) => map with
        {
            Keys = Loosen(map.Keys, otherMap.Keys),
            Conditions = [.. map.Conditions.Where(c => otherMap.Conditions.Any(c.IsSame))],
        },
        _ => shape,
    };

    private static IEnumerable<string> Required(ImmutableArray<KeyShape> keys) => keys.Where(k => k.IsRequired).Select(k => k.Name);
}

/// <summary>What is asked for where the holder has the name of a choice, or any value where there is no name.</summary>
internal sealed record Variant(string Holder, string? Name, ImmutableArray<KeyShape> Keys);
