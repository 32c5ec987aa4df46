using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// A number in a text, in Thai or Arabic digits: 97.31, 1,250, 3.2.3, 08:30, 2565 or a telephone number. Its value is the same
/// however it is written, a year's always that of the Buddhist era.
/// </summary>
internal sealed record Number(int At, string Written, decimal Value, NumberForm Form)
{
    /// <summary>True for a year in brackets after the same one in the other era.</summary>
    public bool IsEcho { get; init; }

    public int End => At + Written.Length;

    /// <summary>In Arabic digits, as it stands.</summary>
    public string Shown => ThaiText.ToArabicDigits(Written);

    public bool IsYear => Form is NumberForm.BuddhistYear or NumberForm.CommonYear;

    /// <summary>A year's number in the era in which it is not written.</summary>
    public string InOtherEra =>
        (Form == NumberForm.BuddhistYear ? new FiscalYear((int)Value).CommonEra : (int)Value).ToString(CultureInfo.InvariantCulture);

    public int Decimals => Form == NumberForm.Decimal ? Written.Length - 1 - Written.IndexOf('.', StringComparison.Ordinal) : 0;

    /// <summary>Whether one slip of a finger makes one of the other: a digit changed, or two beside each other swapped.</summary>
    public bool IsNear(Number other) => Slip.IsOne(Shown, other.Shown) || Slip.IsOne(Plain, other.Plain);

    private string Plain => Value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A year's number in either era as that of the Buddhist era; any other number unchanged.</summary>
    public static (decimal Value, NumberForm Form) OfWhole(decimal value, int digits) =>
        digits != 4 ? (value, NumberForm.Whole)
        : FiscalYear.IsPlausible((int)value) ? (value, NumberForm.BuddhistYear)
        : FiscalYear.IsCommonEra((int)value) ? (FiscalYear.ToBuddhistEra((int)value), NumberForm.CommonYear)
        : (value, NumberForm.Whole);
}

/// <summary>What a number looks like.</summary>
internal enum NumberForm
{
    Whole,
    BuddhistYear,
    CommonYear,
    Decimal,

    /// <summary>Several parts with dots or colons between them: a section, a time.</summary>
    Parts,

    Telephone,
}

/// <summary>The two slips of a finger that leave a figure as long as it was.</summary>
internal static class Slip
{
    public static bool IsOne(string from, string to)
    {
        if (from.Length != to.Length)
        {
            return false;
        }

        var changed = new List<int>();
        for (var i = 0; i < from.Length && changed.Count <= 2; i++)
        {
            if (from[i] != to[i])
            {
                changed.Add(i);
            }
        }

        return changed is [_]
            || (changed is [var a, var b] && from[a] == to[b] && from[b] == to[a]);
    }
}
