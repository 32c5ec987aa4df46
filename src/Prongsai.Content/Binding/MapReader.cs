using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>
/// Takes a map apart key by key, reporting each mistake at its place and going on. <see cref="Failed"/> tells whether a required
/// value could not be had; <see cref="Close"/> reports the keys nobody asked for and those that are missing, but a misspelt key
/// only once.
/// </summary>
internal sealed class MapReader
{
    private readonly YamlMap _map;
    private readonly List<string> _asked = [];
    private readonly List<string> _missing = [];

    private MapReader(YamlMap map, BindContext context)
    {
        _map = map;
        Context = context;
        Origin = map.Origin;
    }

    public BindContext Context { get; }

    public Origin Origin { get; }

    public bool Failed { get; private set; }

    /// <summary>After <see cref="Close"/>: whether the map holds keys nobody asked for, which may stand for what seems to be missing.</summary>
    public bool HasUnknownKeys { get; private set; }

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

    public void Close()
    {
        foreach (var entry in _map.Entries)
        {
            if (_asked.Contains(entry.Key))
            {
                continue;
            }

            HasUnknownKeys = true;
            var unused = _asked.Where(k => _map.Find(k) is null).ToList();
            _missing.RemoveAll(NearestName.Of(entry.Key, unused).Contains);
            Diagnostics.AddUnknown(BindDiagnostics.UnknownKey, entry.KeySpan, entry.Key, unused, Shown.Of(entry.Key), string.Join(", ", _asked));
        }

        foreach (var key in _missing)
        {
            Diagnostics.Add(BindDiagnostics.MissingKey, _map.Entries.Length > 0 ? _map.Entries[0].KeySpan : _map.Span, key);
        }
    }

    public YamlNode? Node(string key, bool required)
    {
        _asked.Add(key);
        if (_map.Find(key) is not { } entry)
        {
            Failed |= required;
            if (required)
            {
                _missing.Add(key);
            }

            return null;
        }

        return IsEmpty(entry.Value) ? Fail<YamlNode>(BindDiagnostics.EmptyValue, entry.KeySpan, key) : entry.Value;
    }

    public string? Text(string key, bool required = true) =>
        Scalar(key, required) is { } scalar ? Context.Clean(scalar.Text, scalar.Span) : null;

    /// <summary>A value without the invisible characters that came with copying; they have their warning.</summary>
    public YamlScalar? Scalar(string key, bool required)
    {
        var node = Node(key, required);
        return node is YamlScalar scalar ? Visible(scalar)
            : node is null ? null
            : Fail<YamlScalar>(BindDiagnostics.WrongKind, node.Span, key, $"{key}: text");
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

    public T? Value<T>(string key, NameParser<T> parse, bool required = true)
        where T : class =>
        Scalar(key, required) is { } scalar ? Required(parse(key, scalar, Diagnostics)) : null;

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

        return [.. sequence.Items.Select(n => IsEmpty(n) ? Fail<T>(BindDiagnostics.EmptyValue, n.Span, key) : bind(n)).OfType<T>()];
    }

    /// <summary>A list of scalars, each parsed with its own place.</summary>
    public ImmutableArray<T> Values<T>(string key, ScalarParser<T> parse, bool required = true)
        where T : struct =>
        [.. List(key, node => node is YamlScalar scalar ? (object?)parse(key, Visible(scalar), Diagnostics) : WrongEntry<object>(node, key), required).Cast<T>()];

    public ImmutableArray<T> Values<T>(string key, NameParser<T> parse, bool required = true)
        where T : class =>
        List(key, node => node is YamlScalar scalar ? parse(key, Visible(scalar), Diagnostics) : WrongEntry<T>(node, key), required);

    public ImmutableArray<LocalizedText> LocalizedList(string key, bool required = true) =>
        List(key, node => LocalizedTextBinder.Bind(node, key, Context), required);

    /// <summary>Notes that a part that had to be there could not be bound.</summary>
    public T? Required<T>(T? part)
        where T : class
    {
        Failed |= part is null;
        return part;
    }

    private static bool IsEmpty(YamlNode node) => node is YamlScalar scalar && string.IsNullOrWhiteSpace(TextScreen.Visible(scalar.Text));

    private static YamlScalar Visible(YamlScalar scalar) => TextScreen.HasInvisible(scalar.Text)
        ? new YamlScalar(TextScreen.Visible(scalar.Text), isPlain: false, scalar.Span)
        : scalar;

    private T? WrongEntry<T>(YamlNode node, string key)
        where T : class => Fail<T>(BindDiagnostics.WrongKind, node.Span, key, $"{key}: [ ... ]");

    private T? Fail<T>(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<string> arguments)
        where T : class
    {
        Failed = true;
        Diagnostics.Add(descriptor, span, arguments);
        return null;
    }
}
