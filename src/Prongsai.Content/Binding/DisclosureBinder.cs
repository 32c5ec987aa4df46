using Prongsai.Content.Yaml;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>disclosures.yaml</c>: answers and evidence for a year's OIT items.</summary>
internal static class DisclosureBinder
{
    public static DisclosureSheet? Bind(YamlNode root, FiscalYear year, BindContext context)
    {
        if (MapReader.Of(root, "disclosures", context) is not { } map)
        {
            return null;
        }

        YearCheck.Check(map, year);
        var basis = map.Localized("basis", required: false);
        var disclosures = map.List("disclosures", n => BindDisclosure(n, context));
        map.Close();
        return new DisclosureSheet(year, basis, disclosures, map.Origin);
    }

    private static Disclosure? BindDisclosure(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "disclosures", context) is not { } map)
        {
            return null;
        }

        var item = map.Value<OitItemCode>("item", Scalars.ItemCode);
        var answer = map.Value<DisclosureAnswer>("answer", Scalars.Choice<DisclosureAnswer>);
        var notRecorded = map.Value<bool>("addressNotRecorded", Scalars.Truth, required: false);
        var unit = map.Value<UnitId>("unit", Scalars.Unit, required: false);
        var path = map.Localized("path", required: false);
        var explanation = map.Localized("explanation", required: false);
        var evidence = map.List("evidence", n => EvidenceBinder.Bind(n, context), required: false);
        map.Close();
        return item is null || answer is null
            ? null
            : new Disclosure(item, answer.Value, notRecorded ?? false, unit, path, explanation, evidence, map.Origin);
    }
}
