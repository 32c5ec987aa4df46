using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Privacy;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// What an agency answers an OIT item with on this very site: the folder of the item, with text, tables, parts and documents, in the order
/// in which they are shown.
/// </summary>
public sealed record ItemContent(OitItemCode Item, Origin Origin)
{
    /// <summary>The path of the folder below the content folder.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The unit that answers for the item; null where nobody has said.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>Whether there is nothing to show, so that it answers nothing.</summary>
    public bool IsEmpty => !HasPage && Documents.IsEmpty;

    /// <summary>Whether the item's page itself shows something, besides documents.</summary>
    public bool HasPage => Text is not null || !Parts.IsEmpty || !Tables.IsEmpty;

    /// <summary>The text of the item's page; null where there is none.</summary>
    public Article? Text { get; init; }

    /// <summary>The structured parts of the page, one a kind at most.</summary>
    public ImmutableArray<PagePart> Parts { get; init; } = [];

    public ImmutableArray<KeptDocument> Documents { get; init; } = [];

    public ImmutableArray<ItemTable> Tables { get; init; } = [];

    /// <summary>The time that text, tables and parts are about; null where that is not stated.</summary>
    public DayRange? Covers { get; init; }

    /// <summary>The elements of its item that the text shows, counted from 1.</summary>
    public ImmutableArray<int> Shows { get; init; } = [];

    /// <summary>Personal data in this folder that is meant to be public, each with its reason.</summary>
    public ImmutableArray<ReleasedDatum> Released { get; init; } = [];
}

/// <summary>
/// A document that this site publishes at an address of its own. The file is named by its path below the content folder
/// (<see cref="DisclosureModel.FileOf"/>).
/// </summary>
/// <param name="File">The path of its file below the content folder.</param>
/// <param name="Name">The last part of its address, in ASCII: it stays when the file is replaced.</param>
public sealed record KeptDocument(string File, string Name, LocalizedText Title, Origin Origin)
{
    /// <summary>What items refer to it by, where several share it; null for a document in the folder of its one item.</summary>
    public string? Id { get; init; }

    /// <summary>The item in whose folder it lies; null for a document that items share.</summary>
    public OitItemReference? Item { get; init; }

    public DateOnly? Date { get; init; }

    public UnitId? Unit { get; init; }

    /// <summary>The time it is about; null where that is not stated.</summary>
    public DayRange? Covers { get; init; }

    /// <summary>The elements of its item that it shows, counted from 1.</summary>
    public ImmutableArray<int> Shows { get; init; } = [];

    public LocalizedText? Note { get; init; }

    /// <summary>Whether a version that was published stays reachable when the file is replaced. False where it should never have been public.</summary>
    public bool KeepsEarlier { get; init; } = true;

    /// <summary>Whether it belongs to a part of the item's page, such as a photo, and nothing else is said of it, so that it is no evidence on its own.</summary>
    public bool IsOfPart { get; init; }
}

/// <summary>A table of an item's page, read from a CSV file or a sheet of a workbook.</summary>
/// <param name="File">The path of its file below the content folder.</param>
/// <param name="Sheet">The name of the sheet; null for the first one, and for CSV.</param>
public sealed record ItemTable(string File, string? Sheet, LocalizedText Title, Origin Origin)
{
    public LocalizedText? Note { get; init; }

    /// <summary>The columns by their heads in the file; those that are not described are shown as they are.</summary>
    public ImmutableArray<TableColumn> Columns { get; init; } = [];

    /// <summary>How it is drawn besides; null where it is not.</summary>
    public TableChart? Chart { get; init; }

    public ImmutableArray<int> Shows { get; init; } = [];
}

/// <summary>A column of a table, described: its head in the file, and what it is called and holds.</summary>
public sealed record TableColumn(string Head, LocalizedText? Name, ColumnKind? Kind, LocalizedText? Unit, bool HasTotal, Origin Origin);

/// <summary>What the cells of a column hold; worked out from the cells where it is not said.</summary>
public enum ColumnKind
{
    Text,
    Number,
    Day,
    Link,
}

/// <summary>A drawing of a table: the column that names the marks, and those that give their size.</summary>
public sealed record TableChart(ChartKind Kind, string Labels, ImmutableArray<string> Values, Origin Origin);

/// <summary>The forms of a drawing.</summary>
public enum ChartKind
{
    Bar,
    Line,
    Parts,
}

/// <summary>A table as it stands in its file: heads and cells as texts, each row as long as the heads.</summary>
public sealed record TableContent(ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<string>> Rows);
