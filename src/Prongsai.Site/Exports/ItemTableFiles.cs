using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Records;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.Site.Exports;

/// <summary>
/// Writes the files of an item's table, whole: numbers as plain numbers, days as <c>year-month-day</c>, the heads of the agency's own file
/// as names. What is not of its column's kind stays the text that it is.
/// </summary>
public static class ItemTableFiles
{
    /// <summary>The heads and a line a row; CSV as all of the site's.</summary>
    public static byte[] Csv(ItemTable table, TableContent data)
    {
        var columns = ShownColumn.Of(table, data);
        return CsvFormat.Write([data.Heads, .. data.Rows.Select(r => columns.Select(c => ValueOf(c, r)))]);
    }

    /// <summary>The same as a workbook, which says on a second sheet what the columns are called, with their units.</summary>
    public static byte[] Xlsx(ItemTable table, TableContent data)
    {
        var columns = ShownColumn.Of(table, data);
        return TableWorkbook.Write(
            [[.. data.Heads], .. data.Rows.Select(r => columns.Select(c => ValueOf(c, r)).ToList())],
            [["column", "ชื่อ", "name"], .. columns.Select(c => new object?[] { c.Head, NameIn(Culture.Thai, c), NameIn(Culture.English, c) })]);
    }

    /// <summary>Title and note, what each column means, and one object a row whose keys are the heads.</summary>
    public static byte[] Json(ItemTable table, TableContent data)
    {
        var columns = ShownColumn.Of(table, data);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Published))
        {
            json.WriteStartObject();
            WriteText(json, "title", table.Title);
            WriteText(json, "note", table.Note);
            WriteColumns(json, columns);
            json.WriteStartArray("rows");
            foreach (var row in data.Rows)
            {
                WriteRow(json, columns, row);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteColumns(Utf8JsonWriter json, ImmutableArray<ShownColumn> columns)
    {
        json.WriteStartArray("columns");
        foreach (var column in columns)
        {
            json.WriteStartObject();
            json.WriteString("id", column.Head);
            json.WriteString("type", column.Kind switch
            {
                ColumnKind.Number => "number",
                ColumnKind.Day => "date",
                ColumnKind.Link => "uri",
                _ => "string",
            });
            WriteText(json, "name", column.Described?.Name);
            WriteText(json, "unit", column.Described?.Unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, ImmutableArray<ShownColumn> columns, ImmutableArray<string> row)
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            switch (ValueOf(column, row))
            {
                case null:
                    json.WriteNull(column.Head);
                    break;
                case decimal number:
                    json.WriteNumber(column.Head, number);
                    break;
                case var text:
                    json.WriteString(column.Head, text.ToString());
                    break;
            }
        }

        json.WriteEndObject();
    }

    private static string? NameIn(Culture culture, ShownColumn column) => column.Described?.Name is not { } name || !name.Has(culture) ? null
        : column.Described.Unit is { } unit && unit.Has(culture) ? $"{name.For(culture).Text} ({unit.For(culture).Text})"
        : name.For(culture).Text;

    /// <summary>A text in each language that it is in, as <c>title_th</c>; nothing for null.</summary>
    private static void WriteText(Utf8JsonWriter json, string key, LocalizedText? text)
    {
        foreach (var run in text?.Runs ?? [])
        {
            json.WriteString($"{key}_{run.Culture}", run.Text);
        }
    }

    /// <summary>A number, a text, or null where nothing stands.</summary>
    private static object? ValueOf(ShownColumn column, ImmutableArray<string> row)
    {
        var text = row[column.Index];
        return column.Kind switch
        {
            _ when text.Length == 0 => null,
            ColumnKind.Text => text,
            _ when CellValue.IsBlank(text) => null,
            ColumnKind.Number => column.NumberIn(row) ?? (object)text,
            ColumnKind.Day => CellDay.Parse(text) is { } day ? IsoDay.Show(day) : text,
            _ => text,
        };
    }
}
