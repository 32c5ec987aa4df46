using System.Buffers;
using System.Text.Json;
using Prongsai.Core.Records;
using Prongsai.Core.Text;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Exports;

/// <summary>Writes the files of a table.</summary>
public static class TableWriter
{
    /// <summary>Of most tables, in bytes; more is found when it is needed.</summary>
    private const int UsualLength = 16 * 1024;

    /// <summary>A header and a line a row.</summary>
    public static byte[] Csv(DataTable table) =>
        CsvFormat.Write([table.Columns.Select(c => (object?)c.Name), .. table.Rows.Select(r => (IEnumerable<object?>)r)]);

    /// <summary>Its title and source, and one object a row.</summary>
    public static byte[] Json(DataTable table)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualLength);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Published))
        {
            json.WriteStartObject();
            json.WriteString("title", table.Heading);
            json.WriteString("source", table.Source);
            json.WriteStartArray("rows");
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                for (var i = 0; i < table.Columns.Length; i++)
                {
                    json.WritePropertyName(table.Columns[i].Name);
                    WriteValue(json, row[i]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }
}
