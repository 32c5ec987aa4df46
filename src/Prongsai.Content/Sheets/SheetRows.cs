using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Prongsai.Content.Editing;
using Prongsai.Content.Yaml;
using Prongsai.Core.Sheets;

namespace Prongsai.Content.Sheets;

/// <summary>The rows of a sheet as they stand in its YAML file now.</summary>
internal static class SheetRows
{
    private const int BytesOfKey = 4;

    /// <param name="form">How the file stands in the sheet.</param>
    /// <param name="root">The file.</param>
    /// <param name="owner">Whose rows they are, and of which year: what looks the same elsewhere has another key.</param>
    public static ImmutableArray<SheetRow> Of(SheetForm form, YamlNode root, string owner)
    {
        var list = form.List.Split('.').Aggregate(YamlPath.Root, (path, key) => path.Key(key));
        var rows = new List<SheetRow>();
        foreach (var (index, entry) in EntriesAt(root, list))
        {
            var (path, identity) = (list.At(index), Text(entry.Find(form.Identity)?.Value));
            rows.AddRange(form.Inner is { } inner
                ? EntriesAt(root, path.Key(inner)).Select(e => Row(form, path.Key(inner).At(e.Index), identity, e.Entry, owner))
                : [Row(form, path, identity, entry, owner)]);
        }

        return [.. rows];
    }

    /// <summary>Whether a text is made as keys are.</summary>
    public static bool IsKey(string text) => text.LastIndexOf('-') is var dash and >= 0 && dash == text.Length - (2 * BytesOfKey) - 1;

    /// <summary>The way to the entry of the form's first list that has an identity; null where none has.</summary>
    public static YamlPath? OuterOf(SheetForm form, YamlNode root, string identity)
    {
        var list = YamlPath.Root.Keys(form.List);
        return EntriesAt(root, list).Where(e => Text(e.Entry.Find(form.Identity)?.Value) == identity).Select(e => list.At(e.Index)).FirstOrDefault();
    }

    private static IEnumerable<(int Index, YamlMap Entry)> EntriesAt(YamlNode root, YamlPath list) =>
        YamlEditor.Deepest(root, list) is (YamlSequence found, var depth) && depth == list.Steps.Length
            ? found.Items.Index().Where(i => i.Item is YamlMap).Select(i => (i.Index, (YamlMap)i.Item))
            : [];

    private static SheetRow Row(SheetForm form, YamlPath path, string identity, YamlMap entry, string owner)
    {
        ImmutableArray<string> cells =
        [
            .. form.Columns.Select(c => c.Help is { } help ? help(identity)
                : form.Inner is not null && c.Keys == form.Identity ? identity
                : Shown(c, ValueAt(entry, c.Keys))),
        ];
        var own = form.Columns.Select((c, i) => c.Kind switch { CellKind.Help => "", CellKind.Choice => CellReading.CodeOf(cells[i]), _ => cells[i] });
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', own.Prepend(owner))));
        var key = string.Create(CultureInfo.InvariantCulture, $"{identity}.{path.Last.Index + 1}-{Convert.ToHexStringLower(hash.AsSpan(0, BytesOfKey))}");
        return new SheetRow(path, identity, key, cells);
    }

    private static YamlNode? ValueAt(YamlMap entry, string keys)
    {
        YamlNode? node = entry;
        foreach (var key in keys.Split('.'))
        {
            node = (node as YamlMap)?.Find(key)?.Value;
        }

        return node;
    }

    private static string Shown(FormColumn column, YamlNode? node) => node switch
    {
        YamlSequence list => string.Join(", ", list.Items.Select(Text)),
        YamlScalar scalar => column.Choices.FirstOrDefault(c => CellReading.CodeOf(c).Equals(scalar.Text, StringComparison.OrdinalIgnoreCase)) ?? scalar.Text,
        _ => "",
    };

    private static string Text(YamlNode? node) => node is YamlScalar scalar ? scalar.Text : "";
}

/// <summary>An entry of a YAML file as a row.</summary>
/// <param name="Path">Where it stands in the file.</param>
/// <param name="Identity">What the entry, or the one that holds it, is named by.</param>
/// <param name="Key">By what it is known again, as long as it is what it was.</param>
internal sealed record SheetRow(YamlPath Path, string Identity, string Key, ImmutableArray<string> Cells);
