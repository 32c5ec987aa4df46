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
/// <param name="place">The workbook.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class SheetImport(SheetForm form, YamlNode root, SheetGrid grid, SourceSpan place, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SheetRow> _left = SheetRows.Of(form, root).ToDictionary(r => r.Key, StringComparer.Ordinal);

    private readonly List<YamlEdit> _changed = [];

    private readonly List<YamlEdit> _added = [];

    /// <summary>The changes, in an order in which each leaves the places of the next alone.</summary>
    public ImmutableArray<YamlEdit> Read()
    {
        var (head, known) = (grid.Rows.Select(r => SheetHeads.Of(form, r)).FirstOrDefault(h => h is not null), _left.Keys.ToHashSet(StringComparer.Ordinal));
        if (head is null)
        {
            return [];
        }

        foreach (var row in grid.Rows.Where(r => r.Number > head.Row && r.Cells.Any(c => !string.IsNullOrWhiteSpace(c))))
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

    private void Read(GridRow row, SheetHeads head, HashSet<string> known)
    {
        var key = head.Key >= 0 ? SheetHeads.At(row, head.Key).Trim() : KeyOf(row, head);
        if (_left.Remove(key, out var old))
        {
            Change(row, head, old);
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

    private void Change(GridRow row, SheetHeads head, SheetRow old)
    {
        foreach (var (index, column) in form.Columns.Index().Where(c => c.Item.Kind != CellKind.Help && head.Has(c.Index)))
        {
            var cell = head.CellOf(row, index);
            if (CellReading.IsSame(column, cell, old.Cells[index]) || !IsRead(row, head, index, out var value))
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
        var own = form.Columns.Index().Where(c => c.Item.Kind != CellKind.Help && head.Has(c.Index)).ToList();
        var values = own.Select(c => (c.Item.Keys, Value: IsRead(row, head, c.Index, out var value) ? value : null)).ToList();
        var identity = own.Where(c => c.Item.Keys == form.Identity).Select(c => head.CellOf(row, c.Index).Trim()).FirstOrDefault() ?? "";
        var outer = form.Inner is null ? YamlPath.Root.Keys(form.List) : SheetRows.OuterOf(form, root, identity)?.Key(form.Inner);
        if (!form.IsOpen || outer is null)
        {
            diagnostics.Add(SheetDiagnostics.NoPlace, place, Cell(row, Math.Max(0, head.Key)), identity.Length > 0 ? identity : "?");
            return;
        }

        var entry = values.Where(v => v.Value is not null && (form.Inner is null || v.Keys != form.Identity));
        _added.Add(new AddEntry(outer, Nested(entry.Select(e => (e.Keys, e.Value ?? new NewText("")))), form.OuterOrder));
    }

    private bool IsRead(GridRow row, SheetHeads head, int index, out NewValue? value)
    {
        var (column, cell) = (form.Columns[index], head.CellOf(row, index));
        var reading = CellReading.Of(column, cell);
        value = reading.Value;
        if (reading.IsUnread)
        {
            diagnostics.Add(SheetDiagnostics.UnreadCell, place, Cell(row, head.Columns[index]), Shown.Of(cell.Trim()), SheetHeads.Wanted(column));
            return false;
        }

        if (value is null && column.IsNeeded)
        {
            diagnostics.Add(SheetDiagnostics.EmptyCell, place, Cell(row, head.Columns[index]), column.Head.Thai);
            return false;
        }

        return true;
    }

    private NewMap Nested(IEnumerable<(string Keys, NewValue Value)> values) => new(
    [
        .. values.Select(v => (v.Keys.Split('.', 2), v.Value)).GroupBy(v => v.Item1[0]).OrderBy(g => form.Order.IndexOf(g.Key))
            .Select(g => KeyValuePair.Create(g.Key, g.First().Item1.Length == 1 ? g.First().Value : Nested(g.Select(v => (v.Item1[1], v.Value))))),
    ]);

    private string Cell(GridRow row, int column) => $"{grid.Name}!{TableFault.NameOf(row.Number, column + 1)}";
}
