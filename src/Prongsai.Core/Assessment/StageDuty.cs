using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>A stage of a year's assessment that is not over on a day and has begun, or begins, until another one.</summary>
public sealed record StageDuty(FiscalYear Year, CalendarStage Stage, DayRange Days)
{
    /// <summary>The stages of all years, those that end first in front. Past ones are nobody's task, and those without any day are unknown.</summary>
    public static ImmutableArray<StageDuty> Between(DateOnly today, DateOnly until, DisclosureModel model) =>
    [
        .. from framework in model.Frameworks
           from stage in framework.Calendar
           let known = stage.Days
           where known?.To >= today && known?.From <= until
           let days = known.GetValueOrDefault()
           orderby days.To, days.From, framework.Year
           select new StageDuty(framework.Year, stage, days),
    ];

    public bool HasBegun(DateOnly today) => Days.From <= today;
}
