using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Prongsai.Testing.Documents;

namespace Prongsai.SiteTests.Support;

/// <summary>An exported workbook as Excel writes it when it is saved: with shared texts, numbers in formats, merged cells and all else that no export has.</summary>
internal sealed class ExcelWorkbook
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const string Styles = "xl/styles.xml";

    private readonly string _path;

    private readonly List<(string Name, byte[] Bytes)> _parts = [];

    public ExcelWorkbook(string path)
    {
        _path = path;
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries)
        {
            using var bytes = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(bytes);
            _parts.Add((entry.FullName, bytes.ToArray()));
        }
    }

    public IEnumerable<string> Sheets => Part("xl/workbook.xml").Descendants(Main + "sheet").Select(s => s.Attribute("name")?.Value ?? "");

    public void Save() => File.WriteAllBytes(_path, SampleFiles.Zip(_parts));

    /// <summary>Puts what stands in a cell; its place is put in.</summary>
    /// <param name="head">The end of the head of its column.</param>
    /// <param name="row">From 1, the heads' own.</param>
    public ExcelWorkbook Cell(string sheet, string head, int row, string cell) => InSheet(sheet, root =>
    {
        var rows = root.Descendants(Main + "row").ToList();
        var column = ColumnOf(rows[0], head);
        var written = XElement.Parse(cell.Replace("<c", $"<c xmlns='{Main}'", StringComparison.Ordinal));
        written.SetAttributeValue("r", Name(column, row));
        rows[row - 1].Elements(Main + "c").ElementAt(column).ReplaceWith(written);
    });

    public ExcelWorkbook InSheet(string sheet, Action<XElement> change) => In(PartOf(sheet), change);

    public ExcelWorkbook In(string part, Action<XElement> change)
    {
        var document = Part(part);
        change(document.Root ?? throw new InvalidOperationException(part));
        return Put(part, document.ToString(SaveOptions.DisableFormatting));
    }

    public ExcelWorkbook Put(string part, string text)
    {
        var index = _parts.FindIndex(p => p.Name == part);
        var made = (part, System.Text.Encoding.UTF8.GetBytes(text));
        if (index < 0)
        {
            _parts.Add(made);
        }
        else
        {
            _parts[index] = made;
        }

        return this;
    }

    public ExcelWorkbook Without(string part)
    {
        _parts.RemoveAll(p => p.Name == part);
        return this;
    }

    /// <summary>Replaces a text in all parts.</summary>
    public ExcelWorkbook Everywhere(string from, string to)
    {
        foreach (var (name, bytes) in _parts.ToList())
        {
            Put(name, System.Text.Encoding.UTF8.GetString(bytes).Replace(from, to, StringComparison.Ordinal));
        }

        return this;
    }

    /// <summary>Adds the part of texts that cells share.</summary>
    public ExcelWorkbook Shared(params string[] items) => Put("xl/sharedStrings.xml", $"<sst xmlns='{Main}'>{string.Concat(items.Select(i => $"<si>{i}</si>"))}</sst>")
        .In("xl/_rels/workbook.xml.rels", root => root.Add(new XElement(
            XName.Get("Relationship", Relationships), new XAttribute("Id", "shared"),
            new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"), new XAttribute("Target", "sharedStrings.xml"))));

    /// <summary>Every text of every cell as a shared one.</summary>
    public ExcelWorkbook AllShared()
    {
        var texts = new List<string>();
        foreach (var cell in Sheets.ToList().Select(PartOf).SelectMany(part => TextsOf(part, texts)))
        {
            texts.Add(cell);
        }

        return Shared([.. texts]);
    }

    /// <summary>In the other date system, in which the days that there are have lower numbers.</summary>
    public ExcelWorkbook Since1904()
    {
        foreach (var sheet in Sheets.ToList())
        {
            InSheet(sheet, root => root.Descendants(Main + "c").Where(c => c.Attribute("t") is null).Elements(Main + "v").ToList().ForEach(v => v.Value = $"{(int)v - 1462}"));
        }

        return In("xl/workbook.xml", root => root.AddFirst(new XElement(Main + "workbookPr", new XAttribute("date1904", 1))));
    }

    /// <summary>Adds a cell style with a number format, by its number or its code, and gives the style's.</summary>
    public int Style(string format)
    {
        var (style, id) = (0, int.TryParse(format, NumberStyles.None, CultureInfo.InvariantCulture, out var builtIn) ? builtIn : 200);
        In(Styles, root =>
        {
            if (id == 200)
            {
                root.Element(Main + "numFmts")?.Add(new XElement(Main + "numFmt", new XAttribute("numFmtId", id), new XAttribute("formatCode", format)));
            }

            var styles = root.Element(Main + "cellXfs") ?? throw new InvalidOperationException(Styles);
            style = styles.Elements().Count();
            styles.Add(new XElement(Main + "xf", new XAttribute("numFmtId", id), new XAttribute("applyNumberFormat", 1)));
        });
        return style;
    }

    /// <summary>Orders the cells below the heads, or the columns, or both, anew and gives each its place.</summary>
    public ExcelWorkbook Reordered(string sheet, Func<List<XElement>, IEnumerable<XElement>> rows, Func<List<XElement>, IEnumerable<XElement>> cells) => InSheet(sheet, root =>
    {
        var data = root.Element(Main + "sheetData") ?? throw new InvalidOperationException(sheet);
        var all = rows([.. data.Elements()]).Select(r => (Row: r, Cells: cells([.. r.Elements()]).ToList())).ToList();
        data.RemoveNodes();
        foreach (var (number, (row, ordered)) in all.Index())
        {
            row.ReplaceNodes(ordered);
            row.SetAttributeValue("r", number + 1);
            ordered.Index().ToList().ForEach(c => c.Item.SetAttributeValue("r", Name(c.Index, number + 1)));
            data.Add(row);
        }
    });

    private static string Name(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");

    public static int ColumnOf(XElement heads, string head) => heads.Elements(Main + "c").Index().First(c => c.Item.Value.EndsWith(head, StringComparison.Ordinal)).Index;

    /// <summary>The texts of a sheet, each replaced by the number that it gets behind those that there are.</summary>
    private List<string> TextsOf(string part, List<string> before)
    {
        var found = new List<string>();
        In(part, root =>
        {
            foreach (var cell in root.Descendants(Main + "c").Where(c => c.Attribute("t")?.Value == "inlineStr").ToList())
            {
                cell.SetAttributeValue("t", "s");
                var text = cell.Descendants(Main + "t").Single();
                text.Name = "t";
                found.Add(text.ToString(SaveOptions.DisableFormatting));
                cell.ReplaceNodes(new XElement(Main + "v", before.Count + found.Count - 1));
            }
        });
        return found;
    }

    private string PartOf(string sheet) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{Sheets.Index().First(s => s.Item == sheet).Index + 1}.xml");

    private XDocument Part(string name)
    {
        using var stream = new MemoryStream(_parts.Find(p => p.Name == name).Bytes);
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
