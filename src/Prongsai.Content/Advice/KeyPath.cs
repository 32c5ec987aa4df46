using System.Collections.Immutable;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;

namespace Prongsai.Content.Advice;

/// <summary>The way from a map down to a key that belongs to a part of it: the parts, what the last may hold, and the key's right name.</summary>
internal sealed record KeyPath(ImmutableArray<KeyShape> Parts, MapShape Last, string Name)
{
    private const int Deepest = 2;

    /// <summary>The parts as people read them.</summary>
    public string Path => string.Join(" > ", Parts.Select(p => p.Name));

    /// <summary>The ways to the parts that know a key by its name or words: the nearest, as many as are equally near.</summary>
    public static ImmutableArray<KeyPath> To(string written, MapShape map)
    {
        var level = new List<(ImmutableArray<KeyShape> Parts, MapShape Last)> { ([], map) };
        for (var depth = 0; depth < Deepest; depth++)
        {
            level =
            [
                .. from path in level
                   from key in path.Last.Keys
                   let inner = Inner(key.Shape)
                   where inner is not null
                   select (path.Parts.Add(key), inner),
            ];
            var found = level.SelectMany(path => Words.Named(written, path.Last.Keys.Select(k => k.Name)).Take(1).Select(n => new KeyPath(path.Parts, path.Last, n)));
            if (found.ToImmutableArray() is { IsEmpty: false } paths)
            {
                return paths;
            }
        }

        return [];
    }

    /// <summary>The map that a key has, itself or in each entry of its list; null where it has single values.</summary>
    public static MapShape? Inner(Shape shape) => shape switch
    {
        MapShape map => map,
        ListShape list => list.Entry as MapShape,
        _ => null,
    };

    /// <summary>The last map in a value, which is the one that stands nearest to what follows.</summary>
    public static YamlMap? LastMapIn(YamlNode node) => node switch
    {
        YamlMap map => map,
        YamlSequence { Items: [.., var last] } => last as YamlMap,
        _ => null,
    };

    /// <summary>The lines to type, with keys in their place.</summary>
    public string Show(ImmutableArray<YamlEntry> entries)
    {
        var inner = new YamlMap([.. entries.Select((e, i) => i == 0 ? e with { Key = Name } : e)], entries[0].Value.Span);
        return Snippet.Of(Parts[0].Name, Parts[0].Shape, Parts.Length == 1 ? inner : new YamlMap([new YamlEntry(Parts[1].Name, inner.Span, inner)], inner.Span));
    }
}
