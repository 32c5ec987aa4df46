using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;

namespace Prongsai.Site.Sheets;

/// <summary>Makes the progress report on the measures of a year from the reports that the content has. Pure.</summary>
/// <param name="model">The content.</param>
/// <param name="culture">The language of the report.</param>
/// <param name="texts">The theme's texts in that language, for the days.</param>
public sealed class FollowUpReportPlanner(DisclosureModel model, Culture culture, IThemeTexts texts)
{
    /// <summary>The years that can be reported on, in ascending order: those with measures.</summary>
    public static ImmutableArray<FiscalYear> YearsOf(DisclosureModel model) =>
        [.. model.Years.Where(y => y.Measures is not null).Select(y => y.Year)];

    /// <param name="year">One of <see cref="YearsOf"/>.</param>
    /// <param name="day">The day that everything is to be as of.</param>
    public FollowUpReport Plan(FiscalYear year, DateOnly day)
    {
        var plan = model.FindYear(year)?.Measures ?? throw new ArgumentException($"{year} has no measures", nameof(year));
        return new(
            year,
            plan.Answers,
            culture,
            model.Settings.Agency.Name.For(culture),
            plan.Title.For(culture),
            texts.Date(day),
            [.. plan.Measures.OrderBy(m => m.Number).Select(m => Row(m, FollowUp.On(day, plan, m)))])
        {
            DueDays = [.. plan.ReportsDue.Select(texts.Date)],
        };
    }

    private FollowUpRow Row(Measure measure, ImmutableArray<FollowUp> followUps) => new(
        measure.Number,
        measure.Name.For(culture),
        [.. measure.Units.Select(u => model.UnitOf(u).Name.For(culture))],
        FollowUp.LatestState(followUps.SelectMany(f => f.Reports)),
        [.. from followUp in followUps from report in followUp.Reports select Filed(report)],
        [.. from followUp in followUps where followUp.Reports.IsEmpty select new AbsentReport(texts.Date(followUp.Due), followUp.State)]);

    private FiledReport Filed(ProgressReport report) => new(
        texts.Date(report.Due),
        texts.Date(report.Date),
        report.Date > report.Due,
        report.State,
        report.Text.For(culture),
        [.. report.Evidence.Select(e => new FiledEvidence(e.Title.For(culture), EvidenceAddress.Of(e, model.Settings)))]);
}
