using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;

namespace Prongsai.Exchange.Layout;

/// <summary>The columns of the evaluators' sheet, the same in every form: what their system asks for first, then what is only for the agency.</summary>
internal static class EvaluatorColumns
{
    public static ImmutableArray<SheetColumn<EvaluatorRow>> All { get; } = SheetColumn.Divided<EvaluatorRow>(
    [
        new(new("ข้อ", "Item"), 8, false, r => r.Code.ToString()) { IsShort = true },
        new(new("ข้อมูลที่ต้องเปิดเผย", "To be disclosed"), 27, false, r => r.Title),
        new(new("มี/ไม่มี", "Have / have not"), 13, false, r => AnswerOf(r.Answer).Thai) { IsShort = true },
        new(new("URL (บรรทัดละหนึ่งที่อยู่)", "URL (one a line)"), 42, false, r => Lines(r, l => l.Address.AbsoluteUri))
        {
            IsAddress = true,
            Links = r => [.. r.Links.Select(l => l.Address)],
        },
        new(new("คำอธิบาย (เส้นทางเข้าถึง)", "Explanation (click path)"), 50, false, r => r.Explanation),
        new(new("ใช้ภายใน: หน้าของข้อนี้ในเว็บไซต์นี้", "Own use: this site’s page"), 36, true, r => r.Page.AbsoluteUri)
        {
            IsAddress = true,
            Links = r => [r.Page],
        },
        new(new("ใช้ภายใน: ตรวจลิงก์ล่าสุด", "Own use: last link check"), 16, true, r => Lines(r, l => l.LastCheck)),
        new(new("ใช้ภายใน: ผลตรวจลิงก์", "Own use: what was found"), 28, true, r => Lines(r, l => l.Verdict)),
        new(new("ใช้ภายใน: ส่วนงานรับผิดชอบ", "Own use: unit in charge"), 20, true, r => r.Unit ?? ""),
    ]);

    public static SheetTable Of(EvaluatorSheet sheet) => SheetTable.Of($"OIT {sheet.Year}", sheet.Agency, All, sheet.Rows);

    private static BilingualText AnswerOf(DisclosureAnswer answer) => answer switch
    {
        DisclosureAnswer.Disclosed => new("มี", "have"),
        DisclosureAnswer.NotDisclosed => new("ไม่มี", "have not"),
        _ => new("ยังไม่ตอบ", "not answered yet"),
    };

    private static string Lines(EvaluatorRow row, Func<EvaluatorLink, string> line) => string.Join("\n", row.Links.Select(line));
}
