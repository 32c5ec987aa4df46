using System.IO.Compression;
using System.Xml.Linq;

namespace Prongsai.SiteTests.Support;

/// <summary>A workbook read as what it is, an archive of XML, with nothing of what wrote it.</summary>
internal sealed class WorkbookXml : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly ZipArchive _zip;

    public WorkbookXml(string path) => _zip = ZipFile.OpenRead(path);

    public IEnumerable<string> Parts => _zip.Entries.Select(e => e.FullName);

    public XDocument Sheet => Part("xl/worksheets/sheet1.xml");

    public XDocument Workbook => Part("xl/workbook.xml");

    /// <summary>Every row's cells as text, the header first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows =>
        [.. Sheet.Descendants(Main + "row").Select(r => r.Elements(Main + "c").Select(c => string.Concat(c.Descendants(Main + "t").Select(t => t.Value))).ToList())];

    public IEnumerable<XElement> All(string name) => Sheet.Descendants(Main + name);

    /// <summary>True where a cell's look has Excel take its content for text whatever it begins with.</summary>
    public bool IsQuoted(int row, int column)
    {
        var cell = Sheet.Descendants(Main + "row").ElementAt(row).Elements(Main + "c").ElementAt(column);
        var looks = Part("xl/styles.xml").Descendants(Main + "cellXfs").Single().Elements(Main + "xf").ToList();
        return looks[(int?)cell.Attribute("s") ?? 0].Attribute("quotePrefix")?.Value is "1" or "true";
    }

    public XDocument Part(string name)
    {
        using var content = (_zip.GetEntry(name) ?? throw new InvalidOperationException($"no part {name}")).Open();
        return XDocument.Load(content);
    }

    public void Dispose() => _zip.Dispose();
}
