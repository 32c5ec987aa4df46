using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CsCheck;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Components;
using Prongsai.Site.Exports;

namespace Prongsai.UnitTests.Tables;

/// <summary>What pages, charts and files show of a table.</summary>
public sealed class TableViewTests
{
    [Test]
    public void Each_cell_knows_its_place_in_its_columns_order()
    {
        var view = TableView.Of("t", Table(), Data("n|w|d", "10|แกง|4/8/2565", "9|กา|1/1/2564", "-|เก|", "10|กา|4 ส.ค. 2565", "100||2022-12-31"));
        Assert.That(view.Rows.Select(r => r.Order), Is.EqualTo(new[] { "1 2 1", "0 0 0", "- 1 -", "1 0 1", "2 - 2" }));
        Assert.That(view.NameColumn, Is.EqualTo(1));
    }

    [Test]
    public void Quantities_have_commas_and_totals_and_years_have_none()
    {
        var table = Table() with { Columns = [Column("งบ", hasTotal: true), Column("จ่าย", hasTotal: true)] };
        var view = TableView.Of("t", table, Data("ปี|งบ|จ่าย", "2565|1234567.5|๑๐๐๐", "2566|1,000|-"));
        Assert.Multiple(() =>
        {
            Assert.That(view.Rows[0].Cells.Select(c => c.Text), Is.EqualTo(new[] { "2565", "1,234,567.5", "๑,๐๐๐" }));
            Assert.That(view.Columns.Select(c => c.Total), Is.EqualTo(new[] { null, "1,235,567.5", null }));
            Assert.That(view.Columns.Select(c => c.Kind), Is.All.EqualTo(ColumnKind.Number));
        });
    }

    [Test]
    public void A_total_has_the_digits_and_decimals_of_its_cells() => Assert.That(
        TableView.Of("t", Table() with { Columns = [Column("ก", hasTotal: true)] }, Data("ก", "๑,๒๐๐.๕๐", "๑")).Columns[0].Total,
        Is.EqualTo("๑,๒๐๑.๕๐"));

    [TestCase(5_000, 3, 500)]
    [TestCase(5_000, 60, 100)]
    [TestCase(20, 3, 20)]
    public void A_page_has_the_first_rows_of_a_long_table(int rows, int columns, int shown)
    {
        var data = new TableContent([.. Enumerable.Range(0, columns).Select(c => $"c{c}")], [.. Enumerable.Repeat(Enumerable.Repeat("x", columns).ToImmutableArray(), rows)]);
        var view = TableView.Of("t", Table(), data);
        Assert.That((view.Rows.Length, view.Count, view.IsWhole), Is.EqualTo((shown, rows, shown == rows)));
    }

    [Test]
    public void An_axis_holds_zero_and_every_value_between_round_figures() =>
        Gen.Decimal[-1_000_000_000m, 1_000_000_000m].Array[0, 12].Sample(values =>
        {
            var scale = ChartScale.Of(values);
            var digits = scale.Step;
            while (digits != 0m && digits < 1m)
            {
                digits *= 10m;
            }

            while (digits >= 10m)
            {
                digits /= 10m;
            }

            return scale.From <= 0m && scale.To >= 0m && scale.Ticks.Contains(0m) && scale.Ticks[^1] == scale.To && scale.Ticks.Length is >= 2 and <= 6
                && digits is 1m or 2m or 5m && values.All(v => scale.Percent(v) is >= 0m and <= 100m);
        });

    [TestCase("0|93", "0 20 40 60 80 100")]
    [TestCase("-40|120", "-50 0 50 100 150")]
    [TestCase("0.02", "0 0.005 0.01 0.015 0.02")]
    [TestCase("0", "0 1")]
    [TestCase("-3", "-3 -2 -1 0")]
    public void Axis_steps_are_the_usual_ones(string values, string ticks) => Assert.That(
        ChartScale.Of([.. values.Split('|').Select(v => decimal.Parse(v, System.Globalization.CultureInfo.InvariantCulture))]).Ticks.Select(t => new Figure(t).ToString()),
        Is.EqualTo(ticks.Split(' ')));

    [Test]
    public void Shares_are_a_hundred_together() => Gen.Decimal[0m, 1_000_000m].Array[1, 31].Sample(values =>
    {
        var shares = new ChartSeries("a", null, null, [.. values.Select(v => (decimal?)v)]).Shares;
        return shares.Sum() == (values.Sum() > 0m ? 100m : 0m) && values.Zip(shares).All(p => values.Sum() == 0m || Math.Abs((p.First / values.Sum() * 100m) - p.Second) < 0.1m);
    });

    [Test]
    public void A_chart_is_drawn_of_numbers_and_gaps_alone()
    {
        var data = Data("m|a|b", "x|1|-2", "y|-|3");
        Assert.Multiple(() =>
        {
            Assert.That(Chart(ChartKind.Bar, data, "a", "b")?.Series.SelectMany(s => s.Values), Is.EqualTo(new decimal?[] { 1, null, -2, 3 }));
            Assert.That(Chart(ChartKind.Parts, data, "a"), Is.Not.Null);
            Assert.That(Chart(ChartKind.Parts, data, "b"), Is.Null);
            Assert.That(Chart(ChartKind.Bar, data, "m"), Is.Null);
            Assert.That(Chart(ChartKind.Bar, data, "none"), Is.Null);
            Assert.That(Chart(ChartKind.Bar, Data("m|a", [.. Enumerable.Range(1, 32).Select(i => $"{i}|{i}")]), "a")?.IsDrawn, Is.False);
        });
    }

    [Test]
    public void Files_hold_plain_values_of_all_rows()
    {
        var table = Table() with { Note = Said("หมายเหตุ"), Columns = [Column("n", hasTotal: false)] };
        var data = Data("w|n|d", "=1+1|1,000.50|4 ส.ค. 2565", "-|-|", "a,b|ไม่ทราบ|x");
        using var json = JsonDocument.Parse(ItemTableFiles.Json(table, data));
        var described = table with { Columns = [Column("n", false), new TableColumn("n", null, ColumnKind.Number, null, false, Origin.None)] };
        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(ItemTableFiles.Csv(table, Data("w|n|d", "=1+1|1,000.50|4 ส.ค. 2565", "a,b|-|"))), Is.EqualTo("\uFEFFw,n,d\r\n'=1+1,1000.50,2022-08-04\r\n\"a,b\",,\r\n"));
            Assert.That(json.RootElement.GetProperty("title_th").GetString(), Is.EqualTo("ตาราง"));
            Assert.That(json.RootElement.GetProperty("note_th").GetString(), Is.EqualTo("หมายเหตุ"));
            Assert.That(json.RootElement.GetProperty("columns")[1].GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), Is.EqualTo("""{"id":"n","type":"string","name_th":"n","unit_th":"บาท"}"""));
            Assert.That(json.RootElement.GetProperty("rows")[0].GetProperty("w").GetString(), Is.EqualTo("=1+1"));
            Assert.That(JsonDocument.Parse(ItemTableFiles.Json(described with { Columns = [described.Columns[1]] }, data)).RootElement.GetProperty("rows")[0].GetProperty("n").GetRawText(), Is.EqualTo("1000.50"));
            Assert.That(json.RootElement.GetProperty("rows").GetArrayLength(), Is.EqualTo(3));
        });
    }

    private static ChartView? Chart(ChartKind kind, TableContent data, params string[] values) =>
        ChartView.Of("t", Table() with { Chart = new TableChart(kind, "m", [.. values], Origin.None) }, data);

    private static TableColumn Column(string head, bool hasTotal) => new(head, Said(head), null, Said("บาท"), hasTotal, Origin.None);

    private static ItemTable Table() => new("a.csv", null, Said("ตาราง"), Origin.None);

    private static LocalizedText Said(string thai) => new([new(thai, Culture.Thai)], Origin.None.Span);

    private static TableContent Data(string heads, params string[] rows) => new([.. heads.Split('|')], [.. rows.Select(r => r.Split('|').ToImmutableArray())]);
}
