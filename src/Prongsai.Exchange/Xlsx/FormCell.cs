using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Packaging;
using Prongsai.Core.Tables;

namespace Prongsai.Exchange.Xlsx;

/// <summary>Cells of a workbook to fill in.</summary>
internal static partial class FormCell
{
    /// <summary>The day that spreadsheets count from.</summary>
    private static readonly DateOnly Start = new(1899, 12, 30);

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static PartElement Text(int column, int row, string text, int style) => text.Length == 0
        ? new("c", [("r", Name(column, row)), ("s", style)])
        : new("c", [("r", Name(column, row)), ("s", style), ("t", "inlineStr")],
            [new("is", [], [new("t", [("xml:space", "preserve")]) { Text = Escaped().Replace(text, m => string.Create(CultureInfo.InvariantCulture, $"_x{(int)m.ValueSpan[0]:X4}_")) }])]);

    public static PartElement Day(int column, int row, DateOnly day, int style) =>
        new("c", [("r", Name(column, row)), ("s", style)], [new("v", []) { Text = (day.DayNumber - Start.DayNumber).ToString(CultureInfo.InvariantCulture) }]);

    public static string Name(int column, int row) => TableFault.NameOf(row, column + 1);

    /// <summary>The name of a column, counted from 0.</summary>
    public static string Letters(int column) => TableFault.NameOf(0, column + 1);

    /// <summary>Spreadsheets read <c>_x0041_</c> as the character with that number, and XML has no room for some.</summary>
    [GeneratedRegex(@"_(?=x[0-9A-Fa-f]{4}_)|[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Escaped();
}
