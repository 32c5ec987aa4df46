using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// One fiscal year's national rules: instruments with weights that total 100, their indicators and OIT items, the pass mark and
/// grade bands, the calendar. Data of the assessor, the same for every agency. Of a year still to be assessed, what is not known yet
/// is null or empty.
/// </summary>
public sealed record Framework(
    FiscalYear Year,
    LocalizedText Name,
    LocalizedText Assessor,
    PassMark? PassMark,
    ImmutableArray<GradeBand> GradeBands,
    ImmutableArray<Instrument> Instruments,
    ImmutableArray<CalendarStage> Calendar,
    ImmutableArray<LocalizedText> Notes,
    Origin Origin)
{
    /// <summary>True where the rules are put together from what has been seen of them, and may yet change.</summary>
    public bool IsDraft { get; init; }

    /// <summary>When published addresses may not vanish; null where the days are not known.</summary>
    public Freeze? Freeze { get; init; }

    public IEnumerable<Indicator> Indicators => Instruments.SelectMany(i => i.Indicators);

    public IEnumerable<SubIndicator> SubIndicators => Indicators.SelectMany(i => i.SubIndicators);

    public IEnumerable<OitItem> Items => SubIndicators.SelectMany(s => s.Items);

    public GradeBand? FindBand(GradeId grade) => GradeBands.FirstOrDefault(b => b.Grade == grade);

    public Indicator? FindIndicator(IndicatorId id) => Indicators.FirstOrDefault(i => i.Id == id);

    public OitItem? FindItem(OitItemCode code) => Items.FirstOrDefault(i => i.Code == code);
}

/// <summary>The total, in points of 100, from which an agency passes.</summary>
public sealed record PassMark(decimal Value, Confidence Confidence, LocalizedText Source, Origin Origin);

/// <summary>
/// The least total, in points of 100, that a grade asks for and, in years that have such a rule, the least result of every
/// instrument. Bands stand from the best grade to the worst.
/// </summary>
public sealed record GradeBand(
    GradeId Grade,
    LocalizedText Name,
    decimal Minimum,
    decimal? MinimumPerInstrument,
    Confidence Confidence,
    LocalizedText? Note,
    Origin Origin);

/// <summary>A grade as scores and bands name it, such as <c>AA</c>; what people read is the band's name.</summary>
public sealed record GradeId(string Code)
{
    public override string ToString() => Code;
}

/// <summary>A grade and what it is called.</summary>
public sealed record GradeName(GradeId Grade, LocalizedText Name);

/// <summary>One step of the assessment's year, with the days known for it (both inclusive).</summary>
public sealed record CalendarStage(string Id, LocalizedText Name, DateOnly? From, DateOnly? To, Confidence Confidence, Origin Origin)
{
    /// <summary>All its days; where only one is known, that one; null where none is.</summary>
    public DayRange? Days => (From ?? To, To ?? From) switch
    {
        ({ } first, { } last) => first <= last ? new DayRange(first, last) : new DayRange(last, first),
        _ => null,
    };
}

/// <summary>The days on which evaluators open the addresses that were handed in, so that none may vanish or move.</summary>
public sealed record Freeze(DayRange Days, Confidence Confidence, Origin Origin);

/// <summary>How well a national fact is known: seen in a source, partly seen, or from memory and to be checked against the handbook.</summary>
public enum Confidence
{
    Verified,
    Partial,
    Unverified,
}

/// <summary>One of a framework's instruments and what it contributes to the total, in per cent; null where that is not known yet.</summary>
public sealed record Instrument(
    InstrumentId Id,
    LocalizedText Name,
    LocalizedText Respondents,
    decimal? Weight,
    Confidence WeightConfidence,
    ImmutableArray<string> Aliases,
    ImmutableArray<Indicator> Indicators,
    Origin Origin)
{
    /// <summary>Whose view it is, in a few plain words, such as “the people inside”; the name where none are given.</summary>
    public LocalizedText Side { get; init; } = Name;
}

/// <summary>An instrument by its abbreviation, such as IIT, EIT or OIT.</summary>
public sealed record InstrumentId(string Code)
{
    public override string ToString() => Code;
}

/// <summary>
/// What is scored from 0 to 100 under an instrument. Aliases are other wordings met in documents; only the OIT's
/// indicators have sub-indicators.
/// </summary>
public sealed record Indicator(
    IndicatorId Id,
    LocalizedText Name,
    ImmutableArray<string> Aliases,
    ImmutableArray<SubIndicator> SubIndicators,
    Origin Origin)
{
    /// <summary>True for the indicator's name in any culture or a known other wording of it.</summary>
    public bool IsCalled(string name) =>
        Name.Runs.Any(r => string.Equals(r.Text, name, StringComparison.Ordinal)) || Aliases.Contains(name, StringComparer.Ordinal);

    public IEnumerable<OitItem> Items => SubIndicators.SelectMany(s => s.Items);
}

/// <summary>An indicator by its number in a fiscal year's framework; the number means nothing without the year.</summary>
public sealed record IndicatorId(int Number)
{
    /// <summary>The form used in addresses, such as <c>i02</c>.</summary>
    public string Slug => string.Create(CultureInfo.InvariantCulture, $"i{Number:00}");

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A group of OIT items whose mean counts equally beside the other groups of its indicator.</summary>
public sealed record SubIndicator(
    SubIndicatorId Id,
    LocalizedText Name,
    Confidence NameConfidence,
    ImmutableArray<OitItem> Items,
    Origin Origin)
{
    /// <summary>True where the items stand directly below their indicator, whose number and name the group then has.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>A sub-indicator of the OIT by its number in the framework, such as <c>9.1</c>.</summary>
public sealed record SubIndicatorId(string Code)
{
    public override string ToString() => Code;
}
