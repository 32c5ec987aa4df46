using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;

namespace Prongsai.Content.Sheets;

/// <summary>How a list in a YAML file stands in a sheet.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="List">The keys to the list; a second one is that of a list within each entry of the first.</param>
/// <param name="Columns">Its columns, in the order in which people write the keys.</param>
internal sealed record SheetForm(string Name, string List, ImmutableArray<FormColumn> Columns)
{
    /// <summary>The list within each entry of the first; null where the rows are the entries themselves.</summary>
    public string? Inner { get; init; }

    /// <summary>The key by which an entry of the first list is named: its cell says where an inner row belongs.</summary>
    public string Identity { get; init; } = "";

    /// <summary>The columns by which a row without a key is told from others; empty where a sheet must have keys.</summary>
    public ImmutableArray<string> Told { get; init; } = [];

    /// <summary>Whether rows may be added and removed.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The keys of an entry in the order in which people write them.</summary>
    public ImmutableArray<string> Order { get; init; } = [];

    /// <summary>The keys of the entry that holds the inner list, in the same order.</summary>
    public ImmutableArray<string> OuterOrder { get; init; } = [];

    public int IndexOf(string keys) => Columns.Index().First(c => c.Item.Keys == keys).Index;
}

/// <summary>A column of a sheet.</summary>
/// <param name="Keys">The way to its value within an entry, parted by points.</param>
internal sealed record FormColumn(string Keys, BilingualText Head, CellKind Kind)
{
    /// <summary>What one may choose from: codes, and behind a point what people call them.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>What helps to read a row, by its entry's identity.</summary>
    public Func<string, string>? Help { get; init; }

    public bool IsNeeded { get; init; }
}
