using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Prongsai.SiteTests.Support;

/// <summary>An exported workbook as a person changes it: cells are typed over, rows are added below and deleted.</summary>
internal sealed class FilledWorkbook(string path)
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public IReadOnlyList<string> Sheets => Read("xl/workbook.xml", x => x.Descendants(Main + "sheet").Select(s => s.Attribute("name")?.Value ?? "").ToList());

    /// <summary>Rows of texts, the heads first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string sheet) => Read(PartOf(sheet), x => x.Descendants(Main + "row")
        .Select(r => (IReadOnlyList<string>)[.. r.Elements(Main + "c").Select(c => c.Value)]).ToList());

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public FilledWorkbook Type(string sheet, int column, int row, string text) => Change(sheet, data =>
        data.Elements(Main + "row").ElementAt(row - 1).Elements(Main + "c").ElementAt(column).ReplaceWith(Cell(column, row, text)));

    public FilledWorkbook Add(string sheet, params string[] cells) => Change(sheet, data =>
    {
        var row = data.Elements(Main + "row").Count() + 1;
        data.Add(new XElement(Main + "row", new XAttribute("r", row), cells.Select((text, column) => Cell(column, row, text))));
    });

    /// <summary>As a spreadsheet does: those below move up.</summary>
    public FilledWorkbook Delete(string sheet, int row) => Change(sheet, data =>
    {
        data.Elements(Main + "row").ElementAt(row - 1).Remove();
        foreach (var (index, below) in data.Elements(Main + "row").Index())
        {
            below.SetAttributeValue("r", index + 1);
            foreach (var (column, cell) in below.Elements(Main + "c").Index())
            {
                cell.SetAttributeValue("r", Name(column, index + 1));
            }
        }
    });

    private static XElement Cell(int column, int row, string text) => new(
        Main + "c", new XAttribute("r", Name(column, row)), new XAttribute("t", "inlineStr"),
        new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));

    private static string Name(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");

    private string PartOf(string sheet) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{Sheets.Index().First(s => s.Item == sheet).Index + 1}.xml");

    private FilledWorkbook Change(string sheet, Action<XElement> change)
    {
        var part = PartOf(sheet);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = archive.GetEntry(part) ?? throw new InvalidOperationException(part);
        XDocument document;
        using (var stream = entry.Open())
        {
            document = XDocument.Load(stream);
        }

        change(document.Descendants(Main + "sheetData").Single());
        entry.Delete();
        using var written = archive.CreateEntry(part).Open();
        document.Save(written);
        return this;
    }

    private T Read<T>(string part, Func<XDocument, T> read)
    {
        using var archive = ZipFile.OpenRead(path);
        using var stream = archive.GetEntry(part)?.Open() ?? throw new InvalidOperationException(part);
        return read(XDocument.Load(stream));
    }
}
