using Prongsai.Content.Yaml;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>measures.yaml</c>: what the agency commits to in a year.</summary>
internal static class MeasurePlanBinder
{
    public static MeasurePlan? Bind(YamlNode root, FiscalYear year, BindContext context)
    {
        if (MapReader.Of(root, "measures", context) is not { } map)
        {
            return null;
        }

        YearCheck.Check(map, year);
        var answers = map.Value<FiscalYear>("answers", Scalars.Year);
        var title = map.Localized("title");
        var note = map.Localized("note", required: false);
        var reportsDue = map.Values<DateOnly>("reportsDue", Scalars.Date, required: false);
        var recordedUntil = map.Value<DateOnly>("recordedUntil", Scalars.Date, required: false);
        var measures = map.List("measures", n => BindMeasure(n, context));
        map.Close();
        return answers is null || title is null
            ? null
            : new MeasurePlan(year, answers, title, note, measures, map.Origin) { ReportsDue = reportsDue.Sort(), RecordedUntil = recordedUntil };
    }

    private static Measure? BindMeasure(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "measures", context) is not { } map)
        {
            return null;
        }

        var number = map.Value<int>("number", Scalars.WholeNumber);
        var indicator = map.Value<IndicatorId>("indicator", Scalars.Indicator);
        var name = map.Localized("name");
        var methods = map.LocalizedList("methods");
        var units = map.Values<UnitId>("units", Scalars.Unit);
        var followUp = map.Localized("followUp");
        var reports = map.List("reports", n => BindReport(n, context), required: false);
        map.Close();
        return number is null || indicator is null || name is null || followUp is null
            ? null
            : new Measure(number.Value, indicator, name, methods, units, followUp, map.Origin) { Reports = reports };
    }

    private static ProgressReport? BindReport(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "reports", context) is not { } map)
        {
            return null;
        }

        var due = map.Value<DateOnly>("due", Scalars.Date);
        var date = map.Value<DateOnly>("date", Scalars.Date);
        var state = map.Value<MeasureState>("state", Scalars.Choice<MeasureState>);
        var text = map.Localized("text");
        var evidence = map.List("evidence", n => EvidenceBinder.Bind(n, context), required: false);
        map.Close();
        return due is null || date is null || state is null || text is null
            ? null
            : new ProgressReport(due.Value, date.Value, state.Value, text, evidence, map.Origin);
    }
}
