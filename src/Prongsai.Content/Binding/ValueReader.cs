using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Content.Advice;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>
/// Reads those values of one map that it needs equally. A value is null, and an entry of a list left out, where it is absent, or wrong
/// and reported.
/// </summary>
internal sealed class ValueReader(MapReader map, Presence presence)
{
    private DiagnosticBag Diagnostics => map.Context.Diagnostics;

    /// <summary>A value that its binder takes apart itself.</summary>
    /// <param name="key">The key.</param>
    /// <param name="shape">What the binder takes.</param>
    public YamlNode? Node(string key, Shape shape) => Describe(key, shape) ? null : map.Ask(key, presence);

    public string? Text(string key) => Value(key, Scalars.Text);

    /// <summary>A scalar parsed by one of <see cref="Scalars"/> or its neighbours.</summary>
    public T? Value<T>(string key, ValueParser<T> parser)
        where T : struct => Scalar(key, parser.Shape) is { } scalar ? Sound(parser.Parse(key, scalar, Diagnostics)) : null;

    public T? Value<T>(string key, ObjectParser<T> parser)
        where T : class => Scalar(key, parser.Shape) is { } scalar ? Sound(parser.Parse(key, scalar, Diagnostics)) : null;

    public LocalizedText? Localized(string key) => Node(key, LocalizedTextBinder.Shape) is { } node
        ? Sound(LocalizedTextBinder.Bind(node, key, map))
        : null;

    /// <summary>A map, which <paramref name="bind"/> reads and makes something of.</summary>
    public T? Map<T>(string key, Func<MapReader, T?> bind)
        where T : class
    {
        if (map.IsDescribing)
        {
            Describe(key, MapReader.ShapeOf(bind));
            return null;
        }

        if (map.Ask(key, presence) is not { } node || Sound(MapReader.Of(node, new MapPlace(key, map, bind), map.Context)) is not { } inner)
        {
            return null;
        }

        var part = bind(inner);
        if (part is null)
        {
            map.Lack(presence);
        }

        return part;
    }

    public ImmutableArray<T> Values<T>(string key, ValueParser<T> parser)
        where T : struct => DescribeList(key, parser.Shape) ? [] : [.. ScalarsIn(key, parser.Shape).Select(s => parser.Parse(key, s, Diagnostics)).OfType<T>()];

    public ImmutableArray<T> Values<T>(string key, ObjectParser<T> parser)
        where T : class => DescribeList(key, parser.Shape) ? [] : [.. ScalarsIn(key, parser.Shape).Select(s => parser.Parse(key, s, Diagnostics)).OfType<T>()];

    /// <summary>One value or a list of them.</summary>
    public ImmutableArray<T> OneOrMore<T>(string key, ObjectParser<T> parser)
        where T : class
    {
        if (Describe(key, new EitherShape(parser.Shape, new ListShape(parser.Shape))))
        {
            return [];
        }

        return map.Find(key) is YamlScalar ? [.. new[] { Value(key, parser) }.OfType<T>()] : Values(key, parser);
    }

    public ImmutableArray<LocalizedText> LocalizedList(string key) => Nodes(key, LocalizedTextBinder.Shape, n => LocalizedTextBinder.Bind(n, key, map));

    /// <summary>A list of values that <paramref name="bind"/> takes apart itself.</summary>
    public ImmutableArray<T> Nodes<T>(string key, Shape entry, Func<YamlNode, T?> bind)
        where T : class => DescribeList(key, entry) ? [] : [.. Entries(key, () => new ListShape(entry)).Select(bind).OfType<T>()];

    /// <summary>A list of maps, each of which <paramref name="bind"/> reads and makes something of.</summary>
    /// <param name="key">The list's key.</param>
    /// <param name="bind">Gives null where what it reads is not sound.</param>
    /// <param name="holder">What is not sound either where an entry is no map at all, so that not even its id is known.</param>
    public ImmutableArray<T> Maps<T>(string key, Func<MapReader, T?> bind, Unsound? holder = null)
        where T : class => map.IsDescribing && DescribeList(key, MapReader.ShapeOf(bind))
        ? []
        : [.. ReadersOf(key, bind, holder).Select(bind).OfType<T>()];

    /// <summary>The entries of a list; an empty one is reported and left out.</summary>
    private ImmutableArray<YamlNode> Entries(string key, Func<Shape> shape)
    {
        var node = map.Ask(key, presence);
        if (node is not (null or YamlSequence))
        {
            Fail(BindDiagnostics.WrongKind, node.Span, key, Snippet.Of(key, shape(), node));
        }

        var entries = (node as YamlSequence)?.Items ?? [];
        foreach (var empty in entries.Where(MapReader.IsEmpty))
        {
            Fail(BindDiagnostics.EmptyValue, empty.Span, key);
        }

        return [.. entries.Where(n => !MapReader.IsEmpty(n))];
    }

    /// <summary>Notes the key where the binder is asked what it reads, which is not the ordinary case.</summary>
    private bool Describe(string key, Shape shape)
    {
        map.Shapes?.Add(key, shape, presence != Presence.Optional);
        return map.IsDescribing;
    }

    private bool DescribeList(string key, Shape entry) => map.IsDescribing && Describe(key, new ListShape(entry));

    private YamlScalar? Scalar(string key, Shape shape)
    {
        if (Describe(key, shape))
        {
            return map.Shapes?.Assumed(key);
        }

        var node = map.Ask(key, presence);
        if (node is not (null or YamlScalar))
        {
            Fail(BindDiagnostics.WrongKind, node.Span, key, Snippet.Of(key, shape, node));
        }

        return node is YamlScalar scalar ? Visible(scalar) : null;
    }

    private IEnumerable<YamlScalar> ScalarsIn(string key, Shape entry)
    {
        var entries = Entries(key, () => new ListShape(entry));
        ReportWrong(key, [.. entries.Where(n => n is not YamlScalar)], entry);
        return entries.OfType<YamlScalar>().Select(Visible);
    }

    private IEnumerable<MapReader> ReadersOf(string key, Func<MapReader, object?> bind, Unsound? holder)
    {
        var entries = Entries(key, () => new ListShape(map.Context.ShapeOf(bind)));
        ImmutableArray<YamlNode> wrong = [.. entries.Where(n => n is not YamlMap)];
        if (!wrong.IsEmpty)
        {
            ReportWrong(key, wrong, map.Context.ShapeOf(bind));
            if (holder is not null)
            {
                map.Context.MarkUnsound(holder);
            }
        }

        return entries.Select(n => n is YamlMap ? MapReader.Of(n, new MapPlace(key, map, bind), map.Context) : null).OfType<MapReader>();
    }

    /// <summary>Entries of a list that are wrong in the same way are one mistake.</summary>
    private void ReportWrong(string key, ImmutableArray<YamlNode> wrong, Shape entry)
    {
        if (!wrong.IsEmpty)
        {
            var count = wrong.Length.ToString(CultureInfo.InvariantCulture);
            Fail(KeyDiagnostics.WrongEntries, wrong[0].Span, key, count, Snippet.OfEntry(entry, wrong[0]));
        }
    }

    /// <summary>A value without the invisible characters that came with copying; they have their warning.</summary>
    private static YamlScalar Visible(YamlScalar scalar) => TextScreen.HasInvisible(scalar.Text)
        ? new YamlScalar(TextScreen.Visible(scalar.Text), isPlain: false, scalar.Span)
        : scalar;

    private T? Sound<T>(T? value)
        where T : struct
    {
        if (value is null)
        {
            map.Fail(presence);
        }

        return value;
    }

    private T? Sound<T>(T? value)
        where T : class
    {
        if (value is null)
        {
            map.Fail(presence);
        }

        return value;
    }

    private void Fail(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<string> arguments)
    {
        Diagnostics.Add(descriptor, span, arguments);
        map.Fail(presence);
    }
}

/// <summary>How much an entity needs a value.</summary>
internal enum Presence
{
    /// <summary>It may be left out.</summary>
    Optional,

    /// <summary>It is reported where it is missing, but the entity can be made without it.</summary>
    Expected,

    /// <summary>The entity cannot be made without it.</summary>
    Required,
}
