using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Site.Tables;

/// <summary>A year's measures with the results that they answer.</summary>
internal static class MeasuresTable
{
    public static DataTable Of(MeasurePlan plan, YearResult? answered, DisclosureModel model) => DataTable.Of(
        "measures",
        new("มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "Integrity and transparency measures"),
        plan.Title.For(model.Settings.SourceCulture).Text,
        null,
        new Columns<Measure>(model.Settings)
            .Integer("fiscal_year", Cells.FiscalYear, _ => plan.Year.BuddhistEra)
            .Integer("answers_fiscal_year", new("ปีงบประมาณ พ.ศ. ของผลที่มาตรการนี้ตอบ", "Fiscal year (Buddhist era) of the result that the measure answers"), _ => plan.Answers.BuddhistEra)
            .Integer("measure", new("ลำดับของมาตรการ", "Number of the measure"), m => m.Number)
            .Integer("indicator", Cells.Indicator, m => m.Indicator.Number)
            .Number(
                "indicator_score",
                new("คะแนนที่ประกาศของตัวชี้วัดในปีที่มาตรการตอบ", "Published score of the indicator in the year that the measure answers"),
                m => answered?.Scorecard.Find(m.Indicator)?.Value,
                Cells.Points)
            .Localized("name", new("ชื่อมาตรการ", "Name of the measure"), m => m.Name)
            .Localized("methods", new("วิธีดำเนินการ บรรทัดละวิธี", "Methods, one a line"), (m, culture) => string.Join("\n", m.Methods.Select(t => t.For(culture).Text)))
            .Text("units", Cells.Units, m => Cells.UnitsOf(m.Units, model))
            .Localized("follow_up", new("การติดตามผล", "How the measure is followed up"), m => m.FollowUp)
            .Text(
                "state",
                new("สถานะตามรายงานล่าสุด: notStarted, underway หรือ done ว่างเมื่อไม่มีรายงาน", "State by the newest report: notStarted, underway or done; empty where there is none"),
                m => FollowUp.LatestState(m) is { } state ? Cells.Camel(state) : null)
            .Text(
                "reports",
                new("รายงานของมาตรการ บรรทัดละรายงาน: กำหนดรายงานและสถานะ", "Reports on the measure, one a line: the day it was due and the state"),
                m => Cells.Joined(m.Reports.Select(r => $"{IsoDay.Show(r.Due)} {Cells.Camel(r.State)}"), "\n")),
        plan.Measures);
}
