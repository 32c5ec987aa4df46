using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>The walks over disclosures that several rules share.</summary>
internal static class DisclosureQueries
{
    public static IEnumerable<Disclosure> Disclosures(this DisclosureModel model) =>
        model.Years.Select(y => y.Disclosures).OfType<DisclosureSheet>().SelectMany(s => s.Disclosures);

    public static IEnumerable<WebEvidence> WebEvidence(this DisclosureModel model) => WebEvidence(model.Disclosures());

    public static IEnumerable<WebEvidence> WebEvidence(this DisclosureSheet sheet) => WebEvidence(sheet.Disclosures);

    private static IEnumerable<WebEvidence> WebEvidence(IEnumerable<Disclosure> disclosures) =>
        disclosures.SelectMany(d => d.Evidence.Where(e => e.Address is not null).Select(e => new WebEvidence(d, e)));
}
