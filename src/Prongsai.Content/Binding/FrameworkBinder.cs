using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>frameworks/&lt;year&gt;.yaml</c>: the national rules of a fiscal year.</summary>
internal static class FrameworkBinder
{
    public static Framework? Bind(YamlNode root, FiscalYear year, BindContext context)
    {
        if (MapReader.Of(root, "framework", context) is not { } map)
        {
            return null;
        }

        SchemaVersion.Check(map);
        YearCheck.Check(map, year);
        var name = map.Localized("name");
        var assessor = map.Localized("assessor");
        var pass = map.Map("passMark") is { } passMap ? BindPassMark(passMap) : null;
        var bands = map.List("gradeBands", n => BindBand(n, context));
        var instruments = map.List("instruments", n => InstrumentBinder.Bind(n, year, context));
        var calendar = map.List("calendar", n => BindStage(n, context), required: false);
        var freeze = map.Map("freeze", required: false) is { } freezeMap ? BindFreeze(freezeMap) : null;
        var notes = map.LocalizedList("notes", required: false);
        map.Close();
        context.Poison(map.Failed ? ContentLayout.Framework(year) : null);
        return name is null || assessor is null || pass is null
            ? null
            : new Framework(year, name, assessor, pass, bands, instruments, calendar, notes, map.Origin) { Freeze = freeze };
    }

    private static Freeze? BindFreeze(MapReader map)
    {
        var days = map.Value<DayRange>("days", Periods.Period);
        var confidence = map.Value<Confidence>("confidence", Scalars.Choice<Confidence>);
        map.Close();
        return days is null || confidence is null ? null : new Freeze(days.Value, confidence.Value, map.Origin);
    }

    private static PassMark? BindPassMark(MapReader map)
    {
        var value = map.Value<decimal>("value", Scalars.Number);
        var confidence = map.Value<Confidence>("confidence", Scalars.Choice<Confidence>);
        var source = map.Localized("source");
        map.Close();
        return value is null || confidence is null || source is null ? null : new PassMark(value.Value, confidence.Value, source, map.Origin);
    }

    private static GradeBand? BindBand(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "gradeBands", context) is not { } map)
        {
            return null;
        }

        var grade = map.Text("grade");
        var name = map.Localized("name");
        var minimum = map.Value<decimal>("minimum", Scalars.Number);
        var perInstrument = map.Value<decimal>("minimumPerInstrument", Scalars.Number, required: false);
        var confidence = map.Value<Confidence>("confidence", Scalars.Choice<Confidence>);
        var note = map.Localized("note", required: false);
        map.Close();
        return grade is null || name is null || minimum is null || confidence is null
            ? null
            : new GradeBand(new GradeId(grade), name, minimum.Value, perInstrument, confidence.Value, note, map.Origin);
    }

    private static CalendarStage? BindStage(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "calendar", context) is not { } map)
        {
            return null;
        }

        var id = map.Text("id");
        var name = map.Localized("name");
        var from = map.Value<DateOnly>("from", Scalars.Date, required: false);
        var to = map.Value<DateOnly>("to", Scalars.Date, required: false);
        var confidence = map.Value<Confidence>("confidence", Scalars.Choice<Confidence>);
        map.Close();
        return id is null || name is null || confidence is null ? null : new CalendarStage(id, name, from, to, confidence.Value, map.Origin);
    }
}
