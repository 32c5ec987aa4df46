using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Editing;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Sheets;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.Content.Sheets;

/// <summary>Reads one sheet back: what differs from the file becomes changes of it, and what cannot be read is told with its cell.</summary>
/// <param name="form">How the file stands in the sheet.</param>
/// <param name="root">The file as it is.</param>
/// <param name="grid">The sheet as it was filled in.</param>
/// <param name="owner">Whose rows they are.</param>
/// <param name="place">The workbook.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class SheetImport(SheetForm form, YamlNode root, SheetGrid grid, string owner, SourceSpan place, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SheetRow> _left = SheetRows.Of(form, root, owner).ToDictionary(r => r.Key, StringComparer.Ordinal);

    private readonly SheetHeads? _heads = grid.Rows.Select(r => SheetHeads.Of(form, r)).FirstOrDefault(h => h is not null);

    private readonly List<YamlEdit> _changed = [];

    private readonly List<YamlEdit> _added = [];

    public string Name => grid.Name;

    /// <summary>Whether any row has a key.</summary>
    public bool HasKeys => Keys.Any();

    /// <summary>Whether any row is one of the file.</summary>
    public bool HasKnownKeys => Keys.Any(_left.ContainsKey);

    private IEnumerable<string> Keys => _heads is { } head ? Rows(head).Select(r => SheetHeads.At(r, head.Key).Trim()).Where(k => k.Length > 0) : [];

    /// <summary>The changes, in an order in which each leaves the places of the next alone.</summary>
    public ImmutableArray<YamlEdit> Read()
    {
        if (_heads is not { Fault: null } head)
        {
            var missing = _heads?.Fault ?? ContentWorkbook.KeyHead;
            diagnostics.Add(SheetDiagnostics.NotOnce, place, grid.Name, $"{missing.Thai} / {missing.English}");
            return [];
        }

        var known = _left.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var row in Rows(head))
        {
            Read(row, head, known);
        }

        if (head.Key < 0)
        {
            return [.. _changed, .. _added];
        }

        if (_left.Count > 0 && (!form.IsOpen || (_left.Count == known.Count && known.Count > 1)))
        {
            diagnostics.Add(SheetDiagnostics.MissingRow, place, grid.Name, _left.Values.First().Key);
        }

        var removed = _left.Values.Reverse().Select(r => new RemoveValue(r.Path));
        return [.. _changed, .. _added, .. removed];
    }

    /// <summary>The rows that say something: below the heads those with anything in a column that is read; above, to where sorting may have moved them, those with a key.</summary>
    private IEnumerable<GridRow> Rows(SheetHeads head) => grid.Rows.Where(r => r.Number > head.Row
        ? Own(head).Select(i => head.Columns[i]).Append(head.Key).Any(c => !string.IsNullOrWhiteSpace(SheetHeads.At(r, c)))
        : r.Number < head.Row && SheetRows.IsKey(SheetHeads.At(r, head.Key).Trim()));

    private IEnumerable<int> Own(SheetHeads head) => form.Columns.Index().Where(c => c.Item.Kind != CellKind.Help && head.Has(c.Index)).Select(c => c.Index);

    private void Read(GridRow row, SheetHeads head, HashSet<string> known)
    {
        var key = head.Key >= 0 ? SheetHeads.At(row, head.Key).Trim() : KeyOf(row, head);
        if (row.Unread.Contains(head.Key) || row.Covered.Contains(head.Key))
        {
            diagnostics.Add(SheetDiagnostics.ChangedRow, place, Cell(row, head.Key));
        }
        else if (_left.TryGetValue(key, out var old))
        {
            // a row of which nothing is left but where it belongs is one that was deleted
            if (!IsEmptied(row, head, old))
            {
                _left.Remove(key);
                Change(row, head, old);
            }
        }
        else if (key.Length == 0 || known.Contains(key))
        {
            // a copied row has the key of the one it was copied from
            Add(row, head);
        }
        else
        {
            diagnostics.Add(SheetDiagnostics.ChangedRow, place, Cell(row, head.Key));
        }
    }

    /// <summary>The key of the row that is about the same; empty where none is.</summary>
    private string KeyOf(GridRow row, SheetHeads head) => _left.Values
        .Where(r => form.Told.All(keys => r.Cells[form.IndexOf(keys)] == head.CellOf(row, form.IndexOf(keys)).Trim()))
        .Select(r => r.Key).FirstOrDefault() ?? "";

    private bool IsEmptied(GridRow row, SheetHeads head, SheetRow old)
    {
        var own = Own(head).Where(i => form.Columns[i].Keys != form.Identity).ToList();
        return form.Inner is not null && row.Covered.IsEmpty
            && own.TrueForAll(i => string.IsNullOrWhiteSpace(head.CellOf(row, i))) && own.Exists(i => old.Cells[i].Length > 0)
            && YamlEditor.Deepest(root, old.Path).Node is YamlMap entry && entry.Entries.All(e => own.Exists(i => form.Columns[i].Keys.Split('.')[0] == e.Key));
    }

    private void Change(GridRow row, SheetHeads head, SheetRow old)
    {
        foreach (var index in Own(head))
        {
            var (column, cell) = (form.Columns[index], head.CellOf(row, index));
            if ((CellReading.IsSame(column, cell, old.Cells[index]) && !row.Unread.Contains(head.Columns[index])) || !IsRead(row, head, index, out var value))
            {
                continue;
            }

            if (form.Inner is not null && column.Keys == form.Identity)
            {
                diagnostics.Add(SheetDiagnostics.NoPlace, place, Cell(row, head.Columns[index]), cell);
            }
            else if (value is null)
            {
                _changed.Add(new RemoveValue(old.Path.Keys(column.Keys)));
            }
            else
            {
                _changed.Add(new SetValue(old.Path.Keys(column.Keys), value, form.Order));
            }
        }
    }

    private void Add(GridRow row, SheetHeads head)
    {
        var values = Own(head).Select(i => (form.Columns[i].Keys, Value: IsRead(row, head, i, out var value) ? value : null)).ToList();
        var identity = values.Where(v => v.Keys == form.Identity).Select(v => (v.Value as NewWord)?.Text).FirstOrDefault();
        var outer = form.Inner is null ? YamlPath.Root.Keys(form.List) : SheetRows.OuterOf(form, root, identity ?? "")?.Key(form.Inner);
        if (!form.IsOpen || (outer is null && identity is not null))
        {
            diagnostics.Add(SheetDiagnostics.NoPlace, place, Cell(row, Math.Max(0, head.Key)), identity ?? "?");
        }
        else if (outer is not null)
        {
            var entry = values.Where(v => v.Value is not null && (form.Inner is null || v.Keys != form.Identity));
            _added.Add(new AddEntry(outer, Nested(entry.Select(e => (e.Keys, e.Value ?? new NewText("")))), form.OuterOrder));
        }
    }

    private bool IsRead(GridRow row, SheetHeads head, int index, out NewValue? value)
    {
        var (column, cell, at) = (form.Columns[index], head.CellOf(row, index), head.Columns[index]);
        var isGone = cell.Length == 0 && row.Covered.Contains(at) && SheetHeads.At(row, head.Key).Length > 0;
        var reading = row.Unread.Contains(at) || isGone ? CellReading.Bad : CellReading.Of(column, cell);
        value = reading.Value;
        if (reading.IsUnread)
        {
            diagnostics.Add(SheetDiagnostics.UnreadCell, place, Cell(row, at), isGone ? "ช่องที่ผสานไว้ / a merged cell" : Shown.Of(cell.Trim()), SheetHeads.Wanted(column));
            return false;
        }

        if (value is null && column.IsNeeded)
        {
            diagnostics.Add(SheetDiagnostics.EmptyCell, place, Cell(row, at), column.Head.Thai);
            return false;
        }

        return true;
    }

    private NewMap Nested(IEnumerable<(string Keys, NewValue Value)> values) => new(
    [
        .. values.Select(v => (v.Keys.Split('.', 2), v.Value)).GroupBy(v => v.Item1[0]).OrderBy(g => form.Order.IndexOf(g.Key))
            .Select(g => KeyValuePair.Create(g.Key, g.First().Item1.Length == 1 ? g.First().Value : Nested(g.Select(v => (v.Item1[1], v.Value))))),
    ]);

    private string Cell(GridRow row, int column) => (grid.Name.Length > 0 ? grid.Name + "!" : "") + TableFault.NameOf(row.Number, column + 1);
}
