using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>disclosures.yaml</c>: answers and evidence for a year's OIT items.</summary>
internal static class DisclosureBinder
{
    public static DisclosureSheet? Bind(MapReader map, FiscalYear year)
    {
        var basis = map.Optional.Localized("basis");
        var disclosures = map.Maps("disclosures", BindDisclosure);
        return map.Make(() => new DisclosureSheet(year, basis, disclosures, map.Origin));
    }

    private static Disclosure? BindDisclosure(MapReader map)
    {
        var item = map.Value("item", Scalars.ItemCode);
        var answer = map.Value("answer", Scalars.Choice<DisclosureAnswer>());
        var notRecorded = map.Optional.Value("addressNotRecorded", Scalars.Truth) ?? false;
        var unit = map.Optional.Value("unit", Scalars.Unit);
        var path = map.Optional.Localized("path");
        var explanation = map.Optional.Localized("explanation");
        var evidence = map.Optional.Maps("evidence", EvidenceBinder.Bind);
        return map.Make(() => new Disclosure(item.Value, answer.Value, notRecorded, unit, path, explanation, evidence, map.Origin));
    }
}
