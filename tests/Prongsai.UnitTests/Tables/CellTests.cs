using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Tables;

/// <summary>What the texts of cells are, and with them their columns.</summary>
public sealed class CellTests
{
    [TestCase("0", "0")]
    [TestCase("1,234,567.50", "1234567.50")]
    [TestCase("๑,๒๓๔", "1234")]
    [TestCase("1234", "1234")]
    [TestCase("45.5%", "45.5")]
    [TestCase("45.5 %", "45.5")]
    [TestCase("-5", "-5")]
    [TestCase("−5", "-5")]
    [TestCase("(1,000)", "-1000")]
    [TestCase("0.05", "0.05")]
    [TestCase("0812345678", null)]
    [TestCase("007", null)]
    [TestCase("1,23", null)]
    [TestCase("12,34,567", null)]
    [TestCase("(5", null)]
    [TestCase("5 บาท", null)]
    [TestCase("1e5", null)]
    [TestCase("-", null)]
    [TestCase("", null)]
    [TestCase("99999999999999999999999999999999", null)]
    public void A_number_is_read_whole(string text, string? number) =>
        Assert.That(CellValue.Number(text)?.ToString(CultureInfo.InvariantCulture), Is.EqualTo(number));

    [TestCase("2022-10-04", "2022-10-04")]
    [TestCase("2565-10-04", "2022-10-04")]
    [TestCase("4/8/2565", "2022-08-04")]
    [TestCase("๔/๘/๒๕๖๕", "2022-08-04")]
    [TestCase("04-08-2022", "2022-08-04")]
    [TestCase("4 ส.ค. 2565", "2022-08-04")]
    [TestCase("4 ส.ค.2565", "2022-08-04")]
    [TestCase("4 สิงหาคม พ.ศ. 2565", "2022-08-04")]
    [TestCase("4 Aug 2022", "2022-08-04")]
    [TestCase("4 august 2022", "2022-08-04")]
    [TestCase("31/2/2565", null)]
    [TestCase("2022-13-04", null)]
    [TestCase("4/8/65", null)]
    [TestCase("สิงหาคม 2565", null)]
    [TestCase("4 foo 2565", null)]
    [TestCase("4 ส.ค. 2565 เวลา 9.00", null)]
    [TestCase("", null)]
    public void A_day_is_read_whole(string text, string? day) =>
        Assert.That(CellDay.Parse(text) is { } found ? IsoDay.Show(found) : null, Is.EqualTo(day));

    [TestCase("https://example.go.th/a?b=c", true)]
    [TestCase("HTTP://example.go.th", true)]
    [TestCase("https://", false)]
    [TestCase("javascript:alert(1)", false)]
    [TestCase("https://example.go.th see", false)]
    [TestCase("example.go.th", false)]
    public void An_address_is_one_that_browsers_open(string text, bool isLink) => Assert.That(CellValue.Link(text) is not null, Is.EqualTo(isLink));

    [TestCase("1|2|-", ColumnKind.Number)]
    [TestCase("1%|2%", ColumnKind.Number)]
    [TestCase("1%|2", ColumnKind.Text)]
    [TestCase("1|two", ColumnKind.Text)]
    [TestCase("|", ColumnKind.Text)]
    [TestCase("4/8/2565||2022-01-01", ColumnKind.Day)]
    [TestCase("https://a.go.th|", ColumnKind.Link)]
    public void A_columns_kind_is_that_of_all_its_cells(string cells, ColumnKind kind) =>
        Assert.That(ShownColumn.Of(Table(), Data(cells.Split('|')))[0].Kind, Is.EqualTo(kind));

    [TestCase("0.1|0.2|๐.๓", "0.6")]
    [TestCase("1,000.00|-1", "999.00")]
    [TestCase("1||2", null)]
    [TestCase("1|-|2", null)]
    [TestCase("1|x", null)]
    [TestCase("1%|2%", null)]
    [TestCase("79228162514264337593543950335|1", null)]
    public void A_total_is_exact_or_there_is_none(string cells, string? total)
    {
        var data = Data(cells.Split('|'));
        Assert.That(ShownColumn.Of(Table(), data)[0].Total(data)?.ToString(CultureInfo.InvariantCulture), Is.EqualTo(total));
    }

    [Test]
    public void A_column_that_is_described_has_the_kind_that_is_said()
    {
        var described = new TableColumn("  a\n b", null, ColumnKind.Text, null, false, Origin.None);
        var column = ShownColumn.Of(Table() with { Columns = [described] }, new TableContent(["a b"], [["1"]]))[0];
        Assert.That((column.Kind, column.Described), Is.EqualTo((ColumnKind.Text, described)));
    }

    private static ItemTable Table() => new("a.csv", null, new([new("t", Prongsai.Core.Localization.Culture.Thai)], Origin.None.Span), Origin.None);

    private static TableContent Data(string[] cells) => new(["h"], [.. cells.Select(c => ImmutableArray.Create(c))]);
}
