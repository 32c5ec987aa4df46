using System.Globalization;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>
/// The code of an OIT item in its fiscal year's checklist. People write it as O1, o1, 01, OIT 1 or O๑; here it has one form.
/// </summary>
public sealed record OitItemCode(int Number) : IComparable<OitItemCode>
{
    private const int Largest = 999;

    /// <summary>The form used in addresses, such as <c>o01</c>.</summary>
    public string Slug => string.Create(CultureInfo.InvariantCulture, $"o{Number:00}");

    public static bool TryParse(string text, out OitItemCode code)
    {
        var digits = ThaiText.ToArabicDigits(text.Trim());
        if (digits.StartsWith("OIT", StringComparison.OrdinalIgnoreCase))
        {
            digits = digits[3..].TrimStart();
        }
        else if (digits.StartsWith('O') || digits.StartsWith('o'))
        {
            digits = digits[1..];
        }

        var good = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Largest;
        code = new OitItemCode(good ? number : 0);
        return good;
    }

    public int CompareTo(OitItemCode? other) => other is null ? 1 : Number.CompareTo(other.Number);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"O{Number}");

    public static bool operator <(OitItemCode left, OitItemCode right) => left.CompareTo(right) < 0;

    public static bool operator >(OitItemCode left, OitItemCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(OitItemCode left, OitItemCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(OitItemCode left, OitItemCode right) => left.CompareTo(right) >= 0;
}
