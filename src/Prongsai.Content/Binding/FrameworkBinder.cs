using Prongsai.Content.Reading;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>frameworks/&lt;year&gt;.yaml</c>: the national rules of a fiscal year.</summary>
internal static class FrameworkBinder
{
    public static Framework? Bind(MapReader map, FiscalYear year)
    {
        FileHeader.CheckSchema(map);
        FileHeader.CheckYear(map, year);
        var file = new Unsound.File(ContentLayout.Framework(year));
        var name = map.Localized("name");
        var assessor = map.Localized("assessor");
        var status = map.Optional.Value("status", Scalars.Choice<FrameworkStatus>()) ?? FrameworkStatus.InForce;
        var pass = map.Optional.Map("passMark", BindPassMark);
        var bands = map.Optional.Maps("gradeBands", BindBand);
        var prefix = map.Optional.Value("itemCodes", Scalars.CodePattern) ?? OitItemCode.UsualPrefix;
        var instruments = map.Optional.Maps("instruments", new InstrumentBinder(year, file, prefix, status).Bind, file);
        var calendar = map.Optional.Maps("calendar", BindStage);
        var freeze = map.Optional.Map("freeze", BindFreeze);
        var notes = map.Optional.LocalizedList("notes");
        if (map.Failed)
        {
            map.Context.MarkUnsound(file);
        }

        return map.Make(() => new Framework(year, name.Value, assessor.Value, pass, bands, instruments, calendar, notes, map.Origin)
        {
            IsDraft = status == FrameworkStatus.Draft,
            Freeze = freeze,
        });
    }

    private static PassMark? BindPassMark(MapReader map)
    {
        var value = map.Value("value", Scalars.Number);
        var confidence = map.Value("confidence", Scalars.Choice<Confidence>());
        var source = map.Localized("source");
        return map.Make(() => new PassMark(value.Value, confidence.Value, source.Value, map.Origin));
    }

    private static GradeBand? BindBand(MapReader map)
    {
        var grade = map.Text("grade");
        var name = map.Localized("name");
        var minimum = map.Value("minimum", Scalars.Number);
        var perInstrument = map.Optional.Value("minimumPerInstrument", Scalars.Number);
        var confidence = map.Value("confidence", Scalars.Choice<Confidence>());
        var note = map.Optional.Localized("note");
        return map.Make(() => new GradeBand(
            new GradeId(grade.Value), name.Value, minimum.Value, perInstrument, confidence.Value, note, map.Origin));
    }

    private static CalendarStage? BindStage(MapReader map)
    {
        var id = map.Text("id");
        var name = map.Localized("name");
        var from = map.Optional.Value("from", Dates.Day);
        var to = map.Optional.Value("to", Dates.Day);
        var confidence = map.Value("confidence", Scalars.Choice<Confidence>());
        return map.Make(() => new CalendarStage(id.Value, name.Value, from, to, confidence.Value, map.Origin));
    }

    private static Freeze? BindFreeze(MapReader map)
    {
        var days = map.Value("days", Dates.Period);
        var confidence = map.Value("confidence", Scalars.Choice<Confidence>());
        return map.Make(() => new Freeze(days.Value, confidence.Value, map.Origin));
    }
}

/// <summary>How far a framework is known: as announced, or put together from what has been seen of it.</summary>
internal enum FrameworkStatus
{
    InForce,
    Draft,
}
