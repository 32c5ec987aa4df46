using Prongsai.Core.Packaging;
using Prongsai.Core.Sheets;

namespace Prongsai.Exchange.Xlsx;

/// <summary>The first sheet: what to do with the others, and which file each comes from.</summary>
internal static class HowToSheet
{
    private static readonly string[] Steps =
    [
        "1. แก้ช่องสีขาว ช่องสีเทามีไว้อ่าน / Change white cells; grey ones are to be read.",
        "2. ช่องที่มีลูกศร เลือกจากรายการ / Where a cell has an arrow, choose from its list.",
        "3. วันที่พิมพ์แบบ วัน/เดือน/ปี พ.ศ. หรือ ปี ค.ศ.-เดือน-วัน / Type days as day/month/year of the Buddhist era, or year-month-day of the common era.",
        "4. เพิ่มหลักฐานหรือรายงาน: เติมแถวใหม่ล่างสุด เว้นช่องแรกว่าง / To add evidence or a report, fill in a new row at the end, with the first cell empty.",
        "5. ลบหลักฐานหรือรายงาน: ลบทั้งแถว / To delete one, delete its whole row.",
        "6. อย่าเปลี่ยนชื่อแผ่นงาน หัวตาราง และช่องแรก / Keep the names of sheets, the heads and the first cells.",
        "7. บันทึก ปิด แล้วสั่ง prongsai import / Save, close, and run prongsai import.",
    ];

    public static PartElement Of(ContentWorkbook workbook, string title) => new("worksheet", [],
    [
        new("cols", [], [new("col", [("min", 1), ("max", 1), ("width", 110), ("customWidth", 1)])]),
        new("sheetData", [],
        [
            .. Steps.Prepend("").Prepend(title).Append("").Concat(workbook.Sheets.Select(s => $"{s.Name}: {s.Source}"))
                .Select((text, i) => new PartElement("row", [("r", i + 1)], [FormCell.Text(0, i + 1, text, i == 0 ? FormStyles.Title : 0)])),
        ]),
    ]);
}
