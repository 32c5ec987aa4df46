using System.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Documents.Tables;

namespace Prongsai.UnitTests.Tables;

using DocumentFormat = Prongsai.Core.Model.DocumentFormat;

/// <summary>What an officer is told of a table's file.</summary>
public sealed class TableReaderTests
{
    private static readonly SourceFile Asked = new("years/2565/items/o12/item.yaml", "file: a\n");

    [TestCase("a,b\n1,2\n", "")]
    [TestCase("a,b\n1,2,3\n", "a(2,1): PRS1131 a 2 1")]
    [TestCase("a,\n1,2,\n3,4\n", "a(2,1): PRS1131 a 2 2")]
    [TestCase("a,,c\n1,2,3\n", "a(1,3): PRS1132 a B1 ")]
    [TestCase("a,a\n1,2\n", "a(1,3): PRS1133 a B1 a")]
    [TestCase("a,b\n", "a(1,1): PRS1135 a 1 ")]
    [TestCase("a,b\n\"1,2\n", "a(2,1): PRS1138 a 2 ")]
    public void A_csv_file_is_shown_where_it_is_wrong(string text, string told) =>
        Assert.That(Told(Encoding.UTF8.GetBytes(text), DocumentFormat.Csv, null), Is.EqualTo(told));

    [Test]
    public void What_cannot_be_read_is_told_where_it_is_asked_for()
    {
        using var book = WorkbookFile.Of([], false, ("แผ่น1", [WorkbookFile.Row(WorkbookFile.Text("a")), WorkbookFile.Row(WorkbookFile.Text("b"), WorkbookFile.Text("c"))]));
        const string Place = "years/2565/items/o12/item.yaml(1,7): ";
        Assert.Multiple(() =>
        {
            Assert.That(Told([0xA1], DocumentFormat.Csv, null), Does.StartWith(Place + "PRS1137"));
            Assert.That(Told(new byte[5_000_001], DocumentFormat.Csv, null), Is.EqualTo(Place + "PRS1130 a 20,000 100 5"));
            Assert.That(Told([1, 2, 3], DocumentFormat.Xlsx, null), Is.EqualTo(Place + "PRS1136 a"));
            Assert.That(Told([1, 2, 3], DocumentFormat.Ods, null), Is.EqualTo(Place + "PRS1136 a"));
            Assert.That(Told([], DocumentFormat.Pdf, null), Is.EqualTo(Place + "PRS1139 a PDF"));
            Assert.That(Told(book.ToArray(), DocumentFormat.Xlsx, "แผ่น 1"), Is.EqualTo(Place + "PRS1134 a แผ่น 1 แผ่น1 (แผ่น1)"));
            Assert.That(Told(book.ToArray(), DocumentFormat.Xlsx, null), Is.EqualTo(Place + "PRS1132 a แผ่น1!B1 "));
        });
    }

    private static string Told(byte[] bytes, DocumentFormat format, string? sheet)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            var diagnostics = new DiagnosticBag();
            var table = new ItemTable("a", sheet, new LocalizedText([new("t", Culture.Thai)], Origin.None.Span), Origin.None);
            var data = TableReader.Read(table, new DocumentFile("a", path, format, bytes.Length, "") { Start = new SourceFile("a", "").Span(0, 0) }, Asked.Span(6, 1), diagnostics);
            Assert.That(data is null, Is.EqualTo(diagnostics.HasErrors));
            return string.Join("; ", diagnostics.ToSorted().Select(d =>
                $"{d.Span.File.Path}({d.Span.Start.Line},{d.Span.Start.Column}): {d.Code} {string.Join(' ', d.Arguments)}{string.Concat(d.Nearest.Select(n => $" ({n})"))}"));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
