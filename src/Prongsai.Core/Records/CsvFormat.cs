using System.Globalization;
using System.Text;

namespace Prongsai.Core.Records;

/// <summary>
/// RFC 4180 CSV in UTF-8 with a byte-order mark, so that Excel shows Thai. Text that a spreadsheet would run as a formula is
/// preceded by an apostrophe.
/// </summary>
public static class CsvFormat
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <param name="rows">The lines, the header first; a value is a string, a number, a truth value or null.</param>
    public static byte[] Write(IEnumerable<IEnumerable<object?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Field)).Append("\r\n");
        }

        return [.. Utf8WithMark.Preamble, .. Utf8WithMark.GetBytes(text.ToString())];
    }

    /// <summary>True for text that a spreadsheet could take for a formula.</summary>
    public static bool LooksLikeFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    private static string Field(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        decimal or int or long => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        _ => Quote(value.ToString() ?? ""),
    };

    private static string Quote(string value)
    {
        var safe = LooksLikeFormula(value) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
