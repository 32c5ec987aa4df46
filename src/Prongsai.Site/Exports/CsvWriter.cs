using System.Globalization;
using System.Text;

namespace Prongsai.Site.Exports;

/// <summary>
/// Writes a table as RFC 4180 CSV in UTF-8 with a byte-order mark, so that Excel shows Thai. Text that a spreadsheet would run as
/// a formula is preceded by an apostrophe.
/// </summary>
public static class CsvWriter
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Write(DataTable table)
    {
        var text = new StringBuilder();
        AppendLine(text, table.Columns);
        foreach (var row in table.Rows)
        {
            AppendLine(text, row);
        }

        return [.. Utf8WithMark.Preamble, .. Utf8WithMark.GetBytes(text.ToString())];
    }

    private static void AppendLine(StringBuilder text, IEnumerable<object?> values) =>
        text.AppendJoin(',', values.Select(Field)).Append("\r\n");

    private static string Field(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        decimal or int => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        _ => Quote(value.ToString() ?? ""),
    };

    private static string Quote(string value)
    {
        var safe = value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + value : value;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
