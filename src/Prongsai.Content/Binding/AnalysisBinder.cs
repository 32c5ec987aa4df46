using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>analysis.yaml</c>: the memorandum and what it finds and asks for.</summary>
internal static class AnalysisBinder
{
    public static Analysis? Bind(MapReader map, FiscalYear year)
    {
        var memorandum = map.Map("memorandum", BindMemorandum);
        var urgent = map.Optional.Map("urgentBelow", BindUrgent);
        var strengths = map.Values("strengths", Scalars.Indicator);
        var weaknesses = map.Values("weaknesses", Scalars.Indicator);
        var findings = map.Maps("findings", BindFinding);
        var actions = map.Maps("actions", BindAction);
        var recommendations = map.Optional.Maps("recommendations", BindRecommendation);
        var consideration = map.Optional.Localized("consideration");
        return map.Make(() => new Analysis(
            year, memorandum.Value, urgent, findings, strengths, weaknesses, actions, recommendations, consideration, map.Origin));
    }

    private static Memorandum? BindMemorandum(MapReader map)
    {
        var kind = map.Localized("kind");
        var number = map.Text("number");
        var numberNote = map.Optional.Localized("numberNote");
        var date = map.Value("date", Dates.Day);
        var unit = map.Value("unit", Scalars.Unit);
        var addressedTo = map.Localized("addressedTo");
        var subject = map.Localized("subject");
        var signatories = map.Optional.LocalizedList("signatories");
        var changes = map.Optional.LocalizedList("changes");
        return map.Make(() => new Memorandum(
            kind.Value, number.Value, numberNote, date.Value, unit.Value, addressedTo.Value, subject.Value, signatories, map.Origin)
        {
            Changes = changes,
        });
    }

    private static UrgentThreshold? BindUrgent(MapReader map)
    {
        var value = map.Value("value", Scalars.Number);
        var source = map.Localized("source");
        return map.Make(() => new UrgentThreshold(value.Value, source.Value, map.Origin));
    }

    private static Finding? BindFinding(MapReader map)
    {
        var section = map.Text("section");
        var kind = map.Value("kind", Scalars.Choice<FindingKind>());
        var instrument = map.Optional.Value("instrument", Scalars.Instrument);
        var indicators = map.Optional.Values("indicators", Scalars.Indicator);
        var text = map.Localized("text");
        return map.Make(() => new Finding(section.Value, kind.Value, instrument, indicators, text.Value, map.Origin));
    }

    private static AnalysisAction? BindAction(MapReader map)
    {
        var code = map.Text("code");
        var indicators = map.Values("indicators", Scalars.Indicator);
        var inferred = map.Optional.Value("indicatorsInferred", Scalars.Truth) ?? false;
        var units = map.Values("units", Scalars.Unit);
        var text = map.Localized("text");
        return map.Make(() => new AnalysisAction(code.Value, indicators, inferred, units, text.Value, map.Origin));
    }

    private static Recommendation? BindRecommendation(MapReader map)
    {
        var code = map.Text("code");
        var text = map.Localized("text");
        return map.Make(() => new Recommendation(code.Value, text.Value, map.Origin));
    }
}
