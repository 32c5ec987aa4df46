using Prongsai.Core.Diagnostics;

namespace Prongsai.Rendering.Diagnostics;

/// <summary>What can be wrong with an article's Markdown.</summary>
public static class ArticleDiagnostics
{
    public static DiagnosticDescriptor AddressNotAllowed { get; } = new(
        "PRS7012",
        DiagnosticSeverity.Error,
        new("ที่อยู่ลิงก์ในบทความใช้ไม่ได้", "link address not allowed in an article"),
        new("บทความใช้ที่อยู่ {0} ซึ่งไม่ใช่ชนิดที่ใช้ได้ในที่นี้", "The article uses the address {0}, which is of a kind that is not allowed here."),
        new(
            "ลิงก์ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// http:// mailto: tel: หรือที่อยู่ภายในเว็บไซต์นี้ ชื่อเว็บไซต์เป็นชื่อเต็ม ไม่มี @ นำหน้า ไม่ใช่ตัวเลข และพิมพ์ด้วยอักษรอังกฤษหรือไทย ส่วนรูปภาพใช้ได้เฉพาะไฟล์ในเว็บไซต์นี้",
            "Use an address that starts with https://, http://, mailto: or tel:, or one within this site. A website has its whole name, in English or Thai letters, with no @ before it and no number in its place. Images only from this site."));

    public static DiagnosticDescriptor TooDeep { get; } = new(
        "PRS7013",
        DiagnosticSeverity.Error,
        new("บทความซ้อนกันลึกเกินไป", "article too deeply nested"),
        new("บทความ {0} ซ้อนเครื่องหมายกันลึกเกินกว่าที่จะอ่านได้", "The article {0} nests its marks too deeply to be read."),
        new(
            "ลดการซ้อนกันของรายการ ข้อความอ้างอิง (>) วงเล็บ หรือเครื่องหมายเน้นข้อความ",
            "Nest lists, quotations (>), brackets and emphasis marks less deeply."));

    public static DiagnosticDescriptor EmphasisLeftOver { get; } = new(
        "PRS7014",
        DiagnosticSeverity.Warning,
        new("เครื่องหมายเน้นข้อความไม่มีผล", "emphasis marks left over"),
        new("เครื่องหมาย ** ตรงนี้จะปรากฏในหน้าเว็บแทนการทำตัวหนา", "The ** here will be shown on the page as it is, instead of making text bold."),
        new(
            "ย้ายวงเล็บ เครื่องหมายคำพูด หรือเครื่องหมาย % ออกนอก ** หรือเว้นวรรคก่อน ** ตัวเปิดและหลัง ** ตัวปิด",
            "Move brackets, quotation marks or % outside the **, or put a space before the opening ** and after the closing one."));
}
