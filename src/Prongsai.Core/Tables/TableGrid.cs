using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Model;

namespace Prongsai.Core.Tables;

/// <summary>
/// Makes a table of the cells of a file. Rows and columns in which nothing stands are left out; of what remains, the first row has the
/// heads, and every other is made as long as they are.
/// </summary>
public sealed partial class TableGrid
{
    private readonly List<GridRow> _rows = [];

    /// <summary>Adds a row in the order of the file.</summary>
    /// <returns>False where the table is already as large as it may be, so that no more needs to be read.</returns>
    public bool Add(GridRow row)
    {
        var length = row.Cells.Count;
        while (length > 0 && string.IsNullOrWhiteSpace(row.Cells[length - 1]))
        {
            length--;
        }

        if (length > 0)
        {
            _rows.Add(row with { Used = length });
        }

        return _rows.Count <= TableLimits.Rows + 1 && length <= TableLimits.Columns;
    }

    /// <param name="isSheet">True where the cells are those of a sheet, in which no row can be shorter than others.</param>
    public TableReading ToTable(bool isSheet)
    {
        if (_rows.Count <= 1)
        {
            return TableReading.None(new TableFault(TableFaultKind.Empty, _rows.FirstOrDefault()?.Number ?? 0, 0, ""));
        }

        var heads = _rows[0];
        var widest = _rows.Max(r => r.Used);
        if (TooLarge(widest) is { } tooLarge)
        {
            return TableReading.None(tooLarge);
        }

        var width = isSheet ? widest : heads.Used;
        var columns = Enumerable.Range(0, width).Where(c => _rows.Exists(r => r.At(c).Length > 0)).ToList();
        var faults = FaultsOf(heads, columns).ToImmutableArray();
        return faults.IsEmpty
            ? new TableReading(DataOf(heads, columns), isSheet ? [] : [.. Ragged(heads.Used)])
            : new TableReading(null, faults);
    }

    /// <summary>A head as it is compared and shown: on one line, without spaces around it.</summary>
    public static string Head(string text) => Spaces().Replace(text, " ").Trim();

    private TableFault? TooLarge(int widest) => (widest > TableLimits.Columns, _rows.Count > TableLimits.Rows + 1) switch
    {
        (true, _) => new(TableFaultKind.TooLarge, _rows.First(r => r.Used == widest).Number, TableLimits.Columns + 1, Number(TableLimits.Columns)),
        (_, true) => new(TableFaultKind.TooLarge, _rows[TableLimits.Rows + 1].Number, 0, Number(TableLimits.Rows)) { Offset = _rows[TableLimits.Rows + 1].OffsetAt(0) },
        _ => null,
    };

    private static IEnumerable<TableFault> FaultsOf(GridRow heads, List<int> columns)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            var head = Head(heads.At(column));
            if (head.Length == 0 || !known.Add(head))
            {
                yield return new TableFault(head.Length == 0 ? TableFaultKind.HeadMissing : TableFaultKind.DuplicateHead, heads.Number, column + 1, head)
                {
                    Offset = heads.OffsetAt(column),
                };
            }
        }
    }

    /// <summary>All such rows as one fault, at the first: most come of one slip.</summary>
    private IEnumerable<TableFault> Ragged(int width)
    {
        var ragged = _rows.Skip(1).Where(r => r.Used > width || r.Cells.Count < width).ToList();
        return ragged.Take(1).Select(r => new TableFault(TableFaultKind.RaggedRow, r.Number, 0, Number(ragged.Count)) { Offset = r.OffsetAt(0) });
    }

    private TableContent DataOf(GridRow heads, List<int> columns) => new(
        [.. columns.Select(c => Head(heads.At(c)))],
        [.. _rows.Skip(1).Select(r => columns.Select(r.At).ToImmutableArray()).Where(r => r.Any(c => c.Length > 0))]);

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}

/// <summary>One row of a file.</summary>
/// <param name="Number">As a spreadsheet counts it, from 1.</param>
/// <param name="Offsets">Where each cell begins in the file's text; empty where there is no text.</param>
public sealed record GridRow(int Number, IReadOnlyList<string> Cells, IReadOnlyList<int> Offsets)
{
    /// <summary>The cells, by columns from 0, that show nothing to rely on: an error, a formula that was never worked out, a text that is not there.</summary>
    public ImmutableHashSet<int> Unread { get; init; } = [];

    /// <summary>The cells, by columns from 0, that were merged into another, so that what they held is gone; one below the first has its text.</summary>
    public ImmutableHashSet<int> Covered { get; init; } = [];

    /// <summary>How many cells there are up to the last in which something stands.</summary>
    internal int Used { get; init; }

    internal string At(int column) => column < Used ? Cells[column].Trim() : "";

    internal int OffsetAt(int column) => column < Offsets.Count ? Offsets[column] : 0;
}
