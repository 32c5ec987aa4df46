using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Reporting;

/// <summary>Shows what is overdue and due, unit by unit, and the stages of the assessments, in the forms that <c>status</c> has.</summary>
internal static class AgendaLines
{
    private static readonly BilingualText Stages = new("ปฏิทินการประเมิน", "Calendar of the assessment");

    /// <summary>A line that names each unit and one below it for the measures that stand alike; nothing where there is nothing to tell.</summary>
    public static IEnumerable<BilingualText> ForPeople(Agenda agenda, DisclosureModel model)
    {
        var (from, until) = (IsoDay.Show(agenda.Today), IsoDay.Show(agenda.Until));
        IEnumerable<BilingualText> tasks =
        [
            .. agenda.ByUnit.SelectMany(u => UnitLines(u, agenda, model)),
            .. agenda.Stages.IsEmpty ? [] : agenda.Stages.Select(s => Below(Of(s, agenda))).Prepend(Stages),
        ];
        var heading = new BilingualText(
            $"เกินกำหนด และถึงกำหนดใน {Agenda.Days} วัน ({from} ถึง {until})",
            $"Overdue, and due within {Agenda.Days} days ({from} to {until})");
        return [.. tasks.Any() ? tasks.Prepend(heading) : [], .. Alike(agenda.Others, agenda)];
    }

    public static IEnumerable<string> ForPrograms(Agenda agenda) =>
    [
        .. agenda.Reports.Select(d => $"{d.Year}/measures/{d.Measure.Number} {IsoDay.Show(d.Due)} {Name(d.State)}"),
        .. agenda.Stages.Select(s => $"{s.Year}/calendar/{s.Stage.Id} {IsoDay.Show(s.Days.From)}..{IsoDay.Show(s.Days.To)} {Name(s, agenda)}"),
    ];

    /// <summary>
    /// <c>today</c> and <c>dueUntil</c>; the array <c>reports</c>: <c>fiscalYear</c> of the measures, <c>measure</c>, <c>due</c>, <c>days</c> until
    /// then, <c>state</c>, <c>units</c>; the array <c>calendar</c>: <c>fiscalYear</c>, <c>stage</c>, <c>name</c>, <c>from</c>, <c>to</c>,
    /// <c>days</c> until that, <c>state</c>.
    /// </summary>
    public static void Write(Utf8JsonWriter json, Agenda agenda, DisclosureModel model)
    {
        json.WriteString("today", IsoDay.Show(agenda.Today));
        json.WriteString("dueUntil", IsoDay.Show(agenda.Until));
        json.WriteStartArray("reports");
        foreach (var duty in agenda.Reports)
        {
            json.WriteStartObject();
            json.WriteNumber("fiscalYear", duty.Year.BuddhistEra);
            json.WriteNumber("measure", duty.Measure.Number);
            json.WriteString("due", IsoDay.Show(duty.Due));
            json.WriteNumber("days", agenda.DaysTo(duty.Due));
            json.WriteString("state", Name(duty.State));
            json.WriteStartArray("units");
            duty.Measure.Units.ToList().ForEach(unit => json.WriteStringValue(unit.ToString()));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("calendar");
        foreach (var stage in agenda.Stages)
        {
            json.WriteStartObject();
            json.WriteNumber("fiscalYear", stage.Year.BuddhistEra);
            json.WriteString("stage", stage.Stage.Id);
            json.WriteString("name", stage.Stage.Name.For(model.Settings.SourceCulture).Text);
            json.WriteString("from", IsoDay.Show(stage.Days.From));
            json.WriteString("to", IsoDay.Show(stage.Days.To));
            json.WriteNumber("days", agenda.DaysTo(stage.Days.To));
            json.WriteString("state", Name(stage, agenda));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<BilingualText> UnitLines(UnitTasks unit, Agenda agenda, DisclosureModel model) =>
        Alike(unit.Tasks, agenda).Select(Below).Prepend(unit.Unit is { } id ? ReadinessReport.Named(model.UnitOf(id).Name) : ReadinessReport.NoUnit);

    private static IEnumerable<BilingualText> Alike(IEnumerable<ReportDuty> duties, Agenda agenda) =>
        from duty in duties
        group duty.Measure.Number by (duty.State, duty.Due, duty.Year) into alike
        let numbers = string.Join(", ", alike)
        let day = IsoDay.Show(alike.Key.Due)
        let year = alike.Key.Year
        let number = Math.Abs(agenda.DaysTo(alike.Key.Due))
        let days = number.ToString(CultureInfo.InvariantCulture)
        let measures = alike.Count() == 1 ? "measure" : "measures"
        select alike.Key.State switch
        {
            ReportDutyState.Overdue => new BilingualText(
                $"เกินกำหนด {day} ไม่มีรายงานบันทึกไว้: มาตรการปี {year} ที่ {numbers} (เกินมา {days} วัน)",
                $"Overdue since {day}, no report recorded: {measures} {numbers} of {year} ({EnglishCount.Of(number, "day")} ago)"),
            ReportDutyState.Late => new(
                $"รายงานหลังกำหนด {day}: มาตรการปี {year} ที่ {numbers}",
                $"Reported after the due day {day}: {measures} {numbers} of {year}"),
            _ => new(
                $"กำหนดรายงานถัดไป {day}: มาตรการปี {year} ที่ {numbers} (อีก {days} วัน)",
                $"Next reports due {day}: {measures} {numbers} of {year} (in {EnglishCount.Of(number, "day")})"),
        };

    private static BilingualText Of(StageDuty stage, Agenda agenda)
    {
        var (from, to, name) = (IsoDay.Show(stage.Days.From), IsoDay.Show(stage.Days.To), ReadinessReport.Named(stage.Stage.Name));
        var span = from == to ? new BilingualText(from, from) : new($"{from} ถึง {to}", $"{from} to {to}");
        var (starts, ends) = (agenda.DaysTo(stage.Days.From), agenda.DaysTo(stage.Days.To));
        var when = stage.HasBegun(agenda.Today)
            ? new BilingualText(FormattableString.Invariant($"เหลือ {ends} วัน"), $"{EnglishCount.Of(ends, "day")} left")
            : new(FormattableString.Invariant($"อีก {starts} วัน"), $"in {EnglishCount.Of(starts, "day")}");
        BilingualText doubt = stage.Stage.Confidence == Confidence.Verified ? new("", "") : new(" ยังไม่แน่ใจ โปรดเทียบกับประกาศ", ", not certain: compare the announcement");
        return new(
            $"{span.Thai}: ปี {stage.Year} {name.Thai} ({when.Thai}{doubt.Thai})",
            $"{span.English}: {name.English}, {stage.Year} ({when.English}{doubt.English})");
    }

    private static BilingualText Below(BilingualText line) => new($"  {line.Thai}", $"  {line.English}");

    private static string Name(StageDuty stage, Agenda agenda) => stage.HasBegun(agenda.Today) ? "underway" : "coming";

    private static string Name(ReportDutyState state) => state switch
    {
        ReportDutyState.Overdue => "overdue",
        ReportDutyState.Late => "late",
        _ => "due",
    };
}
