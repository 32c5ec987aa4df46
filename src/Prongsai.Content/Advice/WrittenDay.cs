using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Advice;

/// <summary>
/// A day as people write one: in numbers or with the month's name, of either era, in Thai or Arabic digits. Where day and month could be
/// each other, the day is taken to come first, as in Thailand.
/// </summary>
internal sealed partial record WrittenDay(DateOnly Day, bool IsAmbiguous)
{
    /// <summary>The century in which people write a Buddhist-era year with two digits.</summary>
    private const int Buddhist = 25 * 100;

    private const int Common = 20 * 100;

    /// <summary>Two digits below this are a year of the common era where no word tells.</summary>
    private const int FirstBuddhist = 43;

    private static readonly ImmutableArray<string> ThaiMonths =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    private static readonly ImmutableArray<string> ShortMonths = ["มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค"];

    private static readonly ImmutableArray<string> EnglishMonths =
        [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12).Select(m => m.ToLowerInvariant())];

    /// <summary>Null where the text is no day that there is.</summary>
    public static WrittenDay? Parse(string text)
    {
        var plain = ThaiText.ToArabicDigits(text.Trim()).ToLowerInvariant();
        var numbers = Number().Matches(plain).Select(m => m.Value).ToList();
        var months = Word().Matches(plain.Replace(".", "", StringComparison.Ordinal)).Select(m => MonthOf(m.Value)).OfType<int>().ToList();
        return (numbers, months) switch
        {
            ([{ Length: 8 } all], []) => FromEight(all),
            ([var day, var year], [var month]) when year.Length <= 2 || day.Length <= 2 => FromNamed(day, month, year, plain),
            ([{ Length: 4 } year, var month, var day], []) => Of(Whole(year), Whole(month), Whole(day)),
            ([var day, var month, var year], []) when year.Length is 2 or 4 => FromNumbers(Whole(day), Whole(month), YearOf(year, isEnglish: false)),
            _ => null,
        };
    }

    private static WrittenDay? FromEight(string all) =>
        Of(Whole(all[..4]), Whole(all[4..6]), Whole(all[6..])) ?? FromNumbers(Whole(all[..2]), Whole(all[2..4]), Whole(all[4..]));

    private static WrittenDay? FromNamed(string first, int month, string last, string text) => first.Length == 4
        ? Of(Whole(first), month, Whole(last))
        : Of(YearOf(last, isEnglish: !text.Any(ThaiText.IsThai)), month, Whole(first));

    private static WrittenDay? FromNumbers(int first, int second, int year)
    {
        var dayFirst = Of(year, second, first);
        var monthFirst = Of(year, first, second);
        return dayFirst is null || monthFirst is null || first == second || FiscalYear.IsPlausible(year) ? dayFirst ?? monthFirst : dayFirst with { IsAmbiguous = true };
    }

    private static WrittenDay? Of(int year, int month, int day)
    {
        var common = FiscalYear.IsPlausible(year) ? new FiscalYear(year).CommonEra : year;
        return FiscalYear.IsCommonEra(common) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(common, month)
            ? new WrittenDay(new DateOnly(common, month, day), IsAmbiguous: false)
            : null;
    }

    private static int YearOf(string text, bool isEnglish) => text.Length switch
    {
        > 2 => Whole(text),
        _ when isEnglish || Whole(text) < FirstBuddhist => Common + Whole(text),
        _ => Buddhist + Whole(text),
    };

    private static int? MonthOf(string written)
    {
        var word = written.Replace("เดือน", "", StringComparison.Ordinal);
        var month = ThaiMonths.IndexOf(word);
        month = month >= 0 ? month : ShortMonths.IndexOf(word);
        month = month >= 0 || word.Length < 3 ? month : EnglishMonths.IndexOf(EnglishMonths.FirstOrDefault(m => m.StartsWith(word, StringComparison.Ordinal)) ?? "-");
        return month >= 0 ? month + 1 : null;
    }

    private static int Whole(string digits) => digits.Length <= 8 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
