using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Prongsai.UnitTests.Tables;

/// <summary>Workbooks to read: XLSX written by another program's library, and archives made by hand.</summary>
internal static class WorkbookFile
{
    /// <summary>A workbook whose cell styles have the given number formats, in this order; style 0 is the usual one.</summary>
    public static MemoryStream Of(string[] formats, bool has1904, params (string Name, Row[] Rows)[] sheets)
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new WorkbookProperties { Date1904 = has1904 }, new Sheets());
            var shared = book.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable(
                new SharedStringItem(new Text("ร่วม")),
                new SharedStringItem(new Run(new Text("หนัก")), new Run(new Text(" เบา") { Space = SpaceProcessingModeValues.Preserve }), new PhoneticRun(new Text("aloud")) { BaseTextStartIndex = 0, EndingBaseIndex = 1 }));
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles(formats);
            foreach (var (i, (name, rows)) in sheets.Index())
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows), new MergeCells(new MergeCell { Reference = "A9:B9" }));
                book.Workbook.GetFirstChild<Sheets>()?.Append(new Sheet { Name = name, SheetId = (uint)(i + 1), Id = book.GetIdOfPart(part) });
            }
        }

        stream.Position = 0;
        return stream;
    }

    public static MemoryStream Zip(params (string Path, string Text)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var part = zip.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        stream.Position = 0;
        return stream;
    }

    public static Row Row(params Cell[] cells) => new(cells.Select(c => (OpenXmlElement)c));

    public static Cell Text(string text) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };

    public static Cell Shared(int index) => new() { DataType = CellValues.SharedString, CellValue = new(index) };

    public static Cell Number(double value, uint style = 0) => new() { CellValue = new(value), StyleIndex = style };

    private static Stylesheet Styles(string[] formats) => new(
        new NumberingFormats(formats.Select((f, i) => (OpenXmlElement)new NumberingFormat { NumberFormatId = (uint)(164 + i), FormatCode = f })),
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat { NumberFormatId = 14 }),
        new CellFormats(formats.Select((_, i) => (OpenXmlElement)new CellFormat { NumberFormatId = (uint)(164 + i) }).Prepend(new CellFormat())));
}
