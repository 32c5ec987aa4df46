using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The agency's own reading of a fiscal year's result: findings, strong and weak indicators, and what it will do.</summary>
public sealed record Analysis(
    FiscalYear Year,
    Memorandum Memorandum,
    UrgentThreshold? UrgentBelow,
    ImmutableArray<Finding> Findings,
    ImmutableArray<IndicatorId> Strengths,
    ImmutableArray<IndicatorId> Weaknesses,
    ImmutableArray<AnalysisAction> Actions,
    ImmutableArray<Recommendation> Recommendations,
    LocalizedText? Consideration,
    Origin Origin);

/// <summary>The formal document that carries an analysis. Signatories are positions, never names.</summary>
public sealed record Memorandum(
    LocalizedText Kind,
    string Number,
    LocalizedText? NumberNote,
    DateOnly Date,
    UnitId Unit,
    LocalizedText AddressedTo,
    LocalizedText Subject,
    ImmutableArray<LocalizedText> Signatories,
    Origin Origin)
{
    /// <summary>Where the text here differs from the printed original, one change each; empty where it is said to differ nowhere.</summary>
    public ImmutableArray<LocalizedText> Changes { get; init; } = [];
}

/// <summary>The score, in points of 100, below which the agency itself treats an indicator as urgent; not a national rule.</summary>
public sealed record UrgentThreshold(decimal Value, LocalizedText Source, Origin Origin);

/// <summary>One paragraph of an analysis, under the section number its document gives it.</summary>
public sealed record Finding(
    string Section,
    FindingKind Kind,
    InstrumentId? Instrument,
    ImmutableArray<IndicatorId> Indicators,
    LocalizedText Text,
    Origin Origin);

/// <summary>What a paragraph of an analysis does.</summary>
public enum FindingKind
{
    Background,
    Facts,
    Summary,
    Introduction,
    Instrument,
    Strengths,
    Weaknesses,
}

/// <summary>A numbered action that an analysis asks of units. <see cref="IndicatorsInferred"/>: the link to indicators is ours, not the document's.</summary>
public sealed record AnalysisAction(
    string Code,
    ImmutableArray<IndicatorId> Indicators,
    bool IndicatorsInferred,
    ImmutableArray<UnitId> Units,
    LocalizedText Text,
    Origin Origin);

/// <summary>A numbered recommendation of an analysis to the agency as a whole.</summary>
public sealed record Recommendation(string Code, LocalizedText Text, Origin Origin);
