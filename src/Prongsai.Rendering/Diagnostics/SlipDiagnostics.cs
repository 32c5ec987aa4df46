using Prongsai.Core.Diagnostics;

namespace Prongsai.Rendering.Diagnostics;

/// <summary>
/// What Markdown does not understand and would show as it was typed, or run together. <c>{0}</c> is what was written, <c>{1}</c> what to
/// type in its place.
/// </summary>
public static class SlipDiagnostics
{
    public static DiagnosticDescriptor LinesRunTogether { get; } = new(
        "PRS7016",
        DiagnosticSeverity.Warning,
        new("บรรทัดจะต่อกัน", "lines run together"),
        new(
            "“{0}” กับบรรทัดถัดไปจะต่อเป็นบรรทัดเดียวกันในหน้าเว็บ",
            "“{0}” and the next line will stand in one line on the page."),
        new(
            "ถ้าต้องการขึ้นย่อหน้าใหม่ ให้เว้นบรรทัดว่าง ถ้าต้องการเพียงขึ้นบรรทัดใหม่ พิมพ์ \\ ท้ายบรรทัด: {1}",
            "For a new paragraph leave an empty line between; for a mere new line type \\ at the line's end: {1}"));

    public static DiagnosticDescriptor NoList { get; } = new(
        "PRS7017",
        DiagnosticSeverity.Warning,
        new("รายการที่จะไม่เป็นรายการ", "a list that will be none"),
        new(
            "“{0}” จะไม่เป็นข้อของรายการ แต่จะต่อกับบรรทัดก่อนหน้าหรือถัดไปในหน้าเว็บ",
            "“{0}” will not be an item of a list, but stand in one line with the line before or after it."),
        new(
            "เว้นบรรทัดว่างก่อนข้อแรก แล้วพิมพ์ {1} โดยเว้นวรรคหลังจุดหรือขีด ทำทุกข้อเหมือนกัน",
            "Leave an empty line before the first item and type {1} with a space after the dot or dash; so for each item."));

    public static DiagnosticDescriptor NoTable { get; } = new(
        "PRS7018",
        DiagnosticSeverity.Warning,
        new("ตารางที่จะไม่เป็นตาราง", "a table that will be none"),
        new("แถวที่ขึ้นต้นด้วย “{0}” จะไม่เป็นตาราง แต่จะต่อกันเป็นข้อความ", "The rows that begin with “{0}” will be no table, but run together as text."),
        new(
            "คั่นช่องด้วย | และใส่บรรทัด {1} ใต้แถวหัวตาราง โดยมีบรรทัดว่างก่อนตาราง",
            "Part the cells by |, and put the line {1} below the row of headings, with an empty line before the table."));

    public static DiagnosticDescriptor NoHeading { get; } = new(
        "PRS7019",
        DiagnosticSeverity.Warning,
        new("หัวข้อที่จะไม่เป็นหัวข้อ", "a heading that will be none"),
        new("“{0}” จะไม่เป็นหัวข้อ เพราะไม่มีช่องว่างหลัง #", "“{0}” will be no heading, since no space follows the #."),
        new("พิมพ์ {1} โดยมีบรรทัดว่างก่อนและหลัง", "Type {1} with an empty line before and after."));

    public static DiagnosticDescriptor NoLink { get; } = new(
        "PRS7024",
        DiagnosticSeverity.Warning,
        new("ลิงก์ที่จะไม่เป็นลิงก์", "a link that will be none"),
        new("{0} จะไม่เป็นลิงก์ที่กดได้", "{0} will be no link that can be followed."),
        new("พิมพ์ {1}", "Type {1}"));

    public static DiagnosticDescriptor MarksLeftOver { get; } = new(
        "PRS7025",
        DiagnosticSeverity.Warning,
        new("เครื่องหมายที่จะปรากฏตามที่พิมพ์", "marks that will be shown"),
        new("เครื่องหมายใน {0} จะปรากฏในหน้าเว็บตามที่พิมพ์", "The marks in {0} will be shown on the page as they are."),
        new(
            "พิมพ์ {1} หรือใส่ \\ หน้าเครื่องหมายถ้าต้องการให้ปรากฏ",
            "Type {1}, or put \\ before the mark if it is to be shown."));

    public static DiagnosticDescriptor Unclosed { get; } = new(
        "PRS7026",
        DiagnosticSeverity.Warning,
        new("เครื่องหมายเปิดไม่มีเครื่องหมายปิด", "a mark that is not closed"),
        new("{0} ตรงนี้ไม่มีคู่ จึงไม่มีผลตามที่ตั้งใจ", "The {0} here has no partner, and so not the effect that was meant."),
        new("พิมพ์ {0} อีกครั้งตรงที่สิ้นสุด หรือลบออก", "Type {0} again where it is to end, or delete it."));

    public static DiagnosticDescriptor HtmlShown { get; } = new(
        "PRS7027",
        DiagnosticSeverity.Warning,
        new("HTML จะปรากฏตามที่พิมพ์", "HTML that will be shown"),
        new("{0} จะปรากฏในหน้าเว็บตามที่พิมพ์ให้ทุกคนเห็น", "{0} will be shown to everybody as it is typed."),
        new(
            "ลบออก ตัวหนาพิมพ์ **คำ** ลิงก์พิมพ์ [คำ](https://…) รายการพิมพ์ - ข้อ และเว้นบรรทัดว่างเมื่อขึ้นย่อหน้าใหม่",
            "Delete it. For bold type **word**, for a link [word](https://…), for a list - item, and leave an empty line for a new paragraph."));

    public static DiagnosticDescriptor IndentedText { get; } = new(
        "PRS7028",
        DiagnosticSeverity.Warning,
        new("ย่อหน้าจะกลายเป็นโค้ด", "a paragraph that will be code"),
        new(
            "“{0}” เว้นวรรคหน้าบรรทัดตั้งแต่ 4 ช่องหรือใช้ Tab จึงจะแสดงเป็นโค้ดคอมพิวเตอร์ ไม่ตัดบรรทัด",
            "“{0}” begins with four spaces or more, or with a tab, and so will be shown as computer code, in one long line."),
        new("ลบช่องว่างหน้าบรรทัด ธีมจัดย่อหน้าให้เอง", "Delete the space at the beginning of the line; the theme lays out paragraphs itself."));

    public static DiagnosticDescriptor RootedLink { get; } = new(
        "PRS7029",
        DiagnosticSeverity.Warning,
        new("ลิงก์ที่ขึ้นต้นด้วย /", "a link that begins with /"),
        new(
            "{0} ใช้ได้เฉพาะเมื่อเว็บไซต์อยู่ที่เดิม ถ้าย้ายโฟลเดอร์หรือเปิดจากไฟล์ในเครื่อง ลิงก์จะเสีย",
            "{0} holds only while the site stands where it does: in another folder, or opened from a disk, it is broken."),
        new("พิมพ์ {1}", "Type {1}"));
}
