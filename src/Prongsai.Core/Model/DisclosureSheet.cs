using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>A fiscal year's answers to the OIT items, and what the answers rest on.</summary>
public sealed record DisclosureSheet(
    FiscalYear Year,
    LocalizedText? Basis,
    ImmutableArray<Disclosure> Disclosures,
    Origin Origin)
{
    public Disclosure? Find(OitItemCode item) => Disclosures.FirstOrDefault(d => d.Item == item);
}

/// <summary>
/// The answer to one OIT item: the way to it from the main website, and its evidence.
/// <see cref="AddressNotRecorded"/> says openly that the address was public but is not known here.
/// </summary>
public sealed record Disclosure(
    OitItemCode Item,
    DisclosureAnswer Answer,
    bool AddressNotRecorded,
    UnitId? Unit,
    LocalizedText? Path,
    LocalizedText? Explanation,
    ImmutableArray<Evidence> Evidence,
    Origin Origin)
{
    /// <summary>What the item's own page shows as the answer; null where the answer is elsewhere.</summary>
    public ItemContent? Content { get; init; }
}

/// <summary>The agency's answer to an OIT item.</summary>
public enum DisclosureAnswer
{
    Pending,
    Disclosed,
    NotDisclosed,
}
