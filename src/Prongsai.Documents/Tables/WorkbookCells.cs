using System.Globalization;
using System.Xml;
using Prongsai.Core.Tables;

namespace Prongsai.Documents.Tables;

/// <summary>The cells of a sheet as a person sees them. Of merged cells the first has the text; rows that are hidden are kept.</summary>
internal sealed class WorkbookCells(List<string> shared, NumberFormats formats, bool has1904)
{
    /// <summary>A sheet is no wider than this in any spreadsheet.</summary>
    private const int LastColumn = 16_384;

    public TableReading Read(XmlReader xml)
    {
        var grid = new TableGrid();
        foreach (var row in Rows(xml))
        {
            if (!grid.Add(row))
            {
                break;
            }
        }

        return grid.ToTable(isSheet: true);
    }

    /// <summary>The rows as they come.</summary>
    public IEnumerable<GridRow> Rows(XmlReader xml)
    {
        var number = 0;
        while (xml.Read())
        {
            if (xml.IsElement("row"))
            {
                number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : number + 1;
                yield return new GridRow(number, RowOf(xml), []);
            }
        }
    }

    private List<string> RowOf(XmlReader xml)
    {
        var cells = new List<string>();
        if (xml.IsEmptyElement)
        {
            return cells;
        }

        var depth = xml.Depth;
        var next = 0;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.IsElement("c"))
            {
                var column = ColumnOf(xml.GetAttribute("r")) ?? next;
                next = column + 1;
                if (CellOf(xml) is var text && !string.IsNullOrWhiteSpace(text))
                {
                    cells.AddRange(Enumerable.Repeat("", Math.Max(0, column - cells.Count)));
                    Set(cells, column, text);
                }
            }
        }

        return cells;
    }

    private static void Set(List<string> cells, int column, string text)
    {
        if (column < cells.Count)
        {
            cells[column] = text;
        }
        else
        {
            cells.Add(text);
        }
    }

    private string CellOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var (type, style, depth, value) = (xml.GetAttribute("t"), xml.GetAttribute("s"), xml.Depth, "");
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.IsElement("is"))
            {
                value = SharedTexts.TextOf(xml);
            }
            else if (xml.NodeType is XmlNodeType.Element)
            {
                value = xml.LocalName == "v" && !xml.IsEmptyElement ? ValueOf(xml) : value;
            }
        }

        return Show(type, style, value);
    }

    private static string ValueOf(XmlReader xml)
    {
        var value = "";
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            value += xml.Value;
        }

        return value;
    }

    private string Show(string? type, string? style, string value) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "",
        "b" => value is "1" or "true" ? "TRUE" : "FALSE",
        "d" => value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..value.IndexOf('T', StringComparison.Ordinal)] : value,
        "str" or "inlineStr" or "e" => value.Replace("_x000D_", "", StringComparison.Ordinal),
        _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? formats.Of(style).Show(number, has1904) : value,
    };

    /// <summary>The column of a reference such as <c>AB12</c>, from 0; null where it names none that a sheet can have.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper))
        {
            column = Math.Min((column * 26) + c - 'A' + 1, LastColumn + 1);
        }

        return column is >= 1 and <= LastColumn ? column - 1 : null;
    }
}
