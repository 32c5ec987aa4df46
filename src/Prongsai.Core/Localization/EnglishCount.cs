using System.Globalization;

namespace Prongsai.Core.Localization;

/// <summary>A number with the noun that it counts, as English has it: <c>1 page</c>, <c>2 pages</c>.</summary>
public static class EnglishCount
{
    /// <param name="count">How many there are.</param>
    /// <param name="one">The noun of one.</param>
    /// <param name="many">The noun of another number; null where it is the other with an s.</param>
    public static string Of(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");
}
