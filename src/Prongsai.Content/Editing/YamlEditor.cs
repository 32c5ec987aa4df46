using System.Collections.Immutable;
using Prongsai.Content.Yaml;
using Prongsai.Core.Text;

namespace Prongsai.Content.Editing;

/// <summary>
/// Changes a YAML file at one place and leaves every other character as it is: comments, order, quotes and lines. What comes out is parsed
/// again, and given only if it says what was meant.
/// </summary>
public static class YamlEditor
{
    /// <summary>The text after all changes, one after the other; null where one cannot be made with certainty.</summary>
    public static string? Apply(string text, IEnumerable<YamlEdit> edits)
    {
        foreach (var edit in edits)
        {
            if (Apply(text, edit) is not { } edited)
            {
                return null;
            }

            text = edited;
        }

        return text;
    }

    /// <summary>The text after the change; null where it cannot be made with certainty.</summary>
    public static string? Apply(string text, YamlEdit edit)
    {
        if (Parse(text) is not { } root)
        {
            return null;
        }

        var places = new YamlPlaces(text);
        var splice = edit switch
        {
            SetValue set => Set(root, set.Path, set.Value, set.Order, places),
            AddEntry add => Add(root, add, places),
            _ => YamlRemoval.Of(root, edit.Path, places),
        };
        if (splice is not { } change)
        {
            return null;
        }

        var edited = string.Concat(text.AsSpan(0, change.Start), change.Text, text.AsSpan(change.End));
        return Parse(edited) is { } after && PlainTree.Of(after) == PlainTree.After(PlainTree.Of(root), edit) ? edited : null;
    }

    private static YamlNode? Parse(string text)
    {
        var tree = TreeBuilder.Build(new SourceFile("", text));
        return tree.Error is null ? tree.Root : null;
    }

    private static Splice? Set(YamlNode root, YamlPath path, NewValue value, ImmutableArray<string> order, YamlPlaces places)
    {
        var known = Deepest(root, path);
        if (known.Depth == path.Steps.Length)
        {
            return Replace(root, path, known.Node, value, places);
        }

        // what is missing in between comes with it, under a key that is there without a value or is not there
        var inner = path.Steps[(known.Depth + 1)..].Reverse().Aggregate(value, (v, step) => new NewMap([new(step.Key ?? "", v)]));
        var key = path.Steps[known.Depth].Key;
        return key is null || path.Steps[known.Depth..].Any(s => s.Key is null) ? null : known.Node switch
        {
            YamlMap map => Insert(map, key, inner, order, places),
            YamlScalar { IsMissing: true } => Replace(root, new YamlPath(path.Steps[..known.Depth]), known.Node, new NewMap([new(key, inner)]), places),
            _ => null,
        };
    }

    private static Splice? Add(YamlNode root, AddEntry add, YamlPlaces places)
    {
        var known = Deepest(root, add.Path);
        return known.Depth < add.Path.Steps.Length || known.Node is YamlScalar
            ? Set(root, add.Path, new NewList([add.Entry]), add.Order, places)
            : known.Node switch
            {
                YamlSequence { Items: [.., var last], Flow: null } => Behind(last, add.Entry, places),
                YamlSequence { Items.IsEmpty: true, Flow: { } flow } => InPlaceOfNone(root, add, flow, places),
                _ => null,
            };
    }

    private static Splice? Behind(YamlNode last, NewMap entry, YamlPlaces places)
    {
        if (places.DashOf(last) is not { } dash)
        {
            return null;
        }

        var indent = new string(' ', places.ColumnOf(dash));
        return Line(places.EndOf(last, indent.Length), indent + YamlText.Item(entry, indent, places.LineEnd), places);
    }

    /// <summary>Lines in place of an empty pair of brackets, with what stands behind these on their line.</summary>
    private static Splice? InPlaceOfNone(YamlNode root, AddEntry add, SourceSpan flow, YamlPlaces places)
    {
        if (EntryOf(root, add.Path) is not { } entry)
        {
            return null;
        }

        var indent = new string(' ', places.ColumnOf(entry.KeySpan.Offset));
        var next = places.NextLine(flow.Offset);
        var rest = places.Text[(flow.Offset + flow.Length)..next].TrimEnd('\n', '\r');
        return new Splice(
            YamlPlaces.BehindColon(places.Text, entry), next,
            $"{rest}{places.LineEnd}{indent}  {YamlText.Item(add.Entry, indent + "  ", places.LineEnd)}{places.LineEnd}");
    }

    private static Splice? Replace(YamlNode root, YamlPath path, YamlNode old, NewValue value, YamlPlaces places)
    {
        var entry = EntryOf(root, path);
        if (old is YamlScalar { IsMissing: true })
        {
            return entry is null ? null : Fill(entry, value, places);
        }

        var inFlow = IsInFlow(root, path);
        return (old, value) switch
        {
            (YamlScalar scalar, NewText or NewWord) => new Splice(
                scalar.Span.Offset, places.EndOf(scalar, entry is null ? 0 : places.ColumnOf(entry.KeySpan.Offset)),
                YamlText.InPlaceOf(places.Text.Substring(scalar.Span.Offset, scalar.Span.Length), value is NewText text ? text.Text : ((NewWord)value).Text, inFlow)),
            (YamlSequence { Flow: { } flow }, NewWords) => new Splice(flow.Offset, flow.Offset + flow.Length, YamlText.Of(value, inFlow)),
            (YamlSequence list, NewWords words) => InLines(list, words, places),
            _ => null,
        };
    }

    /// <summary>Words in place of those of a list in lines; none where remarks stand between these, since they may belong to one of them.</summary>
    private static Splice? InLines(YamlSequence list, NewWords words, YamlPlaces places)
    {
        var dashes = list.Items.Select(i => i is YamlScalar ? places.DashOf(i) : null).ToList();
        if (dashes is not [{ } first, ..] || words.Words.IsEmpty || dashes.Contains(null))
        {
            return null;
        }

        var end = places.EndOf(list.Items[^1], places.ColumnOf(first));
        var between = list.Items.Zip(dashes.Skip(1).Select(d => d ?? end), (item, next) => places.Text[places.EndOf(item, places.ColumnOf(first))..next]);
        return between.All(string.IsNullOrWhiteSpace)
            ? new Splice(first, end, YamlText.Items(words, new string(' ', places.ColumnOf(first)), places.LineEnd))
            : null;
    }

    /// <summary>Puts a value behind a key that has none.</summary>
    private static Splice Fill(YamlEntry entry, NewValue value, YamlPlaces places)
    {
        var indent = new string(' ', places.ColumnOf(entry.KeySpan.Offset));
        var written = YamlText.Entry("", value, indent, places.LineEnd)[1..];
        var colon = YamlPlaces.BehindColon(places.Text, entry);
        return written.StartsWith(places.LineEnd, StringComparison.Ordinal)
            ? Line(colon, written[places.LineEnd.Length..], places)
            : new Splice(colon, colon, written);
    }

    private static Splice? Insert(YamlMap map, string key, NewValue value, ImmutableArray<string> order, YamlPlaces places)
    {
        if (map.Flow is { } flow)
        {
            return value is NewMap or NewList ? null : InsertInFlow(map, flow, $"{key}: {YamlText.Of(value, inFlow: true)}", places);
        }

        var own = order.IndexOf(key);
        var before = map.Entries.LastOrDefault(e => order.IndexOf(e.Key) is >= 0 and var at && at < own) ?? (own < 0 ? map.Entries[^1] : map.Entries[0]);
        var indent = new string(' ', places.ColumnOf(map.Entries[0].KeySpan.Offset));
        return Line(places.EndOf(before), indent + YamlText.Entry(key, value, indent, places.LineEnd), places);
    }

    private static Splice InsertInFlow(YamlMap map, SourceSpan flow, string written, YamlPlaces places)
    {
        var end = map.Entries is [.., var last] ? places.EndOf(last) : flow.Offset + 1;
        return new Splice(end, end, map.Entries.IsEmpty ? $" {written} " : $", {written}");
    }

    /// <summary>A line of its own behind the one at a place.</summary>
    private static Splice Line(int offset, string line, YamlPlaces places)
    {
        var next = places.NextLine(offset);
        var isEnded = next > 0 && places.Text[next - 1] is '\n' or '\r';
        return new Splice(next, next, isEnded ? line + places.LineEnd : places.LineEnd + line);
    }

    private static bool IsInFlow(YamlNode root, YamlPath path) => Enumerable.Range(0, path.Steps.Length)
        .Any(depth => Deepest(root, new YamlPath(path.Steps[..depth])).Node is YamlMap { Flow: not null } or YamlSequence { Flow: not null });

    private static YamlEntry? EntryOf(YamlNode root, YamlPath path) =>
        path.Steps is [.., { Key: { } key }] && Deepest(root, path.Parent).Node is YamlMap map ? map.Find(key) : null;

    /// <summary>The last value on a way that is there, and how many steps lead to it.</summary>
    internal static (YamlNode Node, int Depth) Deepest(YamlNode root, YamlPath path)
    {
        var node = root;
        for (var depth = 0; depth < path.Steps.Length; depth++)
        {
            var step = path.Steps[depth];
            var next = (node, step.Key) switch
            {
                (YamlMap map, { } key) => map.Find(key)?.Value,
                (YamlSequence list, null) when step.Index < list.Items.Length => list.Items[step.Index],
                _ => null,
            };
            if (next is null)
            {
                return (node, depth);
            }

            node = next;
        }

        return (node, path.Steps.Length);
    }
}

/// <summary>A stretch of a text and what takes its place.</summary>
internal readonly record struct Splice(int Start, int End, string Text);
