using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>What an agency has to do from a day on until another: reports on measures, with those that are overdue, and the stages of assessments.</summary>
public sealed record Agenda(DateOnly Today, DateOnly Until, ImmutableArray<ReportDuty> Reports, ImmutableArray<StageDuty> Stages)
{
    /// <summary>How far ahead an officer is told.</summary>
    public const int Days = 60;

    public static Agenda On(DateOnly today, DisclosureModel model)
    {
        var until = today.DayNumber > DateOnly.MaxValue.DayNumber - Days ? DateOnly.MaxValue : today.AddDays(Days);
        return new(today, until, ReportDuty.Between(today, until, model), StageDuty.Between(today, until, model));
    }

    /// <summary>The reports that are missing, or are due within the time.</summary>
    public IEnumerable<ReportDuty> Tasks => Reports.Where(IsTask);

    /// <summary>All that is told beside the tasks: what came late, and what is due later.</summary>
    public IEnumerable<ReportDuty> Others => Reports.Where(r => !IsTask(r));

    /// <summary>The tasks of each unit in the order of days, and so the overdue first; the unit that waits longest first. A task of several units is of each.</summary>
    public ImmutableArray<UnitTasks> ByUnit =>
    [
        .. Tasks.SelectMany(task => task.Measure.Units.Cast<UnitId?>().DefaultIfEmpty().Select(unit => (Unit: unit, Task: task)))
            .GroupBy(t => t.Unit, t => t.Task)
            .Select(g => new UnitTasks(g.Key, [.. g]))
            .OrderBy(u => u.Tasks[0].Due)
            .ThenBy(u => u.Unit?.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>How many days there are until a day; below zero for one that is past.</summary>
    public int DaysTo(DateOnly day) => day.DayNumber - Today.DayNumber;

    private bool IsTask(ReportDuty report) => report.State == ReportDutyState.Overdue || (report.State == ReportDutyState.Due && report.Due <= Until);
}

/// <summary>The reports that one unit has to make; without a unit, those that nobody is named for.</summary>
public sealed record UnitTasks(UnitId? Unit, ImmutableArray<ReportDuty> Tasks);
