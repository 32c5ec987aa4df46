using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Links.Addresses;

namespace Prongsai.Links;

/// <summary>One evidence link of one item, as the content names it.</summary>
internal sealed record CheckedLink(OitItemReference Reference, OitItem Item, Evidence Evidence, Uri Address)
{
    /// <summary>What is fetched: a fragment is not sent.</summary>
    public Uri Target { get; } = WebAddress.WithoutFragment(Address);

    /// <summary>Each item's links once, in the order of the content.</summary>
    public static ImmutableArray<CheckedLink> In(DisclosureModel model, IReadOnlyCollection<FiscalYear> years) =>
    [
        .. from year in model.Years
           where years.Contains(year.Year)
           let framework = model.FrameworkOf(year.Year)
           from disclosure in year.Disclosures?.Disclosures ?? []
           let item = framework.FindItem(disclosure.Item)
           where item is not null
           from link in Of(new OitItemReference(year.Year, disclosure.Item), item, disclosure).DistinctBy(l => l.Address.AbsoluteUri)
           select link,
    ];

    private static IEnumerable<CheckedLink> Of(OitItemReference reference, OitItem item, Disclosure disclosure) =>
        from evidence in disclosure.Evidence
        let address = evidence.Address
        where address is not null
        select new CheckedLink(reference, item, evidence, address);
}
