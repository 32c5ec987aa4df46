using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Links.Addresses;
using Prongsai.Links.Fetching;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>All that is known when one link of one item is judged.</summary>
internal sealed record JudgedLink(
    OitItemReference Reference,
    OitItem Item,
    Evidence Evidence,
    Uri Address,
    Agency Agency,
    Fetched Fetched,
    SeenContent Seen)
{
    public LinkCheck? Previous { get; init; }

    /// <summary>Other items that name the same address.</summary>
    public ImmutableArray<OitItemReference> SharedWith { get; init; } = [];

    /// <summary>True where the host shows the same for an address that does not exist.</summary>
    public bool IsLikeMissing { get; init; }

    public required DateOnly Today { get; init; }

    public required FetchOptions Options { get; init; }

    public Uri FinalAddress => Fetched.FinalAddress;

    public PageFacts? Page => Seen.Page;

    /// <summary>The words a page says of itself, title first.</summary>
    public IEnumerable<string> Headlines => new[] { Page?.Title, Page?.Heading }.OfType<string>();

    /// <summary>True where the link itself is the main website's home page.</summary>
    public bool IsMainHome => WebAddress.IsHome(Address)
        && WebAddress.BareHost(Address).Equals(WebAddress.BareHost(Agency.MainWebsite), StringComparison.OrdinalIgnoreCase);
}
