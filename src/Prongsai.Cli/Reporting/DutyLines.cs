using System.Collections.Immutable;
using System.Text.Json;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Reporting;

/// <summary>Shows which reports on measures are due, overdue or came late, in the forms that <c>status</c> has.</summary>
internal static class DutyLines
{
    /// <summary>One line for the measures that stand alike.</summary>
    public static IEnumerable<BilingualText> ForPeople(ImmutableArray<ReportDuty> duties) =>
        from duty in duties
        group duty.Measure.Number by (duty.State, duty.Due, duty.Year) into alike
        let numbers = string.Join(", ", alike)
        let day = IsoDay.Show(alike.Key.Due)
        let year = alike.Key.Year
        select alike.Key.State switch
        {
            ReportDutyState.Overdue => new BilingualText(
                $"เกินกำหนด {day} ไม่มีรายงานบันทึกไว้: มาตรการปี {year} ที่ {numbers}",
                $"Overdue since {day}, no report recorded: measures {numbers} of {year}"),
            ReportDutyState.Late => new(
                $"รายงานหลังกำหนด {day}: มาตรการปี {year} ที่ {numbers}",
                $"Reported after the due day {day}: measures {numbers} of {year}"),
            _ => new($"กำหนดรายงานถัดไป {day}: มาตรการปี {year} ที่ {numbers}", $"Next reports due {day}: measures {numbers} of {year}"),
        };

    public static IEnumerable<string> ForPrograms(ImmutableArray<ReportDuty> duties) =>
        duties.Select(d => $"{d.Year}/measures/{d.Measure.Number} {IsoDay.Show(d.Due)} {Name(d.State)}");

    /// <summary>The array <c>reports</c>: <c>fiscalYear</c> of the measures, <c>measure</c>, <c>due</c>, <c>state</c>, <c>units</c>.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<ReportDuty> duties)
    {
        json.WriteStartArray("reports");
        foreach (var duty in duties)
        {
            json.WriteStartObject();
            json.WriteNumber("fiscalYear", duty.Year.BuddhistEra);
            json.WriteNumber("measure", duty.Measure.Number);
            json.WriteString("due", IsoDay.Show(duty.Due));
            json.WriteString("state", Name(duty.State));
            json.WriteStartArray("units");
            foreach (var unit in duty.Measure.Units)
            {
                json.WriteStringValue(unit.ToString());
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Name(ReportDutyState state) => state switch
    {
        ReportDutyState.Overdue => "overdue",
        ReportDutyState.Late => "late",
        _ => "due",
    };
}
