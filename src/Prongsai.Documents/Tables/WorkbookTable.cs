using System.IO.Compression;
using Prongsai.Core.Tables;

namespace Prongsai.Documents.Tables;

/// <summary>Reads a sheet of an XLSX workbook as a table: what its cells show, formulas by the values that were kept with them.</summary>
internal static class WorkbookTable
{
    private const string UsualBook = "xl/workbook.xml";

    /// <param name="sheet">The name of the sheet; null for the first that is not hidden.</param>
    /// <exception cref="InvalidDataException">It is no workbook, damaged, or larger than may be read.</exception>
    /// <exception cref="System.Xml.XmlException">A part of it is damaged.</exception>
    public static SheetReading Read(Stream file, string? sheet)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var parts = new PackageParts(archive);
        var path = parts.ReferencesOf("").Values.FirstOrDefault(r => r.Type == "officeDocument").Path ?? UsualBook;
        var references = parts.ReferencesOf(path);
        var (all, has1904) = SheetsOf(parts, path);
        var sheets = all.Where(s => references.TryGetValue(s.Reference, out var r) && r.Type == "worksheet").ToList();
        var found = sheet is null ? sheets.Find(s => !s.IsHidden) ?? sheets.FirstOrDefault() : sheets.Find(s => s.Name == sheet);
        if (found is null)
        {
            return new SheetReading(null, null, [.. sheets.Select(s => s.Name)]);
        }

        string? PartOf(string type) => references.Values.FirstOrDefault(r => r.Type == type).Path;
        var cells = new WorkbookCells(SharedTexts.Read(parts, PartOf("sharedStrings")), NumberFormats.Read(parts, PartOf("styles")), has1904);
        using var xml = parts.Open(references[found.Reference].Path) ?? throw new InvalidDataException("no such sheet");
        return new SheetReading(cells.Read(xml), found.Name, [.. sheets.Select(s => s.Name)]);
    }

    private static (List<BookSheet> Sheets, bool Has1904) SheetsOf(PackageParts parts, string path)
    {
        var sheets = new List<BookSheet>();
        var has1904 = false;
        using var xml = parts.Open(path) ?? throw new InvalidDataException("no workbook");
        while (xml.Read())
        {
            if (xml.IsElement("workbookPr"))
            {
                has1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.IsElement("sheet"))
            {
                sheets.Add(new BookSheet(xml.GetAttribute("name") ?? "", xml.Attribute("id") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        }

        return (sheets, has1904);
    }

    private sealed record BookSheet(string Name, string Reference, bool IsHidden);
}
