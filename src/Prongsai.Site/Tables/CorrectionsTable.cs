using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Tables;

/// <summary>The log of corrections and replies, the newest first.</summary>
internal static class CorrectionsTable
{
    public static DataTable Of(IEnumerable<LogEntry> entries, SiteSettings settings) => DataTable.Of(
        "corrections",
        new("การแก้ไขและคำชี้แจง", "Corrections and replies"),
        "ITA",
        null,
        new Columns<LogEntry>(settings)
            .Text("id", new("รหัสของรายการ ไม่เปลี่ยน", "Id of the entry, which never changes"), e => e.Id)
            .Text("kind", new("ชนิด: correction (แก้ไข) หรือ reply (คำชี้แจง)", "Kind: correction or reply"), e => e is Reply ? "reply" : "correction")
            .Day("date", new("วันที่แก้ไข หรือวันที่ลงคำชี้แจง", "Day of the correction, or on which the reply was put here"), e => e.Date)
            .Localized("title", new("เรื่อง", "What it is about"), e => e.Title)
            .Text("pages", new("หน้าที่เกี่ยวข้อง คั่นด้วย ;", "Pages concerned, separated by ;"), e => Cells.Joined(PageKeys.Of(e).Select(p => p.Path)))
            .Localized("was", new("ข้อความเดิม", "What the site said"), e => (e as Correction)?.Was)
            .Localized("now", new("ข้อความที่ถูกต้อง", "What is right"), e => (e as Correction)?.Now)
            .Localized("reason", new("เหตุที่แก้ไข", "Why it was corrected"), e => (e as Correction)?.Reason)
            .Localized("reply_from", new("ผู้ชี้แจง เป็นตำแหน่งหรือหน่วยงาน", "Who replies, as an office or a role"), e => (e as Reply)?.From)
            .Localized("reply", new("คำชี้แจง", "The reply"), e => (e as Reply)?.Text)
            .Localized("answer", new("คำตอบของหน่วยงาน", "The agency's answer"), e => (e as Reply)?.Answer),
        entries);
}
