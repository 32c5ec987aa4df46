using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// A Thai budget year in the Buddhist era: year N runs from 1 October N-1 to 30 September N.
/// The only place that knows how the eras differ.
/// </summary>
public sealed record FiscalYear(int BuddhistEra) : IComparable<FiscalYear>
{
    public const int FirstPlausible = 2400;

    public const int LastPlausible = 2699;

    /// <summary>The plausible years as a regular expression.</summary>
    public const string Form = "2[4-6][0-9]{2}";

    private const int EraOffset = 543;

    /// <summary>The Gregorian year in which the fiscal year ends.</summary>
    public int CommonEra => BuddhistEra - EraOffset;

    public DateOnly FirstDay => new(CommonEra - 1, 10, 1);

    public DateOnly LastDay => new(CommonEra, 9, 30);

    /// <summary>The last day of the first six months.</summary>
    public DateOnly MiddleDay => new(CommonEra, 3, 31);

    /// <summary>A year of the Buddhist era as a person writes it, in Thai or Arabic digits; null where it is none.</summary>
    public static FiscalYear? Parse(string text) =>
        int.TryParse(ThaiText.ToArabicDigits(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && IsPlausible(number)
            ? new FiscalYear(number)
            : null;

    public static bool IsPlausible(int buddhistEra) => buddhistEra is >= FirstPlausible and <= LastPlausible;

    /// <summary>True for a number that is a year of the common era written where the Buddhist era is wanted.</summary>
    public static bool IsCommonEra(int year) => IsPlausible(year + EraOffset);

    /// <summary>A calendar year of the common era in the Buddhist era.</summary>
    public static int ToBuddhistEra(int commonEraYear) => commonEraYear + EraOffset;

    public static FiscalYear FromCommonEra(int year) => new(year + EraOffset);

    public int CompareTo(FiscalYear? other) => other is null ? 1 : BuddhistEra.CompareTo(other.BuddhistEra);

    public override string ToString() => BuddhistEra.ToString(CultureInfo.InvariantCulture);

    public static bool operator <(FiscalYear left, FiscalYear right) => left.CompareTo(right) < 0;

    public static bool operator >(FiscalYear left, FiscalYear right) => left.CompareTo(right) > 0;

    public static bool operator <=(FiscalYear left, FiscalYear right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FiscalYear left, FiscalYear right) => left.CompareTo(right) >= 0;
}

/// <summary>Days from one to another, both inclusive; the first is never after the last.</summary>
public readonly record struct DayRange(DateOnly From, DateOnly To)
{
    /// <summary>The first and the last of the whole fiscal years that these days are; null where they are not whole years.</summary>
    public (FiscalYear First, FiscalYear Last)? Years
    {
        get
        {
            var (first, last) = (FiscalYear.FromCommonEra(From.Year + 1), FiscalYear.FromCommonEra(To.Year));
            return this == Of(first, last) ? (first, last) : null;
        }
    }

    public static DayRange Of(FiscalYear first, FiscalYear last) => new(first.FirstDay, last.LastDay);

    /// <summary>As the content says a period: <c>2565</c>, <c>2565-2566</c>, or two days with <c>..</c> between them.</summary>
    public override string ToString() => Years switch
    {
        null => $"{IsoDay.Show(From)}..{IsoDay.Show(To)}",
        var (first, last) when first == last => first.ToString(),
        var (first, last) => $"{first}-{last}",
    };

    public bool Includes(DateOnly day) => From <= day && day <= To;

    public bool Contains(DayRange other) => From <= other.From && other.To <= To;

    public bool Overlaps(DayRange other) => From <= other.To && other.From <= To;
}
