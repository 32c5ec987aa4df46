using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>Finds days written out, in either language and era: "4 สิงหาคม พ.ศ. ๒๕๖๕", "4 August B.E. 2565 (2022)".</summary>
internal static class DaysInText
{
    private const int LongestEra = 8;

    private static readonly ImmutableArray<string> Thai =
        ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];

    private static readonly ImmutableArray<string> English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Each day with the number that begins it.</summary>
    public static IEnumerable<(Number Number, DateOnly Day)> Find(Passage passage)
    {
        var months = passage.Culture == Culture.Thai ? Thai : English;
        for (var i = 1; i < passage.Numbers.Length; i++)
        {
            var (day, year) = (passage.Numbers[i - 1], passage.Numbers[i]);
            if (day.Form == NumberForm.Whole && day.Value is >= 1 and <= 31 && year.IsYear && MonthIn(passage.Text, day.End, year.At, months) is { } month
                && new FiscalYear((int)year.Value).CommonEra is var common && day.Value <= DateTime.DaysInMonth(common, month))
            {
                yield return (day, new DateOnly(common, month, (int)day.Value));
            }
        }
    }

    private static int? MonthIn(string text, int from, int to, ImmutableArray<string> months)
    {
        var between = text.AsSpan(from, to - from).TrimStart();
        for (var i = 0; i < months.Length; i++)
        {
            if (between.StartsWith(months[i], StringComparison.OrdinalIgnoreCase) && between.Length - months[i].Length <= LongestEra)
            {
                return i + 1;
            }
        }

        return null;
    }
}
