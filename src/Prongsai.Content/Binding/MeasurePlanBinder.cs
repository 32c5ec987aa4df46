using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>measures.yaml</c>: what the agency commits to in a year.</summary>
internal static class MeasurePlanBinder
{
    public static MeasurePlan? Bind(MapReader map, FiscalYear year)
    {
        var answers = map.Value("answers", Dates.Year);
        var title = map.Localized("title");
        var note = map.Optional.Localized("note");
        var reportsDue = map.Optional.Values("reportsDue", Dates.Day).Sort();
        var recordedUntil = map.Optional.Value("recordedUntil", Dates.Day);
        var measures = map.Maps("measures", BindMeasure);
        return map.Make(() => new MeasurePlan(year, answers.Value, title.Value, note, measures, map.Origin)
        {
            ReportsDue = reportsDue,
            RecordedUntil = recordedUntil,
        });
    }

    private static Measure? BindMeasure(MapReader map)
    {
        var number = map.Value("number", Scalars.WholeNumber);
        var indicator = map.Value("indicator", Scalars.Indicator);
        var name = map.Localized("name");
        var methods = map.LocalizedList("methods");
        var units = map.Values("units", Scalars.Unit);
        var followUp = map.Localized("followUp");
        var reports = map.Optional.Maps("reports", BindReport);
        return map.Make(() => new Measure(number.Value, indicator.Value, name.Value, methods, units, followUp.Value, map.Origin)
        {
            Reports = reports,
        });
    }

    private static ProgressReport? BindReport(MapReader map)
    {
        var due = map.Value("due", Dates.Day);
        var date = map.Value("date", Dates.Day);
        var state = map.Value("state", Scalars.Choice<MeasureState>());
        var text = map.Localized("text");
        var evidence = map.Optional.Maps("evidence", EvidenceBinder.Bind);
        return map.Make(() => new ProgressReport(due.Value, date.Value, state.Value, text.Value, evidence, map.Origin));
    }
}
