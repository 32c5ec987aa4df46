using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// Something the agency must publish in a fiscal year. The Thai title is the official one; the elements, one for
/// each thing that must be shown, are in this project's own words; <see cref="Continues"/> names the items of earlier years that asked the same.
/// </summary>
public sealed record OitItem(
    OitItemCode Code,
    LocalizedText Title,
    ImmutableArray<LocalizedText> Elements,
    ItemPeriod Period,
    Confidence TitleConfidence,
    Confidence ElementsConfidence,
    ImmutableArray<OitItemReference> Continues,
    Origin Origin)
{
    /// <summary>True where it is one of several into which the item that it continues was split.</summary>
    public bool IsSplit { get; init; }

    /// <summary>The kinds of agency that are asked for it; empty where all are.</summary>
    public ImmutableArray<AgencyKind> AppliesTo { get; init; } = [];

    /// <summary>For each of the elements, what of a folder's parts shows it; none where only people can tell.</summary>
    public ImmutableArray<ImmutableArray<PartField>> ShownBy { get; init; } = [];

    /// <summary>The numbers of the elements that parts show: those of which every field is there.</summary>
    public IEnumerable<int> ElementsIn(ImmutableArray<PagePart> parts) =>
        Enumerable.Range(1, ShownBy.Length).Where(n => !ShownBy[n - 1].IsEmpty && ShownBy[n - 1].All(f => f.IsIn(parts)));

    /// <summary>Whether an agency is asked for it; one whose kind is not known is asked for all.</summary>
    public bool Binds(AgencyKind? kind) => AppliesTo.IsEmpty || kind is not { } known || AppliesTo.Contains(known);
}

/// <summary>
/// The code of an OIT item in its fiscal year's checklist: letters, O in most years, and a number. People write O1 as o1, 01, OIT 1 or
/// O๑ too; here it has one form.
/// </summary>
public sealed partial record OitItemCode(string Prefix, int Number) : IComparable<OitItemCode>
{
    /// <summary>The letters of codes in most years.</summary>
    public const string UsualPrefix = "O";

    /// <summary>The largest number.</summary>
    public const int Largest = 999;

    /// <summary>The form used in addresses, such as <c>o01</c>.</summary>
    public string Slug => string.Create(CultureInfo.InvariantCulture, $"{Prefix.ToLowerInvariant()}{Number:00}");

    /// <summary>Up to eight letters and a number from 1 to 999; a number alone, or after OIT, counts as of the usual letters.</summary>
    public static bool TryParse(string text, out OitItemCode code)
    {
        var match = Written().Match(ThaiText.ToArabicDigits(text));
        var number = match.Success ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : 0;
        var letters = match.Groups["letters"].Value.ToUpperInvariant();
        code = new OitItemCode(letters is "" or "OIT" ? UsualPrefix : letters, number);
        return number > 0;
    }

    public int CompareTo(OitItemCode? other) => other is null ? 1
        : Number != other.Number ? Number.CompareTo(other.Number)
        : string.CompareOrdinal(Prefix, other.Prefix);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Number}");

    public static bool operator <(OitItemCode left, OitItemCode right) => left.CompareTo(right) < 0;

    public static bool operator >(OitItemCode left, OitItemCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(OitItemCode left, OitItemCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(OitItemCode left, OitItemCode right) => left.CompareTo(right) >= 0;

    [GeneratedRegex(@"^\s*(?<letters>[A-Za-z]{0,8})\s*(?<number>[0-9]{1,3})\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
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
