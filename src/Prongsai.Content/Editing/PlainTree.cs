using Prongsai.Content.Yaml;

namespace Prongsai.Content.Editing;

/// <summary>What a YAML file says, without how it is written: equal where two files say the same. The order of keys says nothing.</summary>
internal abstract record PlainTree
{
    public static PlainTree Of(YamlNode node) => node switch
    {
        YamlMap map => PlainMap.Of(map.Entries.Select(e => KeyValuePair.Create(e.Key, Of(e.Value)))),
        YamlSequence list => new PlainList([.. list.Items.Select(Of)]),
        YamlScalar scalar => new PlainScalar(scalar.Text),
        _ => throw new ArgumentException("There is no other kind of value.", nameof(node)),
    };

    /// <summary>What a tree says after a change of it; null where the change makes no sense there.</summary>
    public static PlainTree? After(PlainTree tree, YamlEdit edit) => edit switch
    {
        SetValue set => tree.Changed(set.Path, 0, _ => Of(set.Value)),
        AddEntry add => tree.Changed(add.Path, 0, old => new PlainList([.. (old as PlainList)?.Items ?? [], Of(add.Entry)])),
        _ => tree.Changed(edit.Path, 0, _ => null),
    };

    private static PlainTree Of(NewValue value) => value switch
    {
        NewText text => new PlainScalar(text.Text),
        NewWord word => new PlainScalar(word.Text),
        NewWords words => new PlainList([.. words.Words.Select(w => new PlainScalar(w))]),
        NewMap map => PlainMap.Of(map.Entries.Select(e => KeyValuePair.Create(e.Key, Of(e.Value)))),
        NewList list => new PlainList([.. list.Items.Select(Of)]),
        _ => throw new ArgumentException("There is no other kind of value.", nameof(value)),
    };

    /// <summary>The tree with another value at a path; without the value, and what is empty without it, where there is none.</summary>
    private PlainTree? Changed(YamlPath path, int depth, Func<PlainTree?, PlainTree?> change)
    {
        if (depth == path.Steps.Length)
        {
            return change(this);
        }

        var step = path.Steps[depth];
        if (step.Key is not { } key)
        {
            return this is PlainList list && step.Index < list.Items.Count ? list.With(step.Index, list.Items[step.Index].Changed(path, depth + 1, change)) : null;
        }

        var map = this as PlainMap ?? PlainMap.Of([]);
        var inner = map.Entries.TryGetValue(key, out var known) ? known.Changed(path, depth + 1, change)
            : depth + 1 == path.Steps.Length ? change(null)
            : PlainMap.Of([]).Changed(path, depth + 1, change);
        return map.With(key, inner);
    }
}

/// <summary>A single value.</summary>
internal sealed record PlainScalar(string Text) : PlainTree;

/// <summary>Values in order.</summary>
internal sealed record PlainList(List<PlainTree> Items) : PlainTree
{
    public bool Equals(PlainList? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Count;

    public PlainTree? With(int index, PlainTree? item)
    {
        var items = Items.ToList();
        items.RemoveAt(index);
        if (item is not null)
        {
            items.Insert(index, item);
        }

        return items.Count == 0 ? null : new PlainList(items);
    }
}

/// <summary>Values by keys.</summary>
internal sealed record PlainMap(SortedDictionary<string, PlainTree> Entries) : PlainTree
{
    public static PlainMap Of(IEnumerable<KeyValuePair<string, PlainTree>> entries) =>
        new(new SortedDictionary<string, PlainTree>(entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal), StringComparer.Ordinal));

    public bool Equals(PlainMap? other) => other is not null && Entries.SequenceEqual(other.Entries);

    public override int GetHashCode() => Entries.Count;

    public PlainTree? With(string key, PlainTree? value)
    {
        var entries = Entries.Where(e => e.Key != key);
        var all = Of(value is null ? entries : entries.Append(KeyValuePair.Create(key, value)));
        return all.Entries.Count == 0 ? null : all;
    }
}
