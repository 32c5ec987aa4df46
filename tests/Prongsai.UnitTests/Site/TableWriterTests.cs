using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NUnit.Framework;
using Prongsai.Site.Exports;
using Prongsai.Site.Tables;

namespace Prongsai.UnitTests.Site;

/// <summary>What spreadsheets and programs get from a table.</summary>
[TestFixture]
public sealed class TableWriterTests
{
    [TestCase("plain", "plain")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [TestCase("two\nlines", "\"two\nlines\"")]
    [TestCase("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [TestCase("+66", "'+66")]
    [TestCase("-1+1", "'-1+1")]
    [TestCase("@SUM", "'@SUM")]
    [TestCase("ไทย", "ไทย")]
    public void Text_is_quoted_and_formulas_are_neutralised(string value, string field)
    {
        var lines = Text(value).Split("\r\n", 2);
        Assert.That(lines[1], Is.EqualTo(field + "\r\n"));
    }

    [Test]
    public void File_begins_with_the_mark_that_shows_excel_it_is_utf8() =>
        Assert.That(TableWriter.Csv(Table("x"))[..3], Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));

    [Test]
    public void Numbers_truths_and_nothing_keep_their_kind_in_both_forms()
    {
        var table = Table(97.30m, 7, true, null);
        using var json = JsonDocument.Parse(TableWriter.Json(table));
        var row = json.RootElement.GetProperty("rows")[0];
        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(TableWriter.Csv(table)), Does.EndWith("97.30,7,true,\r\n"));
            Assert.That(row.GetProperty("c0").GetRawText(), Is.EqualTo("97.30"));
            Assert.That(row.GetProperty("c3").ValueKind, Is.EqualTo(JsonValueKind.Null));
        });
    }

    private static string Text(params object?[] values) => Encoding.UTF8.GetString(TableWriter.Csv(Table(values)));

    private static DataTable Table(params object?[] values) => SampleTable.Of(values);
}
