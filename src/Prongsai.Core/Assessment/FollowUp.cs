using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>One day by which a measure was to be reported on, the reports for it, and what that means. Depends on no clock.</summary>
public sealed record FollowUp(DateOnly Due, FollowUpState State, ImmutableArray<ProgressReport> Reports)
{
    /// <summary>The follow-ups of a measure, one for each day of its plan, in order.</summary>
    public static ImmutableArray<FollowUp> Of(MeasurePlan plan, Measure measure) =>
        [.. plan.ReportsDue.Select(due => Of(plan, due, [.. measure.Reports.Where(r => r.Due == due).OrderBy(r => r.Date)]))];

    /// <summary>The same as of a day: without the reports made later, and not due only where the day itself is still to come.</summary>
    public static ImmutableArray<FollowUp> On(DateOnly day, MeasurePlan plan, Measure measure) =>
    [
        .. Of(plan, measure with { Reports = [.. measure.Reports.Where(r => r.Date <= day)] }).Select(f => f.State switch
        {
            FollowUpState.Reported => f,
            _ when f.Due >= day => f with { State = FollowUpState.NotDue },
            FollowUpState.NotDue => f with { State = FollowUpState.Unknown },
            _ => f,
        }),
    ];

    /// <summary>The state that the newest report gives a measure; null where there is no report.</summary>
    public static MeasureState? LatestState(Measure measure) => LatestState(measure.Reports);

    /// <summary>The same of some reports.</summary>
    public static MeasureState? LatestState(IEnumerable<ProgressReport> reports) => reports.MaxBy(r => r.Date)?.State;

    private static FollowUp Of(MeasurePlan plan, DateOnly due, ImmutableArray<ProgressReport> reports) =>
        new(due, !reports.IsEmpty ? FollowUpState.Reported : Missing(plan.RecordedUntil, due), reports);

    private static FollowUpState Missing(DateOnly? recordedUntil, DateOnly due) =>
        recordedUntil is not { } until ? FollowUpState.Unknown : due < until ? FollowUpState.Overdue : FollowUpState.NotDue;
}

/// <summary>What is known of one report that was to be made on a measure.</summary>
public enum FollowUpState
{
    Reported,

    /// <summary>The day is past, the agency's record reaches that far, and there is no report.</summary>
    Overdue,

    /// <summary>The day had not come when the record ends.</summary>
    NotDue,

    /// <summary>No report is recorded, and nobody vouches that there is none.</summary>
    Unknown,
}
