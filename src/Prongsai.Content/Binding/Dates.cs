using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Content.Advice;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>How scalars become days, fiscal years and periods. A day's year is of the common era, a fiscal year of the Buddhist era.</summary>
internal static partial class Dates
{
    private const string DaySeparator = "..";

    public static ObjectParser<FiscalYear> Year { get; } = new(ReadYear, ScalarShapes.Year);

    public static ValueParser<DateOnly> Day { get; } = new(ReadDay, ScalarShapes.Day);

    /// <summary>A period in the ways people write one: a fiscal year, a first and a last fiscal year, a first and a last day.</summary>
    public static ValueParser<DayRange> Period { get; } = new(ReadPeriod, ScalarShapes.Period);

    /// <summary>The year of the Buddhist era that a number most likely means, with the way to it.</summary>
    public static string YearMeant(int year) =>
        FiscalYear.IsCommonEra(year) ? string.Create(CultureInfo.InvariantCulture, $"({year} + 543 = {FiscalYear.FromCommonEra(year)})")
        : WrittenYear.Parse(year.ToString(CultureInfo.InvariantCulture))?.ToString() ?? "(B.E. = C.E. + 543)";

    private static FiscalYear? ReadYear(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var isNumber = int.TryParse(Scalars.Digits(scalar), NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        if (isNumber && FiscalYear.IsPlausible(year))
        {
            Scalars.WarnOfMixture(scalar, diagnostics);
            return new FiscalYear(year);
        }

        diagnostics.Add(BindDiagnostics.NotAFiscalYear, scalar.Span, key, Shown.Of(scalar.Text), isNumber ? YearMeant(year) : WrittenYear.Parse(scalar.Text)?.ToString() ?? YearMeant(0));
        return null;
    }

    private static DateOnly? ReadDay(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var text = Scalars.Digits(scalar);
        if (DayIn(text) is { } day)
        {
            Scalars.WarnOfMixture(scalar, diagnostics);
            return day;
        }

        diagnostics.Add(BindDiagnostics.NotADate, scalar.Span, key, Shown.Of(scalar.Text), DayMeant(scalar.Text));
        return null;
    }

    private static DayRange? ReadPeriod(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var text = ThaiText.ToArabicDigits(scalar.Text).Replace(" ", "", StringComparison.Ordinal);
        if ((DaysIn(text) ?? YearsIn(text)) is { } range && range.From <= range.To)
        {
            return range;
        }

        diagnostics.Add(BindDiagnostics.NotAPeriod, scalar.Span, key, Shown.Of(scalar.Text), PeriodMeant(scalar.Text) is { } meant ? $": {meant}" : "");
        return null;
    }

    private static DateOnly? DayIn(string text) => IsoDay.TryParse(text, out var day) && !FiscalYear.IsPlausible(day.Year) ? day : null;

    private static FiscalYear? YearIn(string text)
    {
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        return isNumber && FiscalYear.IsPlausible(year) ? new FiscalYear(year) : null;
    }

    private static DayRange? DaysIn(string text) => text.Split(DaySeparator) switch
    {
        [var from, var to] when DayIn(from) is { } first && DayIn(to) is { } last => new DayRange(first, last),
        _ => null,
    };

    private static DayRange? YearsIn(string text) => text.Split('-') switch
    {
        [var only] when YearIn(only) is { } year => DayRange.Of(year, year),
        [var from, var to] when YearIn(from) is { } first && YearIn(to) is { } last => DayRange.Of(first, last),
        _ => null,
    };

    /// <summary>The day in the form to write, with what it was taken for where that is not certain.</summary>
    private static string DayMeant(string text) => WrittenDay.Parse(text) switch
    {
        { IsAmbiguous: true } meant => $": {IsoDay.Show(meant.Day)} (วัน/เดือน/ปี = day/month/year)",
        { } meant => $": {IsoDay.Show(meant.Day)}",
        _ => "",
    };

    private static string? PeriodMeant(string text)
    {
        var parts = Between().Split(ThaiText.ToArabicDigits(text).Trim());
        if (parts is [var from, var to])
        {
            return (WrittenDay.Parse(from), WrittenDay.Parse(to)) is ({ } first, { } last) ? Range(first.Day, last.Day)
                : (WrittenYear.Parse(from), WrittenYear.Parse(to)) is ({ } firstYear, { } lastYear) && firstYear <= lastYear ? $"{firstYear}-{lastYear}"
                : null;
        }

        return WrittenDay.Parse(text) is null ? WrittenYear.Parse(text)?.ToString() : null;
    }

    private static string? Range(DateOnly first, DateOnly last) => first <= last ? $"{IsoDay.Show(first)}{DaySeparator}{IsoDay.Show(last)}" : null;

    /// <summary>What stands between the ends of a period: a word or marks; a hyphen or slash only where none stands elsewhere.</summary>
    [GeneratedRegex(@"\s*(?:ถึง|to|–|—|\.{2,}|…|\s-\s|(?<=^[^-]*)-(?=[^-]*$)|(?<=^[^/]*)/(?=[^/]*$))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
