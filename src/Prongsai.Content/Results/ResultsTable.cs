using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.Content.Results;

/// <summary>
/// A year's results as an assessor's system shows them, in a table that a person copied: in any order of columns, with names as they are
/// printed there. Nothing is worked out: points, total and grade are those that stand in it.
/// </summary>
public sealed partial class ResultsTable
{
    private ResultsTable(ImmutableArray<ReadScore> scores, decimal? overall, GradeId? grade) => (Scores, Overall, Grade) = (scores, overall, grade);

    /// <summary>In the order of the framework, each indicator at most once.</summary>
    public ImmutableArray<ReadScore> Scores { get; }

    /// <summary>The total; null where the table has none.</summary>
    public decimal? Overall { get; }

    public GradeId? Grade { get; }

    /// <summary>Null where the sheet names no indicator, or after an error.</summary>
    /// <param name="grid">The sheet as it was copied.</param>
    /// <param name="framework">That of the year whose results they are.</param>
    /// <param name="place">The file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static ResultsTable? Read(SheetGrid grid, Framework framework, SourceSpan place, DiagnosticBag diagnostics)
    {
        var names = new IndicatorNames(framework);
        var named = grid.Rows.Select(r => (Row: r, Name: NameIn(r, names))).Where(r => r.Name is not null).Select(r => (r.Row, Name: r.Name ?? default)).ToList();
        var rows = named.Where(r => Enumerable.Range(0, r.Row.Cells.Count).Any(c => c != r.Name.Column && PointsColumn.Points(r.Row.Cells[c]) is not null)).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        ImmutableArray<GridRow> heads = [.. grid.Rows.TakeWhile(r => r.Number < rows[0].Row.Number)];
        var columns = PointsColumn.Of([.. rows.Select(r => r.Row)], heads, framework.Year);
        if (columns is not [var column])
        {
            var cells = columns.Select(c => Cell(grid, rows[0].Row, c)).ToList();
            diagnostics.Add(SheetDiagnostics.NoPoints, place, cells.Count == 0 ? "-" : string.Join(", ", cells));
            return null;
        }

        var scores = rows.Select(r => new ReadScore(
            r.Name.Indicator.Indicator, PointsColumn.Points(PointsColumn.At(r.Row, column)) ?? 0, r.Name.Indicator.Printed, Cell(grid, r.Row, r.Name.Column), r.Name.Indicator.Fit)).ToList();
        foreach (var twice in scores.GroupBy(s => s.Indicator.Id).Where(g => g.DistinctBy(s => s.Value).Count() > 1))
        {
            diagnostics.Add(SheetDiagnostics.TwoValues, place, twice.Key.ToString(), string.Join(", ", twice.Select(s => s.Cell)));
        }

        var others = grid.Rows.Where(r => !rows.Exists(n => n.Row == r) && r.Number > rows[0].Row.Number).ToList();
        foreach (var row in others.Where(r => PointsColumn.Points(PointsColumn.At(r, column)) is not null && !IsOther(r, framework)))
        {
            diagnostics.Add(SheetDiagnostics.NotAnIndicator, place, Cell(grid, row, column), Shown.Of(string.Join(' ', row.Cells.Where(c => c.Length > 0)).Trim()));
        }

        var order = framework.Indicators.Select(i => i.Id).ToList();
        ImmutableArray<GridRow> rest = [.. grid.Rows.Where(r => !rows.Exists(n => n.Row == r))];
        return new ResultsTable(
            [.. scores.OrderBy(s => s.Fit).DistinctBy(s => s.Indicator.Id).OrderBy(s => order.IndexOf(s.Indicator.Id))],
            rest.Select(r => TotalIn(r, column)).FirstOrDefault(t => t is not null),
            rest.SelectMany(r => r.Cells.Concat(Level().Matches(string.Join(' ', r.Cells)).Select(m => m.Groups["grade"].Value)))
                .Select(c => framework.GradeBands.FirstOrDefault(b => IsNamed(b, c.Trim()))?.Grade).FirstOrDefault(g => g is not null));
    }

    /// <summary>The total that a row names: in the column of points, or else behind its name.</summary>
    private static decimal? TotalIn(GridRow row, int column)
    {
        var text = ThaiText.ToArabicDigits(string.Join(' ', row.Cells.Select(c => c.Trim())));
        return !Total().IsMatch(text) ? null
            : PointsColumn.Points(PointsColumn.At(row, column)) ?? (TotalPoints().Match(text) is { Success: true } match ? PointsColumn.Points(match.Groups["points"].Value) : null);
    }

    private static (int Column, NamedIndicator Indicator)? NameIn(GridRow row, IndicatorNames names)
    {
        var found = row.Cells.Index().Select(c => (Column: c.Index, Name: names.Of(c.Item))).Where(c => c.Name is not null).ToList();
        return found.Count == 0 ? null : found.OrderBy(c => c.Name?.Fit).Select(c => (c.Column, c.Name ?? throw new InvalidOperationException())).First();
    }

    /// <summary>A row that is no indicator's but belongs there: the total, an instrument.</summary>
    private static bool IsOther(GridRow row, Framework framework) => row.Cells.Any(c => Total().IsMatch(c)
        || framework.Instruments.Any(i => c.Contains(i.Id.Code, StringComparison.OrdinalIgnoreCase) || i.Name.Runs.Any(r => NearestName.IsSame(r.Text, c)) || i.Aliases.Any(a => NearestName.IsSame(a, c))));

    private static bool IsNamed(GradeBand band, string text) =>
        band.Grade.Code.Equals(text, StringComparison.OrdinalIgnoreCase) || band.Name.Runs.Any(r => r.Text.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static string Cell(SheetGrid grid, GridRow row, int column) =>
        (grid.Name.Length > 0 ? grid.Name + "!" : "") + TableFault.NameOf(row.Number, column + 1);

    private const string TotalWords = @"(?:คะแนนรวม|คะแนนภาพรวม|ผลรวม|ภาพรวม|คะแนนเฉลี่ยรวม|ผลคะแนน|คะแนน\s*ITA|overall|total)";

    [GeneratedRegex(TotalWords, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(TotalWords + @"[^0-9]{0,60}(?<points>[0-9]{1,3}(?:\.[0-9]+)?)(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TotalPoints();

    [GeneratedRegex(@"(?:ระดับ|grade|rating)\s*[:=]?\s*(?<grade>\S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}

/// <summary>An indicator's points as they were read.</summary>
/// <param name="Value">In points of 100.</param>
/// <param name="PrintedName">The name as it stands in the table, where it is not the framework's own.</param>
/// <param name="Cell">Where the indicator is named.</param>
public sealed record ReadScore(Indicator Indicator, decimal Value, string? PrintedName, string Cell, NameFit Fit);

/// <summary>How a cell names an indicator, the surest first.</summary>
public enum NameFit
{
    /// <summary>By a name that the framework knows.</summary>
    Name,

    /// <summary>By its number alone.</summary>
    Number,

    /// <summary>By something near a name, or a number that its words do not fit: a person has to say.</summary>
    Guess,
}
