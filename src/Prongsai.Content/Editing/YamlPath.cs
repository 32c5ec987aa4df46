using System.Collections.Immutable;
using System.Globalization;

namespace Prongsai.Content.Editing;

/// <summary>The way from the root of a YAML file to a value in it, by keys and by places in lists, from 0.</summary>
public sealed record YamlPath(ImmutableArray<PathStep> Steps)
{
    public static YamlPath Root { get; } = new([]);

    public PathStep Last => Steps[^1];

    public YamlPath Parent => new(Steps[..^1]);

    public YamlPath Key(string key) => new(Steps.Add(new PathStep(key, -1)));

    /// <summary>By several keys, parted by points: <c>title.th</c>.</summary>
    public YamlPath Keys(string keys) => keys.Split('.').Aggregate(this, (path, key) => path.Key(key));

    public YamlPath At(int index) => new(Steps.Add(new PathStep(null, index)));

    public bool Equals(YamlPath? other) => other is not null && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    public override int GetHashCode() => Steps.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Concat(
        Steps.Select((s, i) => s.Key is { } key ? (i > 0 ? "." : "") + key : string.Create(CultureInfo.InvariantCulture, $"[{s.Index}]")));
}

/// <summary>A key of a map, or else a place in a list.</summary>
public readonly record struct PathStep(string? Key, int Index);
