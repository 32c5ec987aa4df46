using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>
/// Takes a map apart key by key, reporting each mistake at its place and going on. <see cref="Failed"/> tells whether a required
/// value could not be had; <see cref="Close"/> reports the keys nobody asked for.
/// </summary>
internal sealed class MapReader
{
    private readonly YamlMap _map;
    private readonly List<string> _asked = [];

    private MapReader(YamlMap map, BindContext context)
    {
        _map = map;
        Context = context;
        Origin = map.Origin;
    }

    public BindContext Context { get; }

    public Origin Origin { get; }

    public bool Failed { get; private set; }

    private DiagnosticBag Diagnostics => Context.Diagnostics;

    /// <summary>A reader for a node that must be a map; null after a diagnostic.</summary>
    public static MapReader? Of(YamlNode node, string name, BindContext context)
    {
        if (node is YamlMap map)
        {
            return new MapReader(map, context);
        }

        context.Diagnostics.Add(BindDiagnostics.WrongKind, node.Span, name, $"{name}: (key: value)");
        return null;
    }

    /// <summary>Reports every key that was not asked for.</summary>
    public void Close()
    {
        foreach (var entry in _map.Entries.Where(e => !_asked.Contains(e.Key, StringComparer.Ordinal)))
        {
            Diagnostics.Add(BindDiagnostics.UnknownKey, entry.KeySpan, entry.Key, Nearest.To(entry.Key, _asked), string.Join(", ", _asked));
        }
    }

    public YamlNode? Node(string key, bool required)
    {
        _asked.Add(key);
        var entry = _map.Entries.FirstOrDefault(e => string.Equals(e.Key, key, StringComparison.Ordinal));
        if (entry is null)
        {
            return required ? Fail<YamlNode>(BindDiagnostics.MissingKey, Head(), key) : null;
        }

        return entry.Value is YamlScalar { IsMissing: true } ? Fail<YamlNode>(BindDiagnostics.EmptyValue, entry.KeySpan, key) : entry.Value;
    }

    public string? Text(string key, bool required = true) =>
        Scalar(key, required) is { } scalar ? Context.Clean(scalar.Text, scalar.Span) : null;

    public YamlScalar? Scalar(string key, bool required)
    {
        var node = Node(key, required);
        return node is null or YamlScalar ? node as YamlScalar : Fail<YamlScalar>(BindDiagnostics.WrongKind, node.Span, key, $"{key}: text");
    }

    /// <summary>A scalar parsed by one of <see cref="Scalars"/>; null if absent or after a diagnostic.</summary>
    public T? Value<T>(string key, ScalarParser<T> parse, bool required = true)
        where T : struct
    {
        if (Scalar(key, required) is not { } scalar)
        {
            return null;
        }

        var value = parse(key, scalar, Diagnostics);
        Failed |= value is null;
        return value;
    }

    public LocalizedText? Localized(string key, bool required = true) =>
        Node(key, required) is { } node ? Required(LocalizedTextBinder.Bind(node, key, Context)) : null;

    public MapReader? Map(string key, bool required = true)
    {
        var node = Node(key, required);
        return node is null ? null : Required(Of(node, key, Context));
    }

    /// <summary>Binds each entry of a list; entries that fail are left out after their diagnostics.</summary>
    public ImmutableArray<T> List<T>(string key, Func<YamlNode, T?> bind, bool required = true)
        where T : class
    {
        var node = Node(key, required);
        if (node is null)
        {
            return [];
        }

        if (node is not YamlSequence sequence)
        {
            Fail<object>(BindDiagnostics.WrongKind, node.Span, key, $"{key}: [ ... ]");
            return [];
        }

        return [.. sequence.Items.Select(bind).OfType<T>()];
    }

    /// <summary>A list of scalars, each parsed with its own place.</summary>
    public ImmutableArray<T> Values<T>(string key, ScalarParser<T> parse, bool required = true)
        where T : struct =>
        [.. List(key, node => node is YamlScalar scalar ? parse(key, scalar, Diagnostics) is { } value ? (object)value : null : WrongEntry(node, key), required).Cast<T>()];

    public ImmutableArray<LocalizedText> LocalizedList(string key, bool required = true) =>
        List(key, node => LocalizedTextBinder.Bind(node, key, Context), required);

    /// <summary>Notes that a part that had to be there could not be bound.</summary>
    public T? Required<T>(T? part)
        where T : class
    {
        Failed |= part is null;
        return part;
    }

    private object? WrongEntry(YamlNode node, string key) => Fail<object>(BindDiagnostics.WrongKind, node.Span, key, $"{key}: [ ... ]");

    private T? Fail<T>(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<string> arguments)
        where T : class
    {
        Failed = true;
        Diagnostics.Add(descriptor, span, arguments);
        return null;
    }

    private SourceSpan Head() => _map.Entries.Length > 0 ? _map.Entries[0].KeySpan : _map.Span;
}
