using System.Collections.Immutable;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>
/// Binds a framework's instruments, indicators and sub-indicators. What stands below one that fails is noted as there; where even
/// an id is not known, the whole file is noted, so that no reference into it is reported.
/// </summary>
internal static class InstrumentBinder
{
    public static Instrument? Bind(YamlNode node, FiscalYear year, BindContext context)
    {
        if (Reader(node, "instruments", year, context) is not { } map)
        {
            return null;
        }

        var id = map.Value<InstrumentId>("id", Scalars.Instrument);
        var name = map.Localized("name");
        var respondents = map.Localized("respondents");
        var weight = map.Value<decimal>("weight", Scalars.Number);
        var confidence = map.Value<Confidence>("weightConfidence", Scalars.Choice<Confidence>);
        var aliases = Aliases(map);
        var indicators = map.List("indicators", n => BindIndicator(n, year, context));
        map.Close();
        if (id is not null && name is not null && respondents is not null && weight is not null && confidence is not null)
        {
            PoisonAll(map, year);
            return new Instrument(id, name, respondents, weight.Value, confidence.Value, aliases, indicators, map.Origin);
        }

        context.Poison(id is { } known ? (year, known) : ContentLayout.Framework(year));
        foreach (var indicator in indicators)
        {
            context.Poison((year, indicator.Id));
            PoisonItems(indicator.Items, year, context);
        }

        return null;
    }

    private static Indicator? BindIndicator(YamlNode node, FiscalYear year, BindContext context)
    {
        if (Reader(node, "indicators", year, context) is not { } map)
        {
            return null;
        }

        var id = map.Value<IndicatorId>("number", Scalars.Indicator);
        var name = map.Localized("name");
        var aliases = Aliases(map);
        var groups = map.List("subIndicators", n => BindGroup(n, year, context), required: false);
        map.Close();
        if (id is not null && name is not null)
        {
            PoisonAll(map, year);
            return new Indicator(id, name, aliases, groups, map.Origin);
        }

        context.Poison(id is { } known ? (year, known) : ContentLayout.Framework(year));
        PoisonItems(groups.SelectMany(g => g.Items), year, context);
        return null;
    }

    private static SubIndicator? BindGroup(YamlNode node, FiscalYear year, BindContext context)
    {
        if (Reader(node, "subIndicators", year, context) is not { } map)
        {
            return null;
        }

        var id = map.Text("id");
        var name = map.Localized("name");
        var confidence = map.Value<Confidence>("nameConfidence", Scalars.Choice<Confidence>, required: false);
        var items = map.List("items", n => OitItemBinder.Bind(n, year, context));
        map.Close();
        if (id is not null && name is not null)
        {
            PoisonAll(map, year);
            return new SubIndicator(new SubIndicatorId(id), name, confidence ?? Confidence.Verified, items, map.Origin);
        }

        PoisonItems(items, year, context);
        return null;
    }

    private static MapReader? Reader(YamlNode node, string name, FiscalYear year, BindContext context)
    {
        var map = MapReader.Of(node, name, context);
        context.Poison(map is null ? ContentLayout.Framework(year) : null);
        return map;
    }

    /// <summary>For a part that bound without its list: nobody knows what the list would hold.</summary>
    private static void PoisonAll(MapReader map, FiscalYear year) => map.Context.Poison(map.Failed ? ContentLayout.Framework(year) : null);

    private static void PoisonItems(IEnumerable<OitItem> items, FiscalYear year, BindContext context)
    {
        foreach (var item in items)
        {
            context.Poison((year, item.Code));
        }
    }

    private static ImmutableArray<string> Aliases(MapReader map) =>
        map.List("aliases", n => n is YamlScalar scalar ? map.Context.Clean(scalar.Text, scalar.Span) : null, required: false);
}
