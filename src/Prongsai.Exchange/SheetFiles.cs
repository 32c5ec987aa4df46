using System.Collections.Immutable;
using Prongsai.Core.Records;
using Prongsai.Core.Sheets;
using Prongsai.Exchange.Html;
using Prongsai.Exchange.Layout;
using Prongsai.Exchange.Xlsx;

namespace Prongsai.Exchange;

/// <summary>
/// The exchange stage: a sheet as a workbook, as CSV and as a page to print, all three with the same cells. The same sheet gives the same
/// bytes on any machine.
/// </summary>
public static class SheetFiles
{
    public static ImmutableArray<SheetFile> Of(EvaluatorSheet sheet)
    {
        var name = $"oit-{sheet.Year}";
        return
        [
            new($"{name}.xlsx", WorkbookWriter.Write(EvaluatorColumns.Of(sheet))),
            new($"{name}.csv", CsvFormat.Write(
            [
                EvaluatorColumns.All.Select(c => $"{c.Header.Thai} / {c.Header.English}"),
                .. sheet.Rows.Select(row => EvaluatorColumns.All.Select(c => c.Text(row))),
            ])),
            new($"{name}.html", PrintPageWriter.Write(sheet)),
        ];
    }

    /// <summary>A sheet of the content as CSV, each head in both languages.</summary>
    public static SheetFile Of(WorkbookSheet sheet, string name) => new(name, CsvFormat.Write(
    [
        new[] { ContentWorkbook.KeyHead }.Concat(sheet.Columns.Select(c => c.Head)).Select(h => $"{h.Thai} {h.English}"),
        .. sheet.Rows.Select(r => new[] { r.Key }.Concat(r.Cells)),
    ]));
}

/// <summary>One file of a sheet or an order: its name in the folder, and its bytes.</summary>
public sealed record SheetFile(string Name, ReadOnlyMemory<byte> Content);
