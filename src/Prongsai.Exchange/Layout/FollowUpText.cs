using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;

namespace Prongsai.Exchange.Layout;

/// <summary>The words of a progress report. They are plain words of our own; what is reported stands in those of the content.</summary>
internal sealed class FollowUpText(FollowUpReport report) : PaperText(report.Culture)
{
    public string Heading => Of("รายงานความก้าวหน้าการดำเนินการตามมาตรการ", "Progress report on measures");

    public string Agency => Shown(report.Agency);

    public string Period => Of(
        $"ปีงบประมาณ พ.ศ. {report.Year} ข้อมูล ณ วันที่ {report.Day}",
        FormattableString.Invariant($"fiscal year B.E. {report.Year} ({report.Year.CommonEra}), as of {report.Day}"));

    public string FileTitle => $"{Heading} – {Agency} – {Period}";

    /// <summary>What a reader of another language must know of it; nothing in Thai.</summary>
    public string Translation => Of("", "A translation for reading. The report itself is the Thai one.");

    public ImmutableArray<string> Body =>
    [
        Of(
            $"รายงานนี้ติดตาม “{Shown(report.Title)}” ซึ่งตอบผลการประเมินปีงบประมาณ พ.ศ. {report.Answers} รวม {Count(report.Rows.Length)} มาตรการ {Days}",
            $"This report follows up “{Shown(report.Title)}”, which answers the result of fiscal year B.E. {report.Answers}. Measures: {Count(report.Rows.Length)}. {Days}"),
        Of(
            $"มีรายงานแล้ว {Count(report.Rows.Sum(r => r.Filed.Length))} ฉบับ ครบกำหนดแล้วแต่ไม่มีรายงาน {Count(report.Missing.Count())} ฉบับ",
            $"Reports made: {Count(report.Rows.Sum(r => r.Filed.Length))}. Due and without a report: {Count(report.Missing.Count())}."),
    ];

    public string States => Of("สรุปตามสถานะ", "Measures by state");

    public ImmutableArray<string> StateHeads => [Of("สถานะ", "State"), Of("จำนวนมาตรการ", "Measures"), Of("มาตรการที่", "Which")];

    public string Total => Of("รวม", "Total");

    public string Measures => Of("ความก้าวหน้าของแต่ละมาตรการ", "Progress of each measure");

    public ImmutableArray<string> MeasureHeads =>
    [
        Of("ที่", "No."), Of("มาตรการ", "Measure"), Of("ผู้รับผิดชอบ", "Responsible"), Of("สถานะ", "State"), Of("รายงานและหลักฐาน", "Reports and evidence"),
    ];

    public string MissingReports => Of("รายงานที่ครบกำหนดแล้วแต่ไม่มี", "Reports that were due and are not there");

    public string NoneMissing => Of("ไม่มี", "None.");

    public string NoReport => Of("ไม่มีกำหนดรายงาน และไม่มีรายงานบันทึกไว้", "No report is due, and none is recorded.");

    public ImmutableArray<string> Signature => SignedBy(Of($"รายงาน ณ {OpenDay}", $"Reported on {OpenDay}"));

    private string Days => report.DueDays.IsEmpty
        ? Of("ไม่ได้กำหนดวันรายงานไว้", "No days are set for reports.")
        : Of($"กำหนดรายงานภายในวันที่ {string.Join(", ", report.DueDays)}", $"Reports are due by {string.Join(", ", report.DueDays)}.");

    /// <summary>A state in words; without one, that nothing is reported.</summary>
    public string State(MeasureState? state) => state switch
    {
        MeasureState.Done => Of("แล้วเสร็จ", "Done"),
        MeasureState.Underway => Of("กำลังดำเนินการ", "Under way"),
        MeasureState.NotStarted => Of("ยังไม่เริ่ม", "Not started"),
        _ => Of("ไม่มีรายงานบันทึกไว้", "No report recorded"),
    };

    public string Filed(FiledReport filed)
    {
        var late = filed.IsLate ? Of(" หลังวันครบกำหนด", ", after the due day") : "";
        return Of(
            $"รอบกำหนด {filed.Due} รายงานเมื่อ {filed.Date}{late} ({State(filed.State)}):",
            $"Due {filed.Due}, reported on {filed.Date}{late} ({State(filed.State)}):");
    }

    public string Absent(AbsentReport absent) => $"{Of($"รอบกำหนด {absent.Due}", $"Due {absent.Due}")}: {Why(absent.State)}";

    public string Missing(FollowUpRow row, AbsentReport absent)
    {
        var units = row.Units.Length > 0 ? $" ({string.Join(", ", row.Units.Select(Shown))})" : "";
        return $"{Count(row.Number)}. {Shown(row.Name)}{units} {Absent(absent)}";
    }

    private string Why(FollowUpState state) => state switch
    {
        FollowUpState.Overdue => Of("เกินกำหนด ยังไม่มีรายงาน", "overdue, no report"),
        FollowUpState.NotDue => Of("ยังไม่ถึงกำหนด", "not due yet"),
        _ => Of("ไม่มีรายงานบันทึกไว้", "no report recorded"),
    };
}
