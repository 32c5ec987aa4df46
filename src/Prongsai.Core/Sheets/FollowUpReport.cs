using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Core.Sheets;

/// <summary>
/// The progress report on a year's measures as they stand on one day, in one language: a row for every measure, by number. It knows no report
/// that is dated after that day, and says nothing that the content does not.
/// </summary>
/// <param name="Year">The fiscal year of the measures.</param>
/// <param name="Answers">The year whose result they answer.</param>
/// <param name="Culture">The language of the report; a text that the content has in another one says so itself.</param>
/// <param name="Agency">The agency that reports.</param>
/// <param name="Title">What the content calls the measures.</param>
/// <param name="Day">The day that everything is as of, as people of the report's language write it.</param>
/// <param name="Rows">All measures of the year.</param>
public sealed record FollowUpReport(
    FiscalYear Year, FiscalYear Answers, Culture Culture, LocalizedRun Agency, LocalizedRun Title, string Day, ImmutableArray<FollowUpRow> Rows)
{
    /// <summary>The days by which every measure is to be reported on, in order; empty where none is set.</summary>
    public ImmutableArray<string> DueDays { get; init; } = [];

    /// <summary>The reports that were due by the day and are not recorded.</summary>
    public IEnumerable<(FollowUpRow Row, AbsentReport Absent)> Missing =>
        from row in Rows from absent in row.Absent where absent.State != FollowUpState.NotDue select (row, absent);

    /// <summary>The measures in a state; without one, those that nothing is reported of.</summary>
    public IReadOnlyCollection<FollowUpRow> In(MeasureState? state) => [.. Rows.Where(r => r.State == state)];
}

/// <summary>One measure: what it is, who does it, the state that its newest report gives it, the reports made, and the days without one.</summary>
public sealed record FollowUpRow(
    int Number,
    LocalizedRun Name,
    ImmutableArray<LocalizedRun> Units,
    MeasureState? State,
    ImmutableArray<FiledReport> Filed,
    ImmutableArray<AbsentReport> Absent);

/// <summary>A report as it was made: for which due day, on which day, and what it says.</summary>
public sealed record FiledReport(string Due, string Date, bool IsLate, MeasureState State, LocalizedRun Text, ImmutableArray<FiledEvidence> Evidence);

/// <summary>What a report rests on, and where it can be opened.</summary>
public sealed record FiledEvidence(LocalizedRun Title, Uri Address);

/// <summary>A due day without a report, and whether that is known to be overdue, not recorded, or not due yet; never reported.</summary>
public sealed record AbsentReport(string Due, FollowUpState State);
