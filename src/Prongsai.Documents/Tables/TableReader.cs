using System.Globalization;
using System.Xml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.Documents.Tables;

/// <summary>Reads the table that an item's page shows from its file. What is larger than the limits is not read to its end.</summary>
public static class TableReader
{
    /// <summary>Bytes of a workbook, as it is packed.</summary>
    private const int WorkbookBytes = 20_000_000;

    private const int Million = 1_000_000;

    /// <param name="place">Where the content asks for the table; what is wrong within a CSV file is told at its place there.</param>
    /// <returns>Null after an error.</returns>
    public static TableContent? Read(ItemTable table, DocumentFile file, SourceSpan place, DiagnosticBag diagnostics)
    {
        var most = file.Format == DocumentFormat.Csv ? TableLimits.CsvBytes : WorkbookBytes;
        if (file.Format is not (DocumentFormat.Csv or DocumentFormat.Xlsx or DocumentFormat.Ods))
        {
            diagnostics.Add(TableDiagnostics.NotATable, place, file.Path, file.Format.ToString().ToUpperInvariant());
            return null;
        }

        var telling = new Telling(file, place, diagnostics, most);
        try
        {
            using var stream = OrdinaryFile.OpenRead(file.FullPath);
            return stream.Length > most ? telling.TooLarge()
                : file.Format == DocumentFormat.Csv ? ReadCsv(stream, telling)
                : ReadWorkbook(table, file.Format == DocumentFormat.Xlsx ? WorkbookTable.Read(stream, table.Sheet) : OpenDocumentTable.Read(stream, table.Sheet), telling);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            diagnostics.Add(TableDiagnostics.CannotBeRead, place, file.Path);
            return null;
        }
    }

    private static TableContent? ReadCsv(FileStream stream, Telling telling)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return CsvTable.Decode(bytes) is { } text
            ? telling.Of(CsvTable.Read(text), "", new SourceFile(telling.File.Start.File.Path, text))
            : telling.Of(CsvTable.Read(bytes), "", null);
    }

    private static TableContent? ReadWorkbook(ItemTable table, SheetReading sheet, Telling telling)
    {
        if (sheet.Table is not null)
        {
            return telling.Of(sheet.Table, sheet.Name + "!", null);
        }

        telling.Diagnostics.AddUnknown(
            TableDiagnostics.NoSuchSheet, telling.Place, table.Sheet ?? "", sheet.Sheets, telling.File.Path, table.Sheet ?? "-", string.Join(", ", sheet.Sheets.DefaultIfEmpty("-")));
        return null;
    }

    /// <summary>Tells the faults of a table's file.</summary>
    private sealed record Telling(DocumentFile File, SourceSpan Place, DiagnosticBag Diagnostics, int MostBytes)
    {
        public TableContent? TooLarge() => Of(TableReading.None(new TableFault(TableFaultKind.TooLarge, 0, 0, "")), "", null);

        /// <param name="sheet">What stands before the name of a cell.</param>
        /// <param name="text">The text of the file, in which places can be shown; null for a workbook.</param>
        public TableContent? Of(TableReading reading, string sheet, SourceFile? text)
        {
            foreach (var fault in reading.Faults)
            {
                Diagnostics.Add(Descriptor(fault.Kind), text?.Span(fault.Offset, 0) ?? Place, [File.Path, .. Values(fault, sheet)]);
            }

            return reading.Data;
        }

        private string[] Values(TableFault fault, string sheet) => fault.Kind switch
        {
            TableFaultKind.TooLarge => [Show(TableLimits.Rows), Show(TableLimits.Columns), Show(MostBytes / Million)],
            _ => [sheet + fault.Cell, fault.Detail],
        };

        private static string Show(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

        private static DiagnosticDescriptor Descriptor(TableFaultKind kind) => kind switch
        {
            TableFaultKind.TooLarge => TableDiagnostics.TooLarge,
            TableFaultKind.RaggedRow => TableDiagnostics.RaggedRow,
            TableFaultKind.HeadMissing => TableDiagnostics.HeadMissing,
            TableFaultKind.DuplicateHead => TableDiagnostics.DuplicateHead,
            TableFaultKind.Empty => TableDiagnostics.Empty,
            TableFaultKind.NotUtf8 => TableDiagnostics.NotUtf8,
            _ => TableDiagnostics.UnclosedQuote,
        };
    }
}
