using System.Globalization;

namespace Prongsai.Documents.Packages;

/// <summary>Cells as people call them, <c>Sheet1!B4</c>.</summary>
internal static class CellName
{
    /// <param name="sheet">Null for a table without sheets.</param>
    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string Of(string? sheet, int column, int row) => In(sheet, Letters(column) + row.ToString(CultureInfo.InvariantCulture));

    public static string In(string? sheet, string cell) => sheet is null ? cell : $"{sheet}!{cell}";

    private static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
