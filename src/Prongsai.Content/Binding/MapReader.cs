using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Prongsai.Content.Advice;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>
/// Takes a map apart key by key, reporting each mistake at its place and going on. What it reads itself is required;
/// <see cref="Make"/> then makes the entity, unless something required could not be had.
/// </summary>
internal sealed partial class MapReader
{
    private readonly YamlMap _map;
    private readonly MapPlace _place;
    private readonly ValueReader _required;
    private readonly List<string> _asked = [];
    private readonly List<string> _missing = [];
    private bool _isIncomplete;

    private MapReader(YamlMap map, BindContext context, MapPlace place = default, ShapeRecorder? shapes = null)
    {
        _map = map;
        _place = place;
        Shapes = shapes;
        _isIncomplete = IsDescribing;
        _required = new ValueReader(this, Presence.Required);
        Expected = new ValueReader(this, Presence.Expected);
        Optional = new ValueReader(this, Presence.Optional);
        Context = context;
        Origin = map.Origin;
    }

    public BindContext Context { get; }

    public Origin Origin { get; }

    /// <summary>Reads what is reported where it is missing, though the entity can be made without it.</summary>
    public ValueReader Expected { get; }

    /// <summary>Reads what may be left out.</summary>
    public ValueReader Optional { get; }

    /// <summary>Takes the keys that are asked for, where there is no map and the question is what a binder reads; else null.</summary>
    public ShapeRecorder? Shapes { get; }

    [MemberNotNullWhen(true, nameof(Shapes))]
    public bool IsDescribing => Shapes is not null;

    public ImmutableArray<YamlEntry> Entries => _map.Entries;

    /// <summary>Whether a value of this very map was missing or wrong; what stands deeper has readers of its own.</summary>
    public bool Failed { get; private set; }

    /// <summary>After <see cref="Close"/>: whether there are keys nobody asked for, which may stand for what seems to be missing.</summary>
    public bool HasUnknownKeys { get; private set; }

    /// <summary>A reader for a node that must be a map; null after a diagnostic.</summary>
    public static MapReader? Of(YamlNode node, string name, BindContext context) => Of(node, new MapPlace(name), context);

    public static MapReader? Of(YamlNode node, MapPlace place, BindContext context)
    {
        if (node is YamlMap map)
        {
            return new MapReader(map, context, place);
        }

        var example = place.Bind is { } bind ? Snippet.Of(place.Name, context.ShapeOf(bind), node) : $"{place.Name}: (key: value)";
        context.Diagnostics.Add(BindDiagnostics.WrongKind, node.Span, place.Name, example);
        return null;
    }

    public static bool IsEmpty(YamlNode node) => node is YamlScalar scalar && string.IsNullOrWhiteSpace(TextScreen.Visible(scalar.Text));

    /// <summary>What stands under a key, without asking for it.</summary>
    public YamlNode? Find(string key) => _map.Find(key)?.Value;

    public bool Has(string key) => _map.Find(key) is not null || (Shapes?.IsAssumed(key) ?? false);

    public ValueReader RequiredWhen(bool condition) => condition ? _required : Optional;

    public Required<string> Text(string key) => Need(_required.Text(key));

    public Required<T> Value<T>(string key, ValueParser<T> parser)
        where T : struct => Need(_required.Value(key, parser));

    public Required<T> Value<T>(string key, ObjectParser<T> parser)
        where T : class => Need(_required.Value(key, parser));

    public Required<LocalizedText> Localized(string key) => Need(_required.Localized(key));

    public Required<T> Map<T>(string key, Func<MapReader, T?> bind)
        where T : class => Need(_required.Map(key, bind));

    public ImmutableArray<T> Values<T>(string key, ValueParser<T> parser)
        where T : struct => Expected.Values(key, parser);

    public ImmutableArray<T> Values<T>(string key, ObjectParser<T> parser)
        where T : class => Expected.Values(key, parser);

    public ImmutableArray<LocalizedText> LocalizedList(string key) => Expected.LocalizedList(key);

    public ImmutableArray<T> Maps<T>(string key, Func<MapReader, T?> bind, Unsound? holder = null)
        where T : class => Expected.Maps(key, bind, holder);

    /// <summary>Closes the map and makes the entity; null where something required could not be had.</summary>
    public T? Make<T>(Func<T?> make)
        where T : class
    {
        Close();
        return _isIncomplete ? null : make();
    }

    /// <summary>Reports the keys nobody asked for and those that are missing, but a misspelt or misplaced key only once.</summary>
    public void Close()
    {
        if (IsDescribing)
        {
            return;
        }

        foreach (var entry in _map.Entries)
        {
            if (!_asked.Contains(entry.Key))
            {
                HasUnknownKeys = true;
                ReportUnknown(entry);
            }
        }

        foreach (var key in _missing.Where(k => !StandsElsewhere(k)))
        {
            Context.Diagnostics.Add(BindDiagnostics.MissingKey, _map.Entries.Length > 0 ? _map.Entries[0].KeySpan : _map.Span, key);
        }
    }

    /// <summary>What stands under a key; null where nothing does, which is reported unless the key itself is left out and may be.</summary>
    public YamlNode? Ask(string key, Presence presence)
    {
        _asked.Add(key);
        if (_map.Find(key) is { } entry)
        {
            if (!IsEmpty(entry.Value))
            {
                return entry.Value;
            }

            ReportEmpty(entry);
            Failed = true;
        }
        else if (presence != Presence.Optional)
        {
            _missing.Add(key);
            Failed = true;
        }

        Lack(presence);
        return null;
    }

    /// <summary>Notes that a value is wrong, which was reported.</summary>
    public void Fail(Presence presence)
    {
        Failed = true;
        Lack(presence);
    }

    /// <summary>Notes that a value could not be had for what stands deeper.</summary>
    public void Lack(Presence presence) => _isIncomplete |= presence == Presence.Required;

    private static Required<T> Need<T>(T? value)
        where T : struct => value is { } there ? new(there) : default;

    private static Required<T> Need<T>(T? value)
        where T : class => value is null ? default : new(value);
}

/// <summary>Where a map stands: the key that it is the value or an entry of, the map which that belongs to, and what reads it.</summary>
internal readonly record struct MapPlace(string Name, MapReader? Parent = null, Func<MapReader, object?>? Bind = null);

/// <summary>
/// A value that its entity cannot be made without. It is opened inside <see cref="MapReader.Make"/>, which does not come to it where
/// the value could not be had.
/// </summary>
internal readonly struct Required<T>(T value)
    where T : notnull
{
    private readonly T? _value = value;
    private readonly bool _isThere = true;

    public T Value => TryGet(out var value) ? value : throw new InvalidOperationException("This required value could not be had.");

    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return _isThere;
    }
}
