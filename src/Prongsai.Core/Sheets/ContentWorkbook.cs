using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Sheets;

/// <summary>What of a content people can fill in with a spreadsheet: sheets of rows, each of which stands for an entry of a YAML file.</summary>
public sealed record ContentWorkbook(ImmutableArray<WorkbookSheet> Sheets)
{
    /// <summary>The head of the first column: by what stands below it a row is known again. An empty one is a new row.</summary>
    public static BilingualText KeyHead { get; } = new("แถว (อย่าแก้)", "row (do not change)");
}

/// <summary>One sheet. The first cell of a row is its key.</summary>
/// <param name="Name">At most 31 characters, and by it the sheet is known again.</param>
/// <param name="Source">The file that its rows come from, below the content folder.</param>
public sealed record WorkbookSheet(string Name, string Source, ImmutableArray<WorkbookColumn> Columns, ImmutableArray<WorkbookRow> Rows);

/// <summary>A column: what its cells hold, and what one may choose from.</summary>
/// <param name="Key">The key of the YAML file that its cells are the values of.</param>
public sealed record WorkbookColumn(BilingualText Head, string Key, CellKind Kind, ImmutableArray<string> Choices)
{
    /// <summary>Whether its cells only help to read the row.</summary>
    public bool IsHelp => Kind == CellKind.Help;
}

/// <summary>A row: its key, empty for a new one, and a text a column.</summary>
public sealed record WorkbookRow(string Key, ImmutableArray<string> Cells);

/// <summary>What the cells of a column are read as.</summary>
public enum CellKind
{
    /// <summary>Only to be read.</summary>
    Help,

    /// <summary>Words for people.</summary>
    Text,

    /// <summary>A code, an address, or a number.</summary>
    Word,

    /// <summary>A day, of either era.</summary>
    Day,

    /// <summary>Codes or numbers, with commas between them.</summary>
    Words,

    /// <summary>One of the column's choices: a code, and behind a point what people call it.</summary>
    Choice,
}
