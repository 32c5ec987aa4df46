using System.Globalization;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>Reads a period in the ways people write one: a fiscal year, a first and a last fiscal year, a first and a last day.</summary>
internal static class Periods
{
    private const string DaySeparator = "..";

    public static DayRange? Period(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var text = ThaiText.ToArabicDigits(scalar.Text).Replace(" ", "", StringComparison.Ordinal);
        if ((Days(text) ?? Years(text)) is { } range && range.From <= range.To)
        {
            return range;
        }

        diagnostics.Add(BindDiagnostics.NotAPeriod, scalar.Span, key, Shown.Of(scalar.Text));
        return null;
    }

    private static DayRange? Days(string text) =>
        text.Split(DaySeparator) is [var from, var to] && Day(from) is { } first && Day(to) is { } last ? new DayRange(first, last) : null;

    private static DayRange? Years(string text) => text.Split('-') switch
    {
        [var only] when Year(only) is { } year => DayRange.Of(year, year),
        [var from, var to] when Year(from) is { } first && Year(to) is { } last => DayRange.Of(first, last),
        _ => null,
    };

    private static FiscalYear? Year(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && FiscalYear.IsPlausible(year) ? new FiscalYear(year) : null;

    private static DateOnly? Day(string text) =>
        IsoDay.TryParse(text, out var day) && !FiscalYear.IsPlausible(day.Year) ? day : null;
}
