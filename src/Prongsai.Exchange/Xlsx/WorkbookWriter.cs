using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Prongsai.Core.Sheets;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange.Xlsx;

/// <summary>A sheet as a workbook without author, date or formula.</summary>
internal static class WorkbookWriter
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string SheetPart = "rId1";
    private const string StylesPart = "rId2";

    public static byte[] Write(EvaluatorSheet sheet)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, SheetPart);
            WorksheetWriter.Write(sheet, workbook.AddNewPart<WorksheetPart>(SheetPart));
            workbook.AddNewPart<WorkbookStylesPart>(StylesPart).Stylesheet = SheetStyles.Make();
            workbook.Workbook = MakeWorkbook(sheet);
        }

        return Repack(package);
    }

    private static Workbook MakeWorkbook(EvaluatorSheet sheet)
    {
        var name = $"OIT {sheet.Year}";
        var last = WorksheetWriter.NameOf(SheetColumn.All.Length - 1);
        return new Workbook(
            new Sheets(new Sheet { Name = name, SheetId = 1, Id = SheetPart }),
            new DefinedNames(
                new DefinedName($"'{name}'!$A$1:${last}${WorksheetWriter.LastRow(sheet)}")
                {
                    Name = "_xlnm._FilterDatabase",
                    LocalSheetId = 0,
                    Hidden = true,
                },
                new DefinedName($"'{name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
    }

    /// <summary>Writes the same parts into an archive that depends on no clock and no system, the table of content types first.</summary>
    private static byte[] Repack(MemoryStream package)
    {
        using var zip = new ZipArchive(package, ZipArchiveMode.Read);
        return StoredZip.Write(
        [
            .. zip.Entries
                .OrderBy(e => e.FullName != ContentTypes)
                .ThenBy(e => e.FullName, StringComparer.Ordinal)
                .Select(e => (e.FullName, Read(e))),
        ]);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
