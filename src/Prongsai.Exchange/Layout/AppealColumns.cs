using System.Collections.Immutable;
using Prongsai.Core.Sheets;

namespace Prongsai.Exchange.Layout;

/// <summary>The columns of the workbook of explanations: what the assessor's system asks for, then what only the agency uses.</summary>
internal static class AppealColumns
{
    private static readonly ImmutableArray<SheetColumn<AppealRow>> All = SheetColumn.Divided<AppealRow>(
    [
        new(new("ข้อ", "Item"), 8, false, r => r.Code.ToString()) { IsShort = true },
        new(new("ข้อมูลที่ต้องเปิดเผย", "To be disclosed"), 27, false, r => r.Title.Text),
        new(new("ผลเบื้องต้น", "Preliminary result"), 13, false, AppealText.Result) { IsShort = true },
        new(new("ความเห็นของผู้ประเมิน", "The assessor’s remark"), 36, false, r => r.Remark ?? ""),
        new(new("คำชี้แจงของหน่วยงาน", "The agency’s explanation"), 50, false, r => r.Explanation ?? ""),
        new(new("URL (บรรทัดละหนึ่งที่อยู่)", "URL (one a line)"), 42, false, r => Lines(r, p => [p.Link.Address.AbsoluteUri]))
        {
            IsAddress = true,
            Links = r => [.. r.Proofs.Select(p => p.Link.Address)],
        },
        new(new("การตรวจและหลักฐานยืนยัน", "Checks and proof"), 50, false, r => Lines(r, p => AppealText.Proof(p))),
        new(new("ใช้ภายใน: คะแนนที่ขึ้นอยู่กับข้อนี้", "Own use: points at stake"), 16, true, AppealText.Worth) { IsShort = true },
    ]);

    public static SheetTable Of(AppealBrief brief, AppealText text) => SheetTable.Of($"ชี้แจง {brief.Year}", text.Agency, All, brief.Rows);

    private static string Lines(AppealRow row, Func<AppealProof, IEnumerable<string>> lines) => string.Join("\n", row.Proofs.SelectMany(lines));
}
