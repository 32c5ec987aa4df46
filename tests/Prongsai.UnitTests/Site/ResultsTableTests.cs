using NUnit.Framework;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Exports;
using Prongsai.Site.Tables;
using Prongsai.Testing;
using Prongsai.UnitTests.Rendering;

namespace Prongsai.UnitTests.Site;

public sealed class ResultsTableTests
{
    private static readonly SiteSettings Settings = ScratchPlan.Make().Model.Settings;

    [Test]
    public void Published_figures_and_worked_out_ones_are_told_apart()
    {
        var result = YearResult.Of(ModelBuilder.Framework(), ModelBuilder.Scorecard(97.86m, "AA", [.. ModelBuilder.Lopburi]), null);
        var table = ResultsTable.Of([result], Settings);
        Assert.Multiple(() =>
        {
            Assert.That(table.Values("level", "id", "score", "computed").Take(5), Is.EqualTo(
                ["total ITA 97.86 False", "instrument IIT 96.76 True", "instrument EIT 96.1067 True", "instrument OIT 100.00 True", "indicator 1 98.84 False"]));
            Assert.That(table.Rows, Has.Length.EqualTo(14));
            Assert.That(table.Values("grade", "grade_name_th").Where(v => v.Trim().Length > 0), Is.EqualTo(["AA AA"]), "only the total has a grade");
        });
    }

    [Test]
    public void Without_every_score_no_instrument_is_worked_out()
    {
        var result = YearResult.Of(ModelBuilder.Framework(), ModelBuilder.Scorecard(97.86m, "AA", 98.84m), null);
        Assert.That(ResultsTable.Of([result], Settings).Values("level"), Is.EqualTo(["total", "indicator"]));
    }

    [Test]
    public void A_text_of_the_content_has_one_column_a_culture_with_its_meaning()
    {
        var columns = ResultsTable.Of([], Settings).Columns.Where(c => c.Name.StartsWith("name", StringComparison.Ordinal)).ToList();
        Assert.That(columns.Select(c => (c.Name, c.Meaning.English)), Is.EqualTo(Settings.Cultures.Select(c =>
            ($"name_{c}", $"Name of the instrument or indicator, in {(c == Culture.Thai ? "Thai" : "English")}"))));
    }
}

/// <summary>Reads a table by the names of its columns.</summary>
internal static class TableReading
{
    /// <summary>The values of some columns, row by row, joined by spaces.</summary>
    public static IEnumerable<string> Values(this DataTable table, params IReadOnlyList<string> columns)
    {
        var places = columns.Select(name => table.Columns.ToList().FindIndex(c => c.Name == name)).ToList();
        return table.Rows.Select(row => string.Join(' ', places.Select(place => FormattableString.Invariant($"{row[place]}"))));
    }
}
