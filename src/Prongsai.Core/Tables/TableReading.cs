using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Model;

namespace Prongsai.Core.Tables;

/// <summary>What reading a table gave: the table, or else why there is none; with the table there may be faults that do not stop it.</summary>
public sealed record TableReading(TableContent? Data, ImmutableArray<TableFault> Faults)
{
    public static TableReading None(TableFault fault) => new(null, [fault]);
}

/// <summary>One thing that is wrong with a table's file.</summary>
/// <param name="Row">The row as a spreadsheet counts it, from 1; 0 for the whole file.</param>
/// <param name="Column">The column, from 1; 0 for the whole row.</param>
/// <param name="Detail">The head, the number or the name that it is about.</param>
public sealed record TableFault(TableFaultKind Kind, int Row, int Column, string Detail)
{
    /// <summary>Where it stands in the text of a CSV file, in UTF-16 units; 0 in a workbook.</summary>
    public int Offset { get; init; }

    /// <summary>The place as a spreadsheet names it, such as <c>B4</c>, or <c>4</c> for a whole row.</summary>
    public string Cell => NameOf(Row, Column);

    public static string NameOf(int row, int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return row > 0 ? letters + row.ToString(CultureInfo.InvariantCulture) : letters;
    }
}

/// <summary>The kinds of fault that a table's file can have.</summary>
public enum TableFaultKind
{
    /// <summary>More bytes, rows or columns than are read; the detail is the limit.</summary>
    TooLarge,

    /// <summary>Rows with more or fewer cells than there are heads; the detail is how many rows.</summary>
    RaggedRow,

    /// <summary>A column that holds something has no head.</summary>
    HeadMissing,

    /// <summary>Two columns have one head, which is the detail.</summary>
    DuplicateHead,

    /// <summary>There are heads at most, and no row.</summary>
    Empty,

    /// <summary>The text is not UTF-8.</summary>
    NotUtf8,

    /// <summary>A quotation mark is never closed.</summary>
    UnclosedQuote,
}

/// <summary>The largest table that is read.</summary>
public static class TableLimits
{
    /// <summary>Rows, the heads not counted.</summary>
    public const int Rows = 20_000;

    public const int Columns = 100;

    /// <summary>Bytes of a CSV file.</summary>
    public const int CsvBytes = 5_000_000;
}
