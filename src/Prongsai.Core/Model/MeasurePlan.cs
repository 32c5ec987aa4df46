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
