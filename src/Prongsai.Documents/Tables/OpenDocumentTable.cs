using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Prongsai.Core.Tables;

namespace Prongsai.Documents.Tables;

/// <summary>Reads a sheet of an ODS workbook as a table: what its cells show, days as <c>year-month-day</c>.</summary>
internal static class OpenDocumentTable
{
    /// <param name="sheet">The name of the sheet; null for the first.</param>
    /// <exception cref="InvalidDataException">It is no workbook, damaged, or larger than may be read.</exception>
    /// <exception cref="XmlException">A part of it is damaged.</exception>
    public static SheetReading Read(Stream file, string? sheet)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        using var xml = new PackageParts(archive).Open("content.xml") ?? throw new InvalidDataException("no content");
        var names = new List<string>();
        var (reading, found) = ((TableReading?)null, (string?)null);
        while (xml.Read())
        {
            if (xml.IsElement("table"))
            {
                names.Add(xml.Attribute("name") ?? "");
                if (reading is null && (sheet is null || names[^1] == sheet))
                {
                    (reading, found) = (Sheet(xml), names[^1]);
                }
            }
        }

        return new SheetReading(reading, found, [.. names]);
    }

    private static TableReading Sheet(XmlReader xml)
    {
        var grid = new TableGrid();
        var depth = xml.Depth;
        var (number, isRoom) = (1, true);
        while (!(xml.IsEmptyElement && xml.Depth == depth) && xml.Read() && xml.Depth > depth)
        {
            if (xml.IsElement("table-row"))
            {
                var times = Times(xml, "number-rows-repeated");
                var cells = RowOf(xml);
                for (var i = 0; isRoom && cells.Count > 0 && i < times; i++)
                {
                    isRoom = grid.Add(new GridRow(number + i, cells, []));
                }

                number += times;
            }
        }

        return grid.ToTable(isSheet: true);
    }

    private static List<string> RowOf(XmlReader xml)
    {
        var cells = new List<string>();
        var (depth, next) = (xml.Depth, 0);
        while (!(xml.IsEmptyElement && xml.Depth == depth) && xml.Read() && xml.Depth > depth)
        {
            if (!xml.IsElement("table-cell") && !xml.IsElement("covered-table-cell"))
            {
                continue;
            }

            var times = Times(xml, "number-columns-repeated");
            if (CellOf(xml) is var text && !string.IsNullOrWhiteSpace(text))
            {
                cells.AddRange(Enumerable.Repeat("", Math.Max(0, next - cells.Count)));
                cells.AddRange(Enumerable.Repeat(text, Math.Min(times, TableLimits.Columns + 1)));
            }

            next = Math.Min(next + times, TableLimits.Columns + 1);
        }

        return cells.Count > TableLimits.Columns + 1 ? cells[..(TableLimits.Columns + 1)] : cells;
    }

    private static string CellOf(XmlReader xml)
    {
        var (day, truth, depth) = (xml.Attribute("date-value"), xml.Attribute("boolean-value"), xml.Depth);
        var (text, paragraphs, isNote) = (new StringBuilder(), 0, false);
        while (!(xml.IsEmptyElement && xml.Depth == depth) && xml.Read() && xml.Depth > depth)
        {
            isNote = xml.LocalName == "annotation" ? xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement : isNote;
            if (isNote)
            {
                continue;
            }

            paragraphs += xml.IsElement("p") ? 1 : 0;
            text.Append(xml.IsElement("p") && paragraphs > 1 ? "\n" : xml.IsElement("s") ? " " : xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace ? xml.Value : "");
        }

        return day is { Length: >= 10 } ? DayOf(day) : truth is not null ? truth.ToUpperInvariant() : text.ToString();
    }

    /// <summary>The day, and the time where there is one.</summary>
    private static string DayOf(string written)
    {
        var shown = CellDay.Parse(written[..10]) is { } day ? Core.Text.IsoDay.Show(day) : written[..10];
        return written.Length < 16 || written[11..16] == "00:00" ? shown : $"{shown} {written[11..16]}";
    }

    private static int Times(XmlReader xml, string attribute) =>
        int.TryParse(xml.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? Math.Clamp(times, 1, TableLimits.Rows + 2) : 1;
}
