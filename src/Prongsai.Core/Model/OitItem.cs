using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// Something the agency must publish in a fiscal year. The Thai title is the official one; the elements, one for
/// each thing that must be shown, are in this project's own words; <see cref="Continues"/> names the item of the year before that asked the same.
/// </summary>
public sealed record OitItem(
    OitItemCode Code,
    LocalizedText Title,
    ImmutableArray<LocalizedText> Elements,
    ItemPeriod Period,
    Confidence TitleConfidence,
    Confidence ElementsConfidence,
    OitItemReference? Continues,
    Origin Origin);

/// <summary>
/// The code of an OIT item in its fiscal year's checklist. People write it as O1, o1, 01, OIT 1 or O๑; here it has one form.
/// </summary>
public sealed record OitItemCode(int Number) : IComparable<OitItemCode>
{
    public const int Largest = 999;

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

/// <summary>An OIT item of a given fiscal year, written <c>2565/O1</c>.</summary>
public sealed record OitItemReference(FiscalYear Year, OitItemCode Code)
{
    public override string ToString() => $"{Year}/{Code}";
}

/// <summary>The time that evidence for an item must be of; the year is null for kinds that mean "now".</summary>
public sealed record ItemPeriod(ItemPeriodKind Kind, FiscalYear? Year, Confidence Confidence, LocalizedText? Note);

/// <summary>Which time an item's evidence must be of.</summary>
public enum ItemPeriodKind
{
    /// <summary>What is true now.</summary>
    Current,

    /// <summary>A channel or service that works when the evaluator tries it.</summary>
    WorkingNow,

    /// <summary>A plan of several years that covers the fiscal year.</summary>
    Covers,

    /// <summary>A rule or plan in force in the fiscal year.</summary>
    InForce,

    /// <summary>The fiscal year as a whole.</summary>
    Year,

    /// <summary>The first six months of the fiscal year.</summary>
    FirstSixMonths,

    /// <summary>At least the first six months of the fiscal year.</summary>
    AtLeastFirstSixMonths,

    /// <summary>The analysis of the result of the year before, and the measures of the fiscal year.</summary>
    AnalysisAndMeasures,
}
