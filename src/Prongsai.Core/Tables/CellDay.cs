using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Core.Tables;

/// <summary>
/// A day as tables have it: <c>year-month-day</c>, or day, month and year in this order, in numbers or with the month's name, of either
/// era, the year in four digits.
/// </summary>
public static partial class CellDay
{
    private const int Months = 12;

    /// <summary>Without their full stops.</summary>
    private static readonly ImmutableArray<string> ShortMonths = ["มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค"];

    private static readonly ImmutableArray<string> ThaiMonths =
        ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];

    private static readonly ImmutableArray<string> EnglishMonths = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(Months)];

    private static readonly ImmutableArray<string> ShortEnglishMonths = [.. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Take(Months)];

    /// <summary>Null where the text is no day that there is.</summary>
    public static DateOnly? Parse(string text)
    {
        var plain = ThaiText.ToArabicDigits(text.Trim());
        var match = plain.Length == 0 ? Match.Empty : Iso().Match(plain) is { Success: true } iso ? iso : DayFirst().Match(plain);
        return match.Success ? Of(Whole(match, "year"), MonthOf(match.Groups["month"].Value), Whole(match, "day")) : null;
    }

    /// <summary>The day of a year of either era, which its number tells; null where there is no such day.</summary>
    public static DateOnly? Of(int year, int month, int day)
    {
        var common = FiscalYear.IsPlausible(year) ? new FiscalYear(year).CommonEra : year;
        return FiscalYear.IsCommonEra(common) && month is >= 1 and <= Months && day >= 1 && day <= DateTime.DaysInMonth(common, month)
            ? new DateOnly(common, month, day)
            : null;
    }

    private static int MonthOf(string text)
    {
        var word = text.Replace(".", "", StringComparison.Ordinal);
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : Math.Max(Math.Max(Number(ThaiMonths, word), Number(ShortMonths, word)), Math.Max(Number(EnglishMonths, word), Number(ShortEnglishMonths, word)));
    }

    private static int Number(ImmutableArray<string> months, string word) => months.IndexOf(word, 0, Months, StringComparer.OrdinalIgnoreCase) + 1;

    private static int Whole(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})(?:[/.-](?<month>[0-9]{1,2})[/.-]|\s*(?<month>[\p{L}\p{M}][\p{L}\p{M}.]{0,14})\s*(?:พ\.\s?ศ\.|ค\.\s?ศ\.)?\s*)(?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();
}
