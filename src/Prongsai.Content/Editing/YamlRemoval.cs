using Prongsai.Content.Yaml;

namespace Prongsai.Content.Editing;

/// <summary>Takes values out of a YAML file, with their lines. A comment above them stays.</summary>
internal static class YamlRemoval
{
    /// <summary>Null where it is not there, or nothing would be left.</summary>
    public static Splice? Of(YamlNode root, YamlPath path, YamlPlaces places)
    {
        if (path.Steps.IsEmpty || YamlEditor.Deepest(root, path).Depth < path.Steps.Length)
        {
            return null;
        }

        return YamlEditor.Deepest(root, path.Parent).Node switch
        {
            YamlMap { Entries.Length: 1 } or YamlSequence { Items.Length: 1 } => Of(root, path.Parent, places),
            YamlMap map => OfKey(map, map.Entries.IndexOf(map.Entries.First(e => e.Key == path.Last.Key)), places),
            YamlSequence list => OfItem(list, path.Last.Index, places),
            _ => null,
        };
    }

    private static Splice OfKey(YamlMap map, int index, YamlPlaces places)
    {
        var entry = map.Entries[index];
        var start = entry.KeySpan.Offset;
        if (map.Flow is not null)
        {
            return index + 1 < map.Entries.Length
                ? new Splice(start, map.Entries[index + 1].KeySpan.Offset, "")
                : new Splice(places.EndOf(map.Entries[index - 1]), places.EndOf(entry), "");
        }

        // the first key of a list's entry stands behind the dash, and the next one takes its place
        return places.Text.AsSpan(places.StartOfLine(start), places.ColumnOf(start)).IsWhiteSpace()
            ? new Splice(places.StartOfLine(start), places.NextLine(places.EndOf(entry)), "")
            : new Splice(start, map.Entries[index + 1].KeySpan.Offset, "");
    }

    private static Splice? OfItem(YamlSequence list, int index, YamlPlaces places)
    {
        var item = list.Items[index];
        if (list.Flow is not null)
        {
            return index + 1 < list.Items.Length
                ? new Splice(item.Span.Offset, list.Items[index + 1].Span.Offset, "")
                : new Splice(places.EndOf(list.Items[index - 1], 0), places.EndOf(item, 0), "");
        }

        return places.DashOf(item) is { } dash
            ? new Splice(places.StartOfLine(dash), places.NextLine(places.EndOf(item, places.ColumnOf(dash))), "")
            : null;
    }
}
