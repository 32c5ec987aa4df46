using System.Collections.Immutable;
using Prongsai.Content.Yaml;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds a framework's instruments, indicators and sub-indicators.</summary>
internal static class InstrumentBinder
{
    public static Instrument? Bind(YamlNode node, FiscalYear year, BindContext context)
    {
        if (MapReader.Of(node, "instruments", context) is not { } map)
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
        if (id is null || name is null || respondents is null || weight is null || confidence is null)
        {
            context.Poison((year, id));
            return null;
        }

        return new Instrument(id.Value, name, respondents, weight.Value, confidence.Value, aliases, indicators, map.Origin);
    }

    private static Indicator? BindIndicator(YamlNode node, FiscalYear year, BindContext context)
    {
        if (MapReader.Of(node, "indicators", context) is not { } map)
        {
            return null;
        }

        var id = map.Value<IndicatorId>("number", Scalars.Indicator);
        var name = map.Localized("name");
        var aliases = Aliases(map);
        var groups = map.List("subIndicators", n => BindGroup(n, year, context), required: false);
        map.Close();
        if (id is null || name is null)
        {
            context.Poison(id is { } known ? (year, known) : null);
            return null;
        }

        return new Indicator(id.Value, name, aliases, groups, map.Origin);
    }

    private static SubIndicator? BindGroup(YamlNode node, FiscalYear year, BindContext context)
    {
        if (MapReader.Of(node, "subIndicators", context) is not { } map)
        {
            return null;
        }

        var id = map.Text("id");
        var name = map.Localized("name");
        var confidence = map.Value<Confidence>("nameConfidence", Scalars.Choice<Confidence>, required: false);
        var items = map.List("items", n => OitItemBinder.Bind(n, year, context));
        map.Close();
        return id is null || name is null ? null : new SubIndicator(new SubIndicatorId(id), name, confidence ?? Confidence.Verified, items, map.Origin);
    }

    private static ImmutableArray<string> Aliases(MapReader map) =>
        map.List("aliases", n => n is YamlScalar scalar ? map.Context.Clean(scalar.Text, scalar.Span) : null, required: false);
}
