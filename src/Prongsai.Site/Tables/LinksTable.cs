using Prongsai.Core.Model;

namespace Prongsai.Site.Tables;

/// <summary>A year's evidence links with what was seen when each was last opened; empty cells where it never was.</summary>
internal static class LinksTable
{
    public static DataTable Of(FiscalYear year, IEnumerable<ItemEvidence> links, SiteSettings settings) => DataTable.Of(
        "links",
        new("ผลการตรวจลิงก์หลักฐาน OIT", "Checks of the OIT evidence links"),
        $"OIT {year}",
        null,
        new Columns<ItemEvidence>(settings)
            .Integer("fiscal_year", Cells.FiscalYear, _ => year.BuddhistEra)
            .Text("item", Cells.Item, l => l.Item.Code.ToString())
            .Text("url", new("ที่อยู่ของหลักฐาน", "Address of the evidence"), l => l.Evidence.Address?.AbsoluteUri)
            .Text(
                "verdict",
                new("ผลการตรวจครั้งล่าสุด: good, moved, suspect, unverifiable, broken หรือ refused", "Outcome of the last check: good, moved, suspect, unverifiable, broken or refused"),
                l => Latest(l) is { } check ? Cells.Camel(check.Verdict) : null)
            .Text("reasons", new("รหัสของสิ่งที่พบเมื่อเปิดลิงก์ คั่นด้วย ;", "Codes of what was noticed when the link was opened, separated by ;"), l => Cells.Joined((Latest(l)?.Findings ?? []).Select(f => f.Reason.Id)))
            .Day("checked_at", new("วันที่เปิดตรวจลิงก์ครั้งล่าสุด ตามเวลาประเทศไทย", "Day of the last check of the link, in Thailand"), l => Latest(l)?.Day)
            .Day("last_good", new("วันล่าสุดที่พบว่าลิงก์เปิดได้", "Last day on which the link was seen to open"), l => l.History?.LastGood?.Day)
            .Text("final_url", new("ที่อยู่ที่ลิงก์พาไปถึงในการตรวจครั้งล่าสุด", "Address at which the link ended when it was last checked"), l => Latest(l)?.FinalAddress.AbsoluteUri)
            .Integer("status", new("รหัสสถานะ HTTP ของคำตอบ", "HTTP status of the answer"), l => Latest(l)?.Status)
            .Text("media_type", new("ชนิดของสิ่งที่ได้รับ ดูจากเนื้อไฟล์", "Media type of what was received, by its bytes"), l => Latest(l)?.SniffedType)
            .Integer("bytes", new("ขนาดของสิ่งที่ได้รับ", "Size of what was received"), l => Latest(l)?.Bytes, new("ไบต์", "bytes"))
            .Text("sha256", new("ค่าแฮช SHA-256 ของสิ่งที่ได้รับ", "SHA-256 hash of what was received"), l => Latest(l)?.Sha256)
            .Day("certificate_expires", new("วันหมดอายุของใบรับรองของเว็บไซต์ปลายทาง", "Day on which the certificate of the linked website expires"), l => Latest(l)?.CertificateExpires)
            .Day("opened_by_eye", new("วันที่เจ้าหน้าที่เปิดดูด้วยตา", "Day on which an officer opened it and looked"), l => l.Evidence.OpenedByEye),
        links);

    private static LinkCheck? Latest(ItemEvidence link) => link.History?.Latest;
}
