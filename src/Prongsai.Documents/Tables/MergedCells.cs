using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Tables;

namespace Prongsai.Documents.Tables;

/// <summary>
/// The merged cells of a sheet. Merging keeps the text of the first cell alone: those below it say the same, as a person sees them; those
/// beside it say nothing.
/// </summary>
internal sealed partial class MergedCells
{
    private const int Most = 5_000;

    private readonly List<Range> _ranges = [];

    /// <param name="reference">Such as <c>B2:B4</c>; what is no range is left out.</param>
    /// <exception cref="InvalidDataException">There are more than a person merges.</exception>
    public void Add(string reference)
    {
        if (Cells().Match(reference) is { Success: true } match)
        {
            _ranges.Add(new Range(Column(match.Groups[1]), Row(match.Groups[2]), Column(match.Groups[3]), Row(match.Groups[4])));
        }

        if (_ranges.Count > Most)
        {
            throw new InvalidDataException("more cells are merged than a person merges");
        }
    }

    /// <summary>The rows with their merged cells filled and named.</summary>
    /// <exception cref="InvalidDataException">The same cells are merged again and again.</exception>
    public ImmutableArray<GridRow> In(ImmutableArray<GridRow> rows)
    {
        var (all, left) = (rows.ToArray(), TableLimits.Rows * TableLimits.Columns);
        foreach (var range in _ranges.Where(r => r.Left <= r.Right))
        {
            var text = all.Where(r => r.Number == range.Top && range.Left < r.Cells.Count).Select(r => r.Cells[range.Left]).FirstOrDefault("");
            foreach (var (index, row) in all.Index().Where(r => r.Item.Number >= range.Top && r.Item.Number <= range.Bottom))
            {
                left -= range.Right + 1;
                all[index] = left >= 0 ? In(row, range, text) : throw new InvalidDataException("cells are merged more than once");
            }
        }

        return [.. all];
    }

    private static GridRow In(GridRow row, Range range, string text)
    {
        var cells = row.Cells.ToList();
        cells.AddRange(Enumerable.Repeat("", Math.Max(0, range.Right + 1 - cells.Count)));
        var covered = Enumerable.Range(range.Left, range.Right + 1 - range.Left).Where(c => c > range.Left || row.Number > range.Top).ToList();
        covered.ForEach(c => cells[c] = c == range.Left ? text : "");
        return row with { Cells = cells, Covered = row.Covered.Union(covered) };
    }

    private static int Column(Group letters) =>
        letters.Value.Aggregate(0, (column, letter) => Math.Min((column * 26) + letter - 'A' + 1, TableLimits.Columns)) - 1;

    private static int Row(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})$", RegexOptions.CultureInvariant)]
    private static partial Regex Cells();

    private sealed record Range(int Left, int Top, int Right, int Bottom);
}
