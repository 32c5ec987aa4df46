using System.Text;
using CsCheck;
using Prongsai.Core.Records;
using Prongsai.Core.Tables;

namespace Prongsai.UnitTests.Tables;

/// <summary>What is read of CSV files as programs write them.</summary>
public sealed class CsvTableTests
{
    [TestCase("a,b\n1,2\n")]
    [TestCase("a;b\r\n1;2\r\n")]
    [TestCase("a\tb\r1\t2")]
    [TestCase("\"a\",\"b\"\n\"1\",2")]
    [TestCase("\n,,\na,b,\n1,2,,\n,,\n\n")]
    [TestCase(" a , b \n 1 , 2 \n")]
    [TestCase("a,,b\n1,,2\n")]
    public void One_table_has_many_spellings(string text)
    {
        var reading = CsvTable.Read(text);
        Assert.That(reading.Faults, Is.Empty);
        Assert.That(Show(reading), Is.EqualTo("a|b / 1|2"));
    }

    [TestCase("a,b\n\"x, \"\"y\"\"\nz\",2\n", "a|b / x, \"y\"\nz|2")]
    [TestCase("a,b\n5\" pipe,2\n", "a|b / 5\" pipe|2")]
    [TestCase("\"a\nhead\",b\n\"1\"x,2\n", "a head|b / 1x|2")]
    [TestCase("a;b\n1,5;2\n", "a|b / 1,5|2")]
    public void Quotes_hold_what_parts_cells(string text, string shown) => Assert.That(Show(CsvTable.Read(text)), Is.EqualTo(shown));

    [TestCase("a,b\n1,2,3\n4\n", "a|b / 1|2 / 4|", TableFaultKind.RaggedRow, "2", "2")]
    [TestCase("a,,b\n1,2,3\n", "", TableFaultKind.HeadMissing, "B1", "")]
    [TestCase("a,a\n1,2\n", "", TableFaultKind.DuplicateHead, "B1", "a")]
    [TestCase("a,b\n,\n", "", TableFaultKind.Empty, "1", "")]
    [TestCase("", "", TableFaultKind.Empty, "", "")]
    [TestCase("a,b\n1,\"2\n3,4\n", "", TableFaultKind.UnclosedQuote, "2", "")]
    public void What_is_wrong_is_told_once_with_its_place(string text, string shown, TableFaultKind kind, string cell, string detail)
    {
        var reading = CsvTable.Read(text);
        Assert.That(Show(reading), Is.EqualTo(shown));
        Assert.That(reading.Faults.Select(f => (f.Kind, f.Row == 0 ? "" : f.Cell, f.Detail)), Is.EqualTo(new[] { (kind, cell, detail) }));
    }

    [Test]
    public void A_place_is_that_of_the_text()
    {
        const string Text = "first,second,second\n1,2,3\n";
        Assert.That(CsvTable.Read(Text).Faults[0].Offset, Is.EqualTo(Text.LastIndexOf("second", StringComparison.Ordinal)));
    }

    [Test]
    public void The_encoding_is_told_or_refused()
    {
        var utf16 = new UnicodeEncoding(false, true);
        Assert.Multiple(() =>
        {
            Assert.That(Show(CsvTable.Read([.. Encoding.UTF8.Preamble, .. "ก,ข\n1,2"u8])), Is.EqualTo("ก|ข / 1|2"));
            Assert.That(Show(CsvTable.Read([.. utf16.GetPreamble(), .. utf16.GetBytes("ก\tข\n1\t2")])), Is.EqualTo("ก|ข / 1|2"));
            Assert.That(CsvTable.Read([0xA1, 0x2C, 0xA2]).Faults[0].Kind, Is.EqualTo(TableFaultKind.NotUtf8));
        });
    }

    [Test]
    public void Neither_rows_nor_columns_nor_bytes_are_without_end()
    {
        var rows = string.Concat(Enumerable.Repeat("1\n", TableLimits.Rows + 1));
        var columns = string.Join(',', Enumerable.Range(0, TableLimits.Columns + 1));
        Assert.Multiple(() =>
        {
            Assert.That(CsvTable.Read("a\n" + rows).Faults[0], Is.EqualTo(new TableFault(TableFaultKind.TooLarge, TableLimits.Rows + 2, 0, "20,000") { Offset = rows.Length }));
            Assert.That(CsvTable.Read("a\n" + rows[2..]).Data?.Rows, Has.Length.EqualTo(TableLimits.Rows));
            Assert.That(CsvTable.Read($"{columns}\n{columns}\n").Faults[0].Kind, Is.EqualTo(TableFaultKind.TooLarge).Or.EqualTo(TableFaultKind.Empty));
            Assert.That(CsvTable.Read(new byte[TableLimits.CsvBytes + 1]).Faults[0].Kind, Is.EqualTo(TableFaultKind.TooLarge));
        });
    }

    [Test]
    public void What_is_written_is_read_again() =>
        Gen.String[Gen.Char["ab1 ,;\"\nกำ=\t"], 0, 6].Array[2, 4].Array[1, 6].Sample(rows =>
        {
            var width = rows.Min(r => r.Length);
            var cells = rows.Select(r => r.Take(width).Select((c, i) => $"x{c.Trim()}{i}".Trim()).ToArray()).ToList();
            var heads = Enumerable.Range(0, width).Select(i => $"h{i}").ToArray();
            return Show(CsvTable.Read(CsvFormat.Write([heads, .. cells]))) == string.Join(" / ", cells.Prepend(heads).Select(r => string.Join('|', r)));
        });

    internal static string Show(TableReading reading) =>
        reading.Data is { } data ? string.Join(" / ", data.Rows.Prepend(data.Heads).Select(r => string.Join('|', r))) : "";
}
