using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Exchange.Layout;

/// <summary>One column of a table, the same in every form: its head in both languages, how wide it is, and whether only the agency uses it.</summary>
internal record SheetColumn(BilingualText Header, double Width, bool IsOwnUse)
{
    public bool IsAddress { get; init; }

    /// <summary>True where a cell holds a word or two and is centred.</summary>
    public bool IsShort { get; init; }

    /// <summary>True for the first column that is not handed in, which has a thick line before it.</summary>
    public bool IsDivider { get; init; }

    /// <summary>True for the last column that is handed in.</summary>
    public bool IsBeforeDivider { get; init; }

    /// <summary>The columns with the line between those that are handed in and those of the agency's own.</summary>
    public static ImmutableArray<SheetColumn<TRow>> Divided<TRow>(ImmutableArray<SheetColumn<TRow>> columns)
    {
        var first = columns.ToList().FindIndex(c => c.IsOwnUse);
        return first < 0 ? columns : [.. columns.Select((c, at) => c with { IsDivider = at == first, IsBeforeDivider = at == first - 1 })];
    }
}

/// <summary>A column together with what its cells show of a row.</summary>
internal sealed record SheetColumn<TRow>(BilingualText Header, double Width, bool IsOwnUse, Func<TRow, string> Cell) : SheetColumn(Header, Width, IsOwnUse)
{
    /// <summary>The addresses that the cell shows, for forms that can make them links.</summary>
    public Func<TRow, ImmutableArray<Uri>> Links { get; init; } = _ => [];

    public string Text(TRow row) => CellText.Clean(Cell(row));
}
