using System.Collections.Immutable;
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
        var book = Book.Open(new PackageParts(archive));
        var found = sheet is null ? book.Sheets.Find(s => !s.IsHidden) ?? book.Sheets.FirstOrDefault() : book.Sheets.Find(s => s.Name == sheet);
        if (found is null)
        {
            return new SheetReading(null, null, [.. book.Sheets.Select(s => s.Name)]);
        }

        using var xml = book.Open(found);
        return new SheetReading(book.Cells().Read(xml), found.Name, [.. book.Sheets.Select(s => s.Name)]);
    }

    /// <summary>All sheets with their rows as they were typed; together up to one row more than a table may have, and each row to one column more.</summary>
    /// <exception cref="InvalidDataException">It is no workbook, damaged, or larger than may be read.</exception>
    /// <exception cref="System.Xml.XmlException">A part of it is damaged.</exception>
    public static ImmutableArray<SheetGrid> ReadAll(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var book = Book.Open(new PackageParts(archive));
        var cells = book.Cells() with { IsTyped = true };
        var sheets = new List<SheetGrid>();
        foreach (var sheet in book.Sheets)
        {
            var merged = new MergedCells();
            using var xml = book.Open(sheet);
            var rows = cells.Rows(xml, merged.Add).Where(r => r.Cells.Count > 0).Take(TableLimits.Rows + 1 - sheets.Sum(s => s.Rows.Length)).ToImmutableArray();
            sheets.Add(new SheetGrid(sheet.Name, merged.In(rows)));
        }

        return [.. sheets];
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

    /// <summary>A workbook with its sheets, and where their parts lie.</summary>
    private sealed record Book(PackageParts Parts, Dictionary<string, (string Type, string Path)> References, List<BookSheet> Sheets, bool Has1904)
    {
        public static Book Open(PackageParts parts)
        {
            var path = parts.ReferencesOf("").Values.FirstOrDefault(r => r.Type == "officeDocument").Path ?? UsualBook;
            var references = parts.ReferencesOf(path);
            var (all, has1904) = SheetsOf(parts, path);
            return new Book(parts, references, [.. all.Where(s => references.TryGetValue(s.Reference, out var r) && r.Type == "worksheet")], has1904);
        }

        public System.Xml.XmlReader Open(BookSheet sheet) => Parts.Open(References[sheet.Reference].Path) ?? throw new InvalidDataException("no such sheet");

        public WorkbookCells Cells() => new(SharedTexts.Read(Parts, PartOf("sharedStrings")), NumberFormats.Read(Parts, PartOf("styles")), Has1904);

        private string? PartOf(string type) => References.Values.FirstOrDefault(r => r.Type == type).Path;
    }
}
