using System.Collections.Immutable;
using Prongsai.Content.Reading;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>All entities that bound, not yet held against each other, and all their texts.</summary>
public sealed record ModelParts(
    SiteSettings? Settings,
    ImmutableArray<Unit> Units,
    ImmutableArray<Framework> Frameworks,
    ImmutableArray<YearRecord> Years,
    ImmutableArray<Article> Articles,
    ImmutableArray<LocalizedText> Texts)
{
    /// <summary>The documents that items share.</summary>
    public ImmutableArray<KeptDocument> Documents { get; init; } = [];

    public CorrectionLog Corrections { get; init; } = CorrectionLog.Empty;

    /// <summary>The files to be published as they are, whether anything is said of them or not.</summary>
    public ImmutableArray<ContentDocument> Files { get; init; } = [];

    /// <summary>The pictures of the agency that are there.</summary>
    public ImmutableArray<ContentDocument> Pictures { get; init; } = [];

    /// <summary>The newest year that the program has a framework of; null where it has none.</summary>
    internal FiscalYear? NewestShipped { get; init; }

    /// <summary>The years whose framework came with the program. It holds good without those of other years, which the content need not have.</summary>
    internal ImmutableHashSet<FiscalYear> Shipped { get; init; } = [];

    /// <summary>What did not bind, though it is there.</summary>
    internal ImmutableHashSet<Unsound> Unsound { get; init; } = [];
}

/// <summary>
/// Something that is there but not sound. Its mistake has its diagnostic already, so whatever refers to it counts as right: one
/// mistake, one message.
/// </summary>
internal abstract record Unsound
{
    private Unsound()
    {
    }

    /// <summary>A file of which nobody knows all that it should hold, so that it may hold whatever is referred to.</summary>
    public sealed record File(string Path) : Unsound;

    public sealed record Unit(UnitId Id) : Unsound;

    public sealed record Instrument(FiscalYear Year, InstrumentId Id) : Unsound;

    public sealed record Indicator(FiscalYear Year, IndicatorId Id) : Unsound;

    public sealed record Item(FiscalYear Year, OitItemCode Code) : Unsound;
}
