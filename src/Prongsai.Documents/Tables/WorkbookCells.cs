using System.Globalization;
using System.Xml;
using Prongsai.Core.Tables;

namespace Prongsai.Documents.Tables;

/// <summary>The cells of a sheet as a person sees them. Of merged cells the first has the text; rows that are hidden are kept.</summary>
internal sealed record WorkbookCells(List<string> Shared, NumberFormats Formats, bool Has1904)
{
    /// <summary>A sheet is no wider than this in any spreadsheet.</summary>
    private const int LastColumn = 16_384;

    /// <summary>Whether cells are read as they were typed: with all digits of a number, and none beyond the columns that a table may have and one more.</summary>
    public bool IsTyped { get; init; }

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
    /// <param name="xml">The sheet.</param>
    /// <param name="merged">Told the range of each group of merged cells; these stand behind the rows.</param>
    public IEnumerable<GridRow> Rows(XmlReader xml, Action<string>? merged = null)
    {
        var number = 0;
        while (xml.Read())
        {
            if (xml.IsElement("row"))
            {
                number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : number + 1;
                yield return RowOf(xml, number);
            }
            else if (xml.IsElement("mergeCell"))
            {
                merged?.Invoke(xml.GetAttribute("ref") ?? "");
            }
        }
    }

    private GridRow RowOf(XmlReader xml, int number)
    {
        var (cells, unread) = (new List<string>(), new HashSet<int>());
        var (depth, next) = (xml.Depth, 0);
        while (!(xml.IsEmptyElement && xml.Depth == depth) && xml.Read() && xml.Depth > depth)
        {
            if (xml.IsElement("c"))
            {
                var column = ColumnOf(xml.GetAttribute("r")) ?? next;
                next = column + 1;
                var (text, isUnread) = CellOf(xml);
                if (!string.IsNullOrWhiteSpace(text))
                {
                    var kept = IsTyped ? Math.Min(column, TableLimits.Columns) : column;
                    cells.AddRange(Enumerable.Repeat("", Math.Max(0, kept - cells.Count)));
                    Set(cells, kept, text);
                    _ = isUnread && unread.Add(kept);
                }
            }
        }

        return new GridRow(number, cells, []) { Unread = [.. unread] };
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

    private (string Text, bool IsUnread) CellOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return ("", false);
        }

        var (type, style, depth, value, formula) = (xml.GetAttribute("t"), xml.GetAttribute("s"), xml.Depth, (string?)null, (string?)null);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.IsElement("is"))
            {
                value = SharedTexts.TextOf(xml);
            }
            else if (xml.IsElement("f"))
            {
                formula = "=" + (xml.IsEmptyElement ? "" : ValueOf(xml));
            }
            else if (xml.NodeType is XmlNodeType.Element)
            {
                value = xml.LocalName == "v" && !xml.IsEmptyElement ? ValueOf(xml) : value;
            }
        }

        return IsTyped && string.IsNullOrEmpty(value) && formula is not null && type != "str" ? (formula, true)
            : IsTyped && type == "s" && SharedAt(value) is null ? ("#", true)
            : (Show(type, style, value ?? ""), IsTyped && type == "e");
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
        "s" => SharedAt(value) ?? "",
        "b" => value is "1" or "true" ? "TRUE" : "FALSE",
        "d" => Moment(value),
        "str" or "e" => SharedTexts.Unescaped(value),
        "inlineStr" => value,
        _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (IsTyped ? Formats.Of(style).Typed : Formats.Of(style)).Show(number, Has1904)
            : value,
    };

    private string? SharedAt(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < Shared.Count ? Shared[at] : null;

    /// <summary>A day, and its time where it has one.</summary>
    private static string Moment(string value) => value.Split('T') is [var day, var time]
        ? time.StartsWith("00:00:00", StringComparison.Ordinal) ? day : $"{day} {time}"
        : value;

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
