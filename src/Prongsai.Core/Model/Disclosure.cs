using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

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
    Origin Origin);
