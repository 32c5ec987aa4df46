using NUnit.Framework;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Core;

/// <summary>Which evidence is of the time that an item asks for.</summary>
public sealed class ItemPeriodsTests
{
    [TestCase(ItemPeriodKind.Current, 2565, "2015-01-01..2015-01-02", PeriodFit.Fits)]
    [TestCase(ItemPeriodKind.WorkingNow, 2565, null, PeriodFit.Fits)]
    [TestCase(ItemPeriodKind.Year, 2565, null, PeriodFit.NotStated)]
    [TestCase(ItemPeriodKind.Year, 2565, "2021-10-01..2022-09-30", PeriodFit.Fits)]
    [TestCase(ItemPeriodKind.Year, 2565, "2021-10-01..2022-09-29", PeriodFit.Misses)]
    [TestCase(ItemPeriodKind.Year, 2565, "2020-10-01..2021-09-30", PeriodFit.Misses)]
    [TestCase(ItemPeriodKind.Covers, 2565, "2017-10-01..2022-09-30", PeriodFit.Fits)]
    [TestCase(ItemPeriodKind.Covers, 2565, "2022-10-01..2027-09-30", PeriodFit.Misses)]
    [TestCase(ItemPeriodKind.FirstSixMonths, 2565, "2021-10-01..2022-03-31", PeriodFit.Fits)]
    [TestCase(ItemPeriodKind.FirstSixMonths, 2565, "2021-10-01..2022-02-28", PeriodFit.Misses)]
    [TestCase(ItemPeriodKind.AtLeastFirstSixMonths, 2565, "2021-10-01..2022-04-30", PeriodFit.Fits)]
    [TestCase(ItemPeriodKind.InForce, 2565, "2022-09-30..2030-01-01", PeriodFit.Fits)]
    [TestCase(ItemPeriodKind.InForce, 2565, "2022-10-01..2030-01-01", PeriodFit.Misses)]
    [TestCase(ItemPeriodKind.AnalysisAndMeasures, 2565, "2020-10-01..2021-09-30", PeriodFit.Fits)]
    [TestCase(ItemPeriodKind.AnalysisAndMeasures, 2565, "2019-10-01..2020-09-30", PeriodFit.Misses)]
    public void Evidence_is_held_against_the_time_asked_for(ItemPeriodKind kind, int year, string? covers, PeriodFit expected)
    {
        var days = covers?.Split("..").Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var evidence = new Evidence(new Uri("https://example.go.th/x"), null, ModelBuilder.Text("x"), null, null, null, Origin.None)
        {
            Covers = days is null ? null : new DayRange(days[0], days[1]),
        };
        Assert.That(ItemPeriods.FitOf(new ItemPeriod(kind, new FiscalYear(year), Confidence.Verified, null), evidence), Is.EqualTo(expected));
    }

    [Test]
    public void A_fiscal_year_runs_from_October_to_September()
    {
        var year = new FiscalYear(2565);
        Assert.That((year.FirstDay, year.MiddleDay, year.LastDay), Is.EqualTo((new DateOnly(2021, 10, 1), new DateOnly(2022, 3, 31), new DateOnly(2022, 9, 30))));
    }
}
