using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>One report on one measure, as it stands on a day: what an officer has to write, or wrote after its day.</summary>
public sealed record ReportDuty(FiscalYear Year, Measure Measure, DateOnly Due, ReportDutyState State)
{
    /// <summary>
    /// The duties of all plans, by day, then year, then measure: reports that are missing and were due before the day, those that came
    /// late, all that are due until another day, and the next one of each measure.
    /// </summary>
    public static ImmutableArray<ReportDuty> Between(DateOnly today, DateOnly until, DisclosureModel model) =>
    [
        .. from plan in model.Years.Select(y => y.Measures).OfType<MeasurePlan>()
           from measure in plan.Measures
           from duty in Of(plan, measure, today, until)
           orderby duty.Due, duty.Year, measure.Number
           select duty,
    ];

    private static IEnumerable<ReportDuty> Of(MeasurePlan plan, Measure measure, DateOnly today, DateOnly until)
    {
        var hasNext = false;
        foreach (var followUp in FollowUp.Of(plan, measure))
        {
            if (!followUp.Reports.IsEmpty)
            {
                if (followUp.Reports[0].Date > followUp.Due)
                {
                    yield return new(plan.Year, measure, followUp.Due, ReportDutyState.Late);
                }
            }
            else if (followUp.Due < today)
            {
                yield return new(plan.Year, measure, followUp.Due, ReportDutyState.Overdue);
            }
            else if (!hasNext || followUp.Due <= until)
            {
                hasNext = true;
                yield return new(plan.Year, measure, followUp.Due, ReportDutyState.Due);
            }
        }
    }
}

/// <summary>How a report on a measure stands on a day.</summary>
public enum ReportDutyState
{
    /// <summary>Its day is to come, and none is recorded.</summary>
    Due,

    /// <summary>Its day is past, and none is recorded.</summary>
    Overdue,

    /// <summary>It was made after its day.</summary>
    Late,
}
