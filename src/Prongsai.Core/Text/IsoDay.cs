using System.Globalization;

namespace Prongsai.Core.Text;

/// <summary>A day as <c>year-month-day</c> of the common era: the one form in which files, records and messages have it.</summary>
public static class IsoDay
{
    private const string Format = "yyyy-MM-dd";

    public static string Show(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    public static bool TryParse(string? text, out DateOnly day) => DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
