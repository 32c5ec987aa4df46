using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.UnitTests.Rendering;
using Prongsai.Validation;

namespace Prongsai.UnitTests.Tables;

/// <summary>What is told of what an item says of its tables.</summary>
public sealed class TableRulesTests
{
    private static readonly TableContent Data = new(["เดือน", "จำนวน", "เงิน"], [["ต.ค.", "1", "5"], ["พ.ย.", "-", "-2"], ["ธ.ค.", "สอง", "1"]]);

    [Test]
    public void A_column_that_is_not_there_is_told_with_the_nearest() =>
        Assert.That(Told(Table(Column("จำนวณ", false)), "PRS4080"), Is.EqualTo(new[] { "จำนวณ a.csv เดือน, จำนวน, เงิน (จำนวน)" }));

    [Test]
    public void So_is_one_of_a_chart() =>
        Assert.That(Told(Table() with { Chart = new(ChartKind.Bar, "วัน", ["เงิน", "คน"], Origin.None) }, "PRS4080"), Has.Length.EqualTo(2));

    [Test]
    public void A_column_without_total_is_told_with_the_row() =>
        Assert.That(Told(Table(Column("จำนวน", true), Column("เงิน", true)), "PRS4081"), Is.EqualTo(new[] { "จำนวน a.csv 2 -" }));

    [TestCase(ChartKind.Bar, "เงิน")]
    [TestCase(ChartKind.Bar, "จำนวน", "จำนวน a.csv 3 สอง")]
    [TestCase(ChartKind.Parts, "เงิน", "เงิน a.csv 2 -2")]
    public void A_chart_that_cannot_be_drawn_is_told_with_the_row(ChartKind kind, string column, params string[] told) =>
        Assert.That(Told(Table() with { Chart = new(kind, "เดือน", [column], Origin.None) }, "PRS4082"), Is.EqualTo(told));

    private static string[] Told(ItemTable table, string code)
    {
        var diagnostics = new DiagnosticBag();
        var model = ScratchPlan.Make().Model with { Tables = ImmutableDictionary<ItemTable, TableContent>.Empty.Add(table, Data) };
        foreach (var rule in RuleSet.All.Where(r => r.Descriptors.Any(d => d.Code == code)))
        {
            rule.Check(model, diagnostics);
        }

        return [.. diagnostics.ToSorted().Select(d => $"{string.Join(' ', d.Arguments)}{string.Concat(d.Nearest.Select(n => $" ({n})"))}")];
    }

    private static TableColumn Column(string head, bool hasTotal) => new(head, null, null, null, hasTotal, Origin.None);

    private static ItemTable Table(params TableColumn[] columns) =>
        new("a.csv", null, new LocalizedText([new("ตาราง", Culture.Thai)], Origin.None.Span), Origin.None) { Columns = [.. columns] };
}
