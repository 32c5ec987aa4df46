using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Content.Advice;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Binding;

/// <summary>
/// What is said of a key that nobody asked for: the name that it stands for, or the part that it belongs to, above or below. Whatever
/// would only follow from it is not reported: the same key missing there, and what stands with it.
/// </summary>
internal sealed partial class MapReader
{
    private const int Indentation = 2;

    private HashSet<string>? _explained;
    private HashSet<string>? _foundBelow;

    private MapShape? Keys => _place.Bind is { } bind ? Context.ShapeOf(bind) : _place.Parent is null ? ContentShapes.Of(_place.Name ?? "") : null;

    /// <summary>Whether a key that is missing here stands in a map around this one, where it does not belong, or too deep below.</summary>
    public bool StandsElsewhere(string key)
    {
        for (var outer = _place.Parent; outer is not null; outer = outer._place.Parent)
        {
            if (outer._map.Find(key) is not null && outer.Keys is { } keys && keys.Find(key) is null)
            {
                return true;
            }
        }

        return _foundBelow?.Contains(key) ?? false;
    }

    private void ReportUnknown(YamlEntry entry)
    {
        if (_explained?.Contains(entry.Key) ?? false)
        {
            return;
        }

        var known = string.Join(", ", _asked);
        var nearest = Enumerable.Empty<string>();
        if (Context.MayAdvise())
        {
            List<string> unused = [.. _asked.Where(k => _map.Find(k) is null)];
            if (Words.Named(entry.Key, unused).IsEmpty && IsElsewhere(entry))
            {
                return;
            }

            nearest = Words.Meant(entry.Key, unused);
            _missing.RemoveAll(nearest.Contains);
        }

        Context.Diagnostics.Add(new Diagnostic(BindDiagnostics.UnknownKey, BindDiagnostics.UnknownKey.Severity, entry.KeySpan, [Shown.Of(entry.Key), known], [])
        {
            Nearest = [.. nearest],
        });
    }

    /// <summary>Reports a key that belongs to a part below this one or around it; false where there is none that has it.</summary>
    private bool IsElsewhere(YamlEntry entry) => (Keys is { } keys && IsBelow(entry, keys)) || IsAbove(entry);

    private bool IsBelow(YamlEntry entry, MapShape keys)
    {
        var places = KeyPath.To(entry.Key, keys);
        var at = _map.Entries.IndexOf(entry);
        var before = _map.Entries.Take(at).Reverse().Select(e => e.Key).FirstOrDefault(k => places.Any(p => p.Parts[0].Name == k));
        var found = before is not null ? places.First(p => p.Parts[0].Name == before) : places is [var only] ? only : null;
        if (found is null)
        {
            return false;
        }

        if (found.Parts.Length == 1 && _map.Find(found.Parts[0].Name) is { } holder)
        {
            ReportTooShallow(entry, found.Name, holder);
            return true;
        }

        // what belongs there too is said with it
        ImmutableArray<YamlEntry> together = [.. _map.Entries.Where(e => e == entry || (!_asked.Contains(e.Key) && found.Last.Find(e.Key) is not null))];
        Context.Diagnostics.Add(KeyDiagnostics.BelongsBelow, entry.KeySpan, Shown.Of(entry.Key), found.Path, found.Show(together));
        Explain(together);
        _missing.Remove(found.Parts[0].Name);
        return true;
    }

    private bool IsAbove(YamlEntry entry)
    {
        for (var outer = _place.Parent; outer is not null; outer = outer._place.Parent)
        {
            if (outer.Keys is { } keys && Words.Named(entry.Key, keys.Keys.Select(k => k.Name)) is [var name, ..])
            {
                var beside = outer._map.Entries[0];
                Context.Diagnostics.Add(
                    KeyDiagnostics.TooDeep, entry.KeySpan, Shown.Of(entry.Key), _place.Name ?? "", name, beside.Key, Number(beside.KeySpan.Start.Column));
                (outer._foundBelow ??= []).Add(name);
                return true;
            }
        }

        return false;
    }

    /// <summary>A key without a value is empty, unless what belongs below it stands beside it, not moved in: then that is the mistake.</summary>
    private void ReportEmpty(YamlEntry entry)
    {
        var key = Keys?.Find(entry.Key);
        var below = key is null ? null : KeyPath.Inner(key.Shape);
        ImmutableArray<YamlEntry> spilled =
        [
            .. _map.Entries.SkipWhile(e => e != entry).Skip(1).TakeWhile(e => below?.Find(e.Key) is not null && Keys?.Find(e.Key) is null),
        ];
        if (spilled.IsEmpty)
        {
            Context.Diagnostics.Add(BindDiagnostics.EmptyValue, entry.KeySpan, entry.Key);
            return;
        }

        Explain(spilled);
        var lines = Snippet.Of(entry.Key, key?.Shape, new YamlMap(spilled, entry.Value.Span));
        Context.Diagnostics.Add(KeyDiagnostics.BelongsBelow, spilled[0].KeySpan, spilled[0].Key, entry.Key, lines);
    }

    private void ReportTooShallow(YamlEntry entry, string name, YamlEntry holder)
    {
        var inner = KeyPath.LastMapIn(holder.Value) is { Entries: [var first, ..] } ? first.KeySpan.Start.Column : holder.KeySpan.Start.Column + Indentation;
        Explain([]);
        Context.Diagnostics.Add(
            KeyDiagnostics.TooShallow,
            entry.KeySpan,
            Shown.Of(entry.Key),
            holder.Key,
            name,
            Number(holder.KeySpan.Start.Line),
            Number(inner));
    }

    /// <summary>Notes keys whose place is wrong: nothing more is said of them, nor of what lacks them.</summary>
    private void Explain(IEnumerable<YamlEntry> entries)
    {
        Fail(Presence.Required);
        _explained = [.. _explained ?? [], .. entries.Select(e => e.Key)];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
