using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;
using Prongsai.Documents.Tables;

namespace Prongsai.Documents;

/// <summary>Opens a workbook or a table as text that a person filled in or copied. It is believed as little as any document.</summary>
public static class WorkbookOpener
{
    private const long Million = 1_000_000;

    /// <summary>Its sheets, of a text one without a name; none after a diagnostic.</summary>
    public static ImmutableArray<SheetGrid> Open(DocumentRequest request, OpenOptions options, DiagnosticBag diagnostics)
    {
        if (!DocumentOpener.Open([request], options, diagnostics).TryGetValue(request.Path, out var file))
        {
            return [];
        }

        if (file.Format == DocumentFormat.Csv)
        {
            return Text(request, diagnostics);
        }

        var place = new SourceFile(request.Display, "").Span(0, 0);
        if (file.Format != DocumentFormat.Xlsx)
        {
            diagnostics.Add(TableDiagnostics.NotATable, place, request.Display, file.Format.ToString().ToUpperInvariant());
            return [];
        }

        try
        {
            using var stream = OrdinaryFile.OpenRead(request.FullPath);
            var sheets = WorkbookTable.ReadAll(stream);
            if (sheets.Sum(s => s.Rows.Length) <= TableLimits.Rows && sheets.All(s => s.Rows.All(r => r.Cells.Count <= TableLimits.Columns)))
            {
                return sheets;
            }

            diagnostics.Add(TableDiagnostics.TooLarge, place, request.Display, Show(TableLimits.Rows), Show(TableLimits.Columns), Show(options.LargestBytes / Million));
            return [];
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            diagnostics.Add(TableDiagnostics.CannotBeRead, place, request.Display);
            return [];
        }
    }

    private static ImmutableArray<SheetGrid> Text(DocumentRequest request, DiagnosticBag diagnostics)
    {
        var place = new SourceFile(request.Display, "").Span(0, 0);
        try
        {
            var bytes = OrdinaryFile.ReadBytes(request.FullPath);
            if (bytes.Length <= TableLimits.CsvBytes && CsvTable.Decode(bytes) is { } text)
            {
                return [new SheetGrid("", CsvTable.Rows(text))];
            }

            diagnostics.Add(bytes.Length > TableLimits.CsvBytes ? TableDiagnostics.CannotBeRead : TableDiagnostics.NotUtf8, place, request.Display);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(TableDiagnostics.CannotBeRead, place, request.Display);
        }

        return [];
    }

    private static string Show(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
