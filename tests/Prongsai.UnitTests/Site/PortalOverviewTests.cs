using System.Collections.Immutable;
using NUnit.Framework;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Components;
using Prongsai.Site.Pages;
using Prongsai.Site.Portals;
using Prongsai.Site.Routing;
using Prongsai.Testing;
using Prongsai.UnitTests.Rendering;
using Prongsai.Validation;

namespace Prongsai.UnitTests.Site;

/// <summary>What a portal derives from its sites: provinces with lasting addresses, and figures over all of them.</summary>
public sealed class PortalOverviewTests
{
    private static readonly ImmutableArray<GradeName> Letters = [Grade("A"), Grade("B")];

    [Test]
    public void Spellings_of_one_province_are_one_and_its_address_is_the_usual_english_name()
    {
        var overview = Of(In("จังหวัดลพบุรี", "Lop Buri Province"), In("ลพบุรี", "Lop  Buri"), In("จังหวัด ลพบุรี", "Lop Buri Province"), In("ลพบุรี"));
        Assert.That(overview.Provinces.Select(p => (p.Key.Path, p.Agencies.Length, p.ShortName.For(ModelBuilder.English).Text)), Is.EqualTo(new[] { ("/provinces/lop-buri/", 4, "Lop Buri") }));
    }

    [Test]
    public void Every_province_has_an_address_of_its_own_in_ascii()
    {
        var overview = Of(In("ก", "Same Province"), In("ข", "same"), In("ค"), In("ง", "Unknown Province"), In("จ", "จ"), In(null));
        var keys = overview.Provinces.Select(p => p.Key.Path).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(keys[0], Is.EqualTo("/provinces/same/"));
            Assert.That(keys[^1], Is.EqualTo("/provinces/unknown/"));
            Assert.That(keys[1..^1], Is.All.Match("^/provinces/province-[0-9a-f]{8}/$"));
            Assert.That(keys, Is.Unique);
            Assert.That(overview.ProvinceCount, Is.EqualTo(5));
        });
    }

    [TestCase("90.00", 90)]
    [TestCase("80.01 90.00", 85.005)]
    [TestCase("70.00 99.99 80.00", 80)]
    [TestCase("70.00 71.00 99.99 80.00", 75.5)]
    public void The_median_is_the_middle_or_the_mean_of_the_two(string scores, decimal median)
    {
        var years = scores.Split(' ').Select(s => Year(2565, decimal.Parse(s, System.Globalization.CultureInfo.InvariantCulture), "A", Letters));
        var spread = Of([.. years.Select(y => In("ก") with { Years = [y] })]).Latest?.Spread;
        Assert.That(spread?.Median, Is.EqualTo(median));
    }

    [Test]
    public void Grades_stand_as_most_frameworks_have_them_and_a_stray_one_last()
    {
        var overview = Of(
            In("ก") with { Years = [Year(2565, 90, "A", Letters)] },
            In("ก") with { Years = [Year(2565, 70, "B", Letters)] },
            In("ก") with { Years = [Year(2565, 60, "D", [Grade("D"), Grade("A")])] });
        Assert.That(overview.Latest?.Grades.Select(g => (g.Grade.Grade.Code, g.Count)), Is.EqualTo(new[] { ("A", 1), ("B", 1), ("D", 1) }));
    }

    [Test]
    public void A_year_without_any_result_is_there_for_its_readiness()
    {
        var overview = Of(
            In("ก") with { Years = [Year(2565, 90, "A", Letters), new YearSummary(new FiscalYear(2566), null, new ReadinessSummary(3, 3))] },
            In("ข") with { Years = [new YearSummary(new FiscalYear(2566), null, new ReadinessSummary(1, 3))] });
        var newest = overview.Years[^1];
        Assert.Multiple(() =>
        {
            Assert.That((newest.Year.BuddhistEra, newest.Spread, newest.ReadinessKnown, newest.FullyReady, newest.Grades.Length), Is.EqualTo((2566, (ScoreSpread?)null, 2, 1, 0)));
            Assert.That(overview.Latest?.Year.BuddhistEra, Is.EqualTo(2565));
        });
    }

    [TestCase("/", "th", "../lop%20buri/2565/")]
    [TestCase("/en/provinces/tak/", "en", "../../../../lop%20buri/2565/")]
    [TestCase("/provinces/tak/", "lo", "../../../lop%20buri/lo/2565/")]
    public void A_neighbour_is_reached_in_the_culture_of_the_page_or_in_its_own(string page, string culture, string reference)
    {
        var agency = In("ก") with { Folder = "lop buri", Cultures = [ModelBuilder.Thai, new Culture("lo")] };
        Assert.That(Neighbours.Reference(new Route(page), agency, PageKeys.Year(new FiscalYear(2565)), new Culture(culture)), Is.EqualTo(reference));
    }

    [Test]
    public void A_change_is_told_only_where_both_years_have_a_result()
    {
        var overview = Of(
            In("ก") with { Years = [Year(2564, 80, "A", Letters), Year(2565, 90.5m, "A", Letters)] },
            In("ก") with { Years = [Year(2564, 80, "A", Letters), Year(2565, 79, "A", Letters)] },
            In("ก") with { Years = [Year(2565, 79, "A", Letters)] },
            In("ก") with { Years = [Year(2563, 79, "A", Letters), Year(2565, 79, "A", Letters)] });
        Assert.Multiple(() =>
        {
            Assert.That(overview.Latest?.Changes, Is.EqualTo(new ScoreChanges(1, 1, 0)));
            Assert.That(overview.Years[0].Changes, Is.Null);
            Assert.That(overview.Index.Agencies[0].ChangeIn(new FiscalYear(2565)), Is.EqualTo(10.5m));
            Assert.That(overview.Latest?.Scores, Is.EqualTo(new[] { 79m, 79m, 79m, 90.5m }));
        });
    }

    [Test]
    public void Every_province_has_a_tile_of_its_own_and_the_agencies_lie_on_theirs()
    {
        var overview = Of(
            In("จังหวัดลพบุรี", "Lop Buri Province") with { Years = [Year(2565, 90, "A", Letters)] },
            In("กรุงเทพมหานคร", "Bangkok") with { Years = [Year(2565, 70, "B", Letters)] },
            In("จังหวัดตาก", "Tak"),
            In("จังหวัดที่ไม่มี"));
        var tiles = ProvinceMap.Of(overview, overview.Latest);
        var shown = tiles.Where(t => t.Province is not null).ToDictionary(t => t.Code, t => (t.Province?.Key.Path, t.Spread?.Median, t.Shade));
        Assert.Multiple(() =>
        {
            Assert.That(tiles, Has.Length.EqualTo(77));
            Assert.That(tiles.Select(t => (t.Column, t.Row)), Is.Unique);
            Assert.That(tiles.Select(t => t.ThaiCode), Is.Unique);
            Assert.That(tiles.Select(t => t.Code), Is.Unique);
            Assert.That(shown, Is.EquivalentTo(new Dictionary<string, (string?, decimal?, int)>
            {
                ["LRI"] = ("/provinces/lop-buri/", 90m, 3), ["BKK"] = ("/provinces/bangkok/", 70m, 1), ["TAK"] = ("/provinces/tak/", null, 0),
            }));
        });
    }

    [Test]
    public void The_plot_has_a_column_for_each_whole_point_and_full_points_in_the_last()
    {
        var scores = new[] { 71.99m, 85m, 85.99m, 99.01m, 100m };
        var overview = Of([.. scores.Select(s => In("ก") with { Years = [Year(2565, s, "A", Letters)] })]).Latest;
        var plot = StripPlotView.Of(overview ?? throw new AssertionException("no year"));
        Assert.Multiple(() =>
        {
            Assert.That(plot?.From, Is.EqualTo(70));
            Assert.That(plot?.Columns.Select(c => (c.From, c.Count)), Is.EqualTo(new[] { (71, 1), (85, 2), (99, 2) }));
            Assert.That(plot?.PlaceOf(plot.Median), Is.EqualTo(15.99m * 100 / 30));
            Assert.That(plot?.HasDots, Is.True);
        });
    }

    private static PortalOverview Of(params AgencySummary[] agencies)
    {
        var diagnostics = new DiagnosticBag();
        var named = agencies.Select((a, i) => a with { Id = $"a{i}", Folder = $"a{i}" });
        var valid = Validator.Validate(ScratchPlan.Make().Model with { Portal = new PortalIndex([.. named]) }, diagnostics);
        Assert.That(diagnostics.ToSorted(), Is.Empty);
        return SiteContent.Of(valid ?? throw new AssertionException("not valid")).Portal ?? throw new AssertionException("no portal");
    }

    private static AgencySummary In(string? thai, string? english = null) => new(
        "a", ModelBuilder.Text("เทศบาล"), null, null, thai is null ? null : ModelBuilder.Text(thai, english), new Uri("https://example.go.th/"), [ModelBuilder.Thai], []);

    private static YearSummary Year(int year, decimal score, string grade, ImmutableArray<GradeName> grades) =>
        new(new FiscalYear(year), new ResultSummary(score, new GradeId(grade), score >= 85, "ประกาศ", null, grades), null);

    private static GradeName Grade(string grade) => new(new GradeId(grade), ModelBuilder.Text(grade));
}
