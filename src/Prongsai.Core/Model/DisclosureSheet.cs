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
