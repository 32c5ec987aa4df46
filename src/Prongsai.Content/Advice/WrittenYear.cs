using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Advice;

/// <summary>A fiscal year as people write one: of either era, in Thai or Arabic digits, with two digits, with words around it.</summary>
internal static partial class WrittenYear
{
    private const int Century = 25 * 100;

    /// <summary>Null where the text holds no year, or more than one.</summary>
    public static FiscalYear? Parse(string text)
    {
        var numbers = Number().Matches(ThaiText.ToArabicDigits(text));
        return numbers.Count == 1 && numbers[0].Length is 2 or 4 ? Of(int.Parse(numbers[0].Value, NumberStyles.None, CultureInfo.InvariantCulture)) : null;
    }

    private static FiscalYear? Of(int number) =>
        FiscalYear.IsPlausible(number) ? new FiscalYear(number)
        : FiscalYear.IsCommonEra(number) ? FiscalYear.FromCommonEra(number)
        : number is > 0 and < 100 ? new FiscalYear(Century + number)
        : null;

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
