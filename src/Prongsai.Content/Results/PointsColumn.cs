using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;

namespace Prongsai.Content.Results;

/// <summary>Tells which column of a table has the points of a year's indicators.</summary>
internal static partial class PointsColumn
{
    private const decimal Most = 100;

    /// <summary>The columns that may be it, from 0: one where it is certain.</summary>
    /// <param name="rows">The rows that name indicators.</param>
    /// <param name="heads">The rows above them.</param>
    public static ImmutableArray<int> Of(IReadOnlyList<GridRow> rows, IReadOnlyList<GridRow> heads, FiscalYear year)
    {
        var numbers = Enumerable.Range(0, rows.Max(r => r.Cells.Count))
            .Where(c => rows.All(r => Points(At(r, c)) is not null) && !NoPoints().IsMatch(HeadOf(heads, c)))
            .ToImmutableArray();
        ImmutableArray<Func<int, bool>> signs =
        [
            c => ThaiText.ToArabicDigits(HeadOf(heads, c)).Contains(year.ToString(), StringComparison.Ordinal),
            c => ForPoints().IsMatch(HeadOf(heads, c)),
            c => !IsCount(rows, c),
        ];
        foreach (var sign in signs.Where(_ => numbers.Length > 1))
        {
            numbers = numbers.Any(sign) ? [.. numbers.Where(sign)] : numbers;
        }

        return numbers;
    }

    /// <summary>What a cell says in points of 100; null where it does not.</summary>
    public static decimal? Points(string cell)
    {
        var text = Unit().Replace(ThaiText.ToArabicDigits(cell.Trim()), "");
        return text.Length > 0 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points <= Most ? points : null;
    }

    public static string At(GridRow row, int column) => column < row.Cells.Count ? row.Cells[column] : "";

    private static string HeadOf(IReadOnlyList<GridRow> heads, int column) => string.Join(' ', heads.Select(h => At(h, column)));

    /// <summary>Whether a column only counts its rows.</summary>
    private static bool IsCount(IReadOnlyList<GridRow> rows, int column) => rows.Index().All(r => Points(At(r.Item, column)) == r.Index + 1);

    [GeneratedRegex("เต็ม|น้ำหนัก|ถ่วง|ลำดับ|อันดับ|จำนวน|เพิ่ม|ลด|ผลต่าง|weight|full|maximum|rank|count|change", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoPoints();

    [GeneratedRegex("คะแนน|ผลการประเมิน|ร้อยละ|score|points|result", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForPoints();

    [GeneratedRegex(@"\s*(?:%|คะแนน|points?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
