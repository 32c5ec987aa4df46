using NUnit.Framework;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Site.Exports;
using Prongsai.Testing;
using Prongsai.UnitTests.Rendering;

namespace Prongsai.UnitTests.Site;

public sealed class ResultTablesTests
{
    private static readonly SiteSettings Settings = ScratchPlan.Make().Model.Settings;

    [Test]
    public void Published_figures_and_worked_out_ones_are_told_apart()
    {
        var result = YearResult.Of(ModelBuilder.Framework(), ModelBuilder.Scorecard(97.86m, "AA", [.. ModelBuilder.Lopburi]), null);
        var rows = ResultTables.Of([result], Settings).Rows;
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(r => $"{r[1]} {r[2]} {r[5]} {r[8]}").Take(5), Is.EqualTo(
                ["total ITA 97.86 False", "instrument IIT 96.76 True", "instrument EIT 96.1067 True", "instrument OIT 100.00 True", "indicator 1 98.84 False"]));
            Assert.That(rows, Has.Length.EqualTo(14));
            Assert.That(rows.Count(r => r[6] is not null), Is.EqualTo(1), "only the total has a grade");
        });
    }

    [Test]
    public void Without_every_score_no_instrument_is_worked_out()
    {
        var result = YearResult.Of(ModelBuilder.Framework(), ModelBuilder.Scorecard(97.86m, "AA", 98.84m), null);
        Assert.That(ResultTables.Of([result], Settings).Rows.Select(r => r[1]), Is.EqualTo(["total", "indicator"]));
    }

    [Test]
    public void A_column_without_meaning_cannot_be_published() =>
        Assert.That(() => ColumnGlossary.Of("scores", "unheard_of", Settings), Throws.InstanceOf<KeyNotFoundException>().With.Message.Contains("unheard_of"));
}
