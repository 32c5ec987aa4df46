using Prongsai.Content.Yaml;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>analysis.yaml</c>: the memorandum and what it finds and asks for.</summary>
internal static class AnalysisBinder
{
    public static Analysis? Bind(YamlNode root, FiscalYear year, BindContext context)
    {
        if (MapReader.Of(root, "analysis", context) is not { } map)
        {
            return null;
        }

        YearCheck.Check(map, year);
        var memorandum = map.Map("memorandum") is { } memorandumMap ? BindMemorandum(memorandumMap) : null;
        var urgent = map.Map("urgentBelow", required: false) is { } urgentMap ? BindUrgent(urgentMap) : null;
        var strengths = map.Values<IndicatorId>("strengths", Scalars.Indicator);
        var weaknesses = map.Values<IndicatorId>("weaknesses", Scalars.Indicator);
        var findings = map.List("findings", n => BindFinding(n, context));
        var actions = map.List("actions", n => BindAction(n, context));
        var recommendations = map.List("recommendations", n => BindRecommendation(n, context), required: false);
        var consideration = map.Localized("consideration", required: false);
        map.Close();
        return memorandum is null
            ? null
            : new Analysis(year, memorandum, urgent, findings, strengths, weaknesses, actions, recommendations, consideration, map.Origin);
    }

    private static Memorandum? BindMemorandum(MapReader map)
    {
        var kind = map.Localized("kind");
        var number = map.Text("number");
        var numberNote = map.Localized("numberNote", required: false);
        var date = map.Value<DateOnly>("date", Scalars.Date);
        var unit = map.Value<UnitId>("unit", Scalars.Unit);
        var addressedTo = map.Localized("addressedTo");
        var subject = map.Localized("subject");
        var signatories = map.LocalizedList("signatories", required: false);
        map.Close();
        return kind is null || number is null || date is null || unit is null || addressedTo is null || subject is null
            ? null
            : new Memorandum(kind, number, numberNote, date.Value, unit, addressedTo, subject, signatories, map.Origin);
    }

    private static UrgentThreshold? BindUrgent(MapReader map)
    {
        var value = map.Value<decimal>("value", Scalars.Number);
        var source = map.Localized("source");
        map.Close();
        return value is null || source is null ? null : new UrgentThreshold(value.Value, source, map.Origin);
    }

    private static Finding? BindFinding(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "findings", context) is not { } map)
        {
            return null;
        }

        var section = map.Text("section");
        var kind = map.Value<FindingKind>("kind", Scalars.Choice<FindingKind>);
        var instrument = map.Value<InstrumentId>("instrument", Scalars.Instrument, required: false);
        var indicators = map.Values<IndicatorId>("indicators", Scalars.Indicator, required: false);
        var text = map.Localized("text");
        map.Close();
        return section is null || kind is null || text is null ? null : new Finding(section, kind.Value, instrument, indicators, text, map.Origin);
    }

    private static AnalysisAction? BindAction(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "actions", context) is not { } map)
        {
            return null;
        }

        var code = map.Text("code");
        var indicators = map.Values<IndicatorId>("indicators", Scalars.Indicator);
        var inferred = map.Value<bool>("indicatorsInferred", Scalars.Truth, required: false);
        var units = map.Values<UnitId>("units", Scalars.Unit);
        var text = map.Localized("text");
        map.Close();
        return code is null || text is null ? null : new AnalysisAction(code, indicators, inferred ?? false, units, text, map.Origin);
    }

    private static Recommendation? BindRecommendation(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "recommendations", context) is not { } map)
        {
            return null;
        }

        var code = map.Text("code");
        var text = map.Localized("text");
        map.Close();
        return code is null || text is null ? null : new Recommendation(code, text, map.Origin);
    }
}
