using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Links.Addresses;
using Prongsai.Links.Judging;

namespace Prongsai.Links;

/// <summary>Evidence at an address of the web; the target is what is fetched, which is the address without its fragment.</summary>
internal sealed record EvidenceLink(ItemEvidence Given, Uri Address)
{
    /// <summary>What must stand at the address where it is one of this site; null for all else.</summary>
    public OwnEvidence? Own { get; init; }

    public Uri Target { get; } = WebAddress.WithoutFragment(Address);

    /// <summary>Each item's links once, in checklist order.</summary>
    public static ImmutableArray<EvidenceLink> In(
        DisclosureModel model, IReadOnlyCollection<FiscalYear> years, Func<Evidence, OwnEvidence?> ownOf) =>
    [
        .. from year in model.Years
           where years.Contains(year.Year)
           from given in model.EvidenceOf(year)
           let own = ownOf(given.Evidence)
           let address = own?.Address ?? given.Evidence.Address
           where address is not null
           select new EvidenceLink(given, address) { Own = own } into link
           group link by new { link.Given.Reference, link.Address.AbsoluteUri } into same
           select same.First(),
    ];
}
