using System.Collections.Immutable;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Publication;

/// <summary>
/// One document at one address. Its bytes lie on the disk, where they were hashed: whoever publishes it holds that they are still the same.
/// </summary>
/// <param name="Route">Its address.</param>
/// <param name="Source">The full path of the file that has its bytes.</param>
/// <param name="Bytes">Their number.</param>
/// <param name="Sha256">Of the bytes, in lower-case hexadecimal.</param>
public sealed record PlannedDocument(Route Route, string Source, long Bytes, string Sha256)
{
    /// <summary>Whether its earlier versions stay.</summary>
    public bool KeepsEarlier { get; init; } = true;

    /// <summary>The day that it bears, where it is known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The address at which the same document stands now, where this one is only kept because it was published.</summary>
    public Route? SameAs { get; init; }

    /// <summary>The address of the document of which this is an earlier version; null for one that is in force.</summary>
    public Route? EarlierOf { get; init; }

    /// <summary>The days on which this address may not vanish, because evaluators open it.</summary>
    public ImmutableArray<FrozenDays> Freezes { get; init; } = [];
}
