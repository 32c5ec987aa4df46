using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Content.Shapes;

/// <summary>What may stand under a key or in a list, as far as it can be said of one value without the rest of the content.</summary>
internal abstract record Shape;

/// <summary>A map with the keys that a binder asks for, in its order; no others but those of <see cref="Others"/>.</summary>
internal sealed record MapShape(ImmutableArray<KeyShape> Keys) : Shape
{
    /// <summary>Keys that are known by how they look rather than by name.</summary>
    public KeyPattern? Others { get; init; }

    /// <summary>How many keys there must be at least.</summary>
    public int Least { get; init; }

    public ImmutableArray<Condition> Conditions { get; init; } = [];

    public KeyShape? Find(string name) => Keys.FirstOrDefault(k => k.Name == name);
}

/// <summary>A key whose absence is reported only where another, the holder, has one of these names, or any value where there are none.</summary>
internal sealed record Condition(string Holder, ImmutableArray<string> Names, string Key)
{
    public bool IsSame(Condition other) => Holder == other.Holder && Key == other.Key && Names.SequenceEqual(other.Names);
}

/// <summary>One key of a map, and whether its absence is reported.</summary>
internal sealed record KeyShape(string Name, Shape Shape, bool IsRequired);

/// <summary>Keys that a regular expression describes, each with a value of the same shape.</summary>
internal sealed record KeyPattern(string Pattern, Shape Shape);

/// <summary>A list whose entries are alike.</summary>
internal sealed record ListShape(Shape Entry) : Shape
{
    /// <summary>How many entries there must be at least.</summary>
    public int Least { get; init; }
}

/// <summary>A value of one of two shapes.</summary>
internal sealed record EitherShape(Shape One, Shape Other) : Shape;

/// <summary>One of several names, with capitals or without.</summary>
internal sealed record ChoiceShape(ImmutableArray<string> Names) : Shape;

/// <summary>
/// A single value. What YAML takes for a number or a truth value has no text to match against <see cref="Pattern"/>, so it is held
/// against the types and bounds alone. The example is one that binds.
/// </summary>
internal sealed record ScalarShape(ScalarTypes Types, string Pattern, string Example) : Shape
{
    public int? Minimum { get; init; }

    public int? Maximum { get; init; }

    /// <summary>What to tell who wrote it otherwise; null where the description says it all.</summary>
    public BilingualText? Advice { get; init; }
}

/// <summary>The types that YAML may take a plain value for.</summary>
[Flags]
internal enum ScalarTypes
{
    Text = 1,
    Whole = 2,
    Number = 4,
    Truth = 8,
}

/// <summary>A kind of content file, by the names of its kinds, and what it may hold.</summary>
internal sealed record FileShape(string Name, MapShape Root);
