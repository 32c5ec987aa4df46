using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Core;

public class FollowUpTests
{
    private static readonly DateOnly March = new(2023, 3, 31);
    private static readonly DateOnly September = new(2023, 9, 30);

    [TestCase(null, FollowUpState.Unknown, FollowUpState.Unknown)]
    [TestCase("2023-03-31", FollowUpState.NotDue, FollowUpState.NotDue)]
    [TestCase("2023-04-01", FollowUpState.Overdue, FollowUpState.NotDue)]
    [TestCase("2023-10-01", FollowUpState.Overdue, FollowUpState.Overdue)]
    public void A_missing_report_is_overdue_only_where_the_record_reaches_beyond_its_day(string? until, FollowUpState march, FollowUpState september) =>
        Assert.That(FollowUp.Of(Plan(until), Measure()).Select(f => f.State), Is.EqualTo(new[] { march, september }));

    [Test]
    public void A_report_stands_with_the_day_it_was_made_for()
    {
        var followUps = FollowUp.Of(Plan("2023-12-31"), Measure(Report(September, MeasureState.Done), Report(March, MeasureState.Underway)));
        Assert.Multiple(() =>
        {
            Assert.That(followUps.Select(f => f.State), Is.All.EqualTo(FollowUpState.Reported));
            Assert.That(followUps.Select(f => f.Reports.Single().State), Is.EqualTo(new[] { MeasureState.Underway, MeasureState.Done }));
        });
    }

    [Test]
    public void The_state_of_a_measure_is_that_of_its_newest_report_whatever_the_order() => Assert.Multiple(() =>
    {
        Assert.That(FollowUp.LatestState(Measure(Report(September, MeasureState.Done), Report(March, MeasureState.Underway))), Is.EqualTo(MeasureState.Done));
        Assert.That(FollowUp.LatestState(Measure()), Is.Null);
    });

    private static MeasurePlan Plan(string? until) => new(ModelBuilder.Year, ModelBuilder.Year, ModelBuilder.Text("มาตรการ"), null, [], Origin.None)
    {
        ReportsDue = [March, September],
        RecordedUntil = IsoDay.TryParse(until, out var day) ? day : null,
    };

    private static Measure Measure(params ProgressReport[] reports) =>
        new(1, new IndicatorId(2), ModelBuilder.Text("มาตรการ"), [], [], ModelBuilder.Text("ติดตาม"), Origin.None) { Reports = [.. reports] };

    private static ProgressReport Report(DateOnly due, MeasureState state) => new(due, due.AddDays(5), state, ModelBuilder.Text("รายงาน"), [], Origin.None);
}
