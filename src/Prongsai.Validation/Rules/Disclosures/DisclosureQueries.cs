using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>The walks over disclosures that several rules share.</summary>
internal static class DisclosureQueries
{
    public static IEnumerable<Disclosure> Disclosures(this DisclosureModel model) =>
        model.Years.Select(y => y.Disclosures).OfType<DisclosureSheet>().SelectMany(s => s.Disclosures);

    public static IEnumerable<ItemEvidence> Evidence(this DisclosureModel model) => model.Years.SelectMany(model.EvidenceOf);
}
