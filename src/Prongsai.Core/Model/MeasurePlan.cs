using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The measures an agency commits to in a fiscal year, and the year whose result they answer.</summary>
public sealed record MeasurePlan(
    FiscalYear Year,
    FiscalYear Answers,
    LocalizedText Title,
    LocalizedText? Note,
    ImmutableArray<Measure> Measures,
    Origin Origin)
{
    /// <summary>The days by which every measure is to be reported on, in order; empty where none is set.</summary>
    public ImmutableArray<DateOnly> ReportsDue { get; init; } = [];

    /// <summary>
    /// The agency vouches that every report made by this day is recorded here, so that a missing one is overdue; without it nobody
    /// can tell.
    /// </summary>
    public DateOnly? RecordedUntil { get; init; }
}

/// <summary>One improvement the agency commits to, for an indicator of the answered year's framework.</summary>
public sealed record Measure(
    int Number,
    IndicatorId Indicator,
    LocalizedText Name,
    ImmutableArray<LocalizedText> Methods,
    ImmutableArray<UnitId> Units,
    LocalizedText FollowUp,
    Origin Origin)
{
    /// <summary>Reports on it, in the order of the file.</summary>
    public ImmutableArray<ProgressReport> Reports { get; init; } = [];
}

/// <summary>What the agency reported of one measure for the period that ends on <see cref="Due"/>, and the day on which it did.</summary>
public sealed record ProgressReport(
    DateOnly Due,
    DateOnly Date,
    MeasureState State,
    LocalizedText Text,
    ImmutableArray<Evidence> Evidence,
    Origin Origin);

/// <summary>How far a measure has come, as a report on it says.</summary>
public enum MeasureState
{
    NotStarted,
    Underway,
    Done,
}
