using Prongsai.Core.Diagnostics;

namespace Prongsai.Publishing.Diagnostics;

/// <summary>What can be wrong with a produced site's addresses, and with what its pages load.</summary>
public static class CheckDiagnostics
{
    public static DiagnosticDescriptor BrokenReference { get; } = new(
        "PRS8001",
        DiagnosticSeverity.Error,
        new("ลิงก์ภายในเว็บไซต์เสีย", "broken internal reference"),
        new("“{0}” ชี้ไปยัง {1} ซึ่งไม่มีในเว็บไซต์นี้", "“{0}” leads to {1}, which this site does not have."),
        new(
            "แก้ที่อยู่ให้ตรงกับไฟล์ที่มี โดยตัวพิมพ์เล็กและใหญ่ต้องตรงกัน หรือเพิ่มไฟล์ที่ขาดในเนื้อหาหรือธีม",
            "Correct the address (small and capital letters count), or add the missing file to the content or the theme."));

    public static DiagnosticDescriptor MissingFragment { get; } = new(
        "PRS8002",
        DiagnosticSeverity.Error,
        new("ไม่พบจุดในหน้าที่ลิงก์ชี้ถึง", "missing place in a page"),
        new("“{0}” ชี้ไปยังจุด “{1}” ซึ่งไม่มีในไฟล์ {2}", "“{0}” leads to the place “{1}”, which {2} does not have."),
        new(
            "แก้ส่วนหลังเครื่องหมาย # ให้เป็นจุดที่หน้านั้นมี หัวข้อของบทความมีชื่อขึ้นต้นด้วย h- จุดที่มี: {3}",
            "Correct the part after # to a place that the page has; those of an article's headings begin with h-. It has: {3}"));

    public static DiagnosticDescriptor Unreachable { get; } = new(
        "PRS8009",
        DiagnosticSeverity.Warning,
        new("หน้าที่ไม่มีลิงก์ไปถึง", "page that no link leads to"),
        new("ไม่มีลิงก์จากหน้าแรกไปถึงหน้า {0} ไม่ว่าทางใด", "No chain of links leads from the home page to {0}."),
        new(
            "เพิ่มลิงก์ไปหน้านี้จากเมนูหรือจากหน้าที่เกี่ยวข้อง",
            "Link to this page from the menu or from a related page."));

    public static DiagnosticDescriptor OutboundResource { get; } = new(
        "PRS8010",
        DiagnosticSeverity.Error,
        new("หน้าโหลดไฟล์จากเว็บไซต์อื่น", "file loaded from another website"),
        new(
            "“{0}” จะถูกโหลดจากเว็บไซต์อื่นทุกครั้งที่มีผู้เปิดหน้านี้",
            "“{0}” would be loaded from another website whenever somebody opens the page."),
        new(
            "เก็บไฟล์นั้นไว้ในธีมหรือเนื้อหา แล้วอ้างถึงไฟล์ในเว็บไซต์นี้ หรือใช้ลิงก์ธรรมดาแทน",
            "Keep the file in the theme or the content and refer to it there, or use a plain link instead."));

    public static DiagnosticDescriptor InlineCode { get; } = new(
        "PRS8011",
        DiagnosticSeverity.Error,
        new("มีคำสั่งหรือรูปแบบฝังอยู่ในหน้า", "code or style inside a page"),
        new("{0} ฝังอยู่ในหน้าโดยตรง ซึ่งกฎความปลอดภัยของเว็บไซต์ไม่อนุญาต", "{0} stands inside the page, which the site's safety rules do not allow."),
        new(
            "ย้ายไปไว้ในไฟล์ .js หรือ .css ของธีม",
            "Move it into a .js or .css file of the theme."));

    public static DiagnosticDescriptor AlternateMissing { get; } = new(
        "PRS8012",
        DiagnosticSeverity.Error,
        new("การชี้ไปยังหน้าเดียวกันในภาษาอื่นไม่ครบหรือผิด", "alternate language missing or wrong"),
        new("หน้านี้ต้องมี hreflang “{0}” ที่ชี้ไปยัง {1}", "This page needs an hreflang “{0}” that leads to {1}."),
        new(
            "เพิ่มหรือแก้ <link rel=\"alternate\" hreflang=\"{0}\"> ในส่วน <head> ของธีม",
            "Add or correct <link rel=\"alternate\" hreflang=\"{0}\"> in the theme's <head>."));

    public static DiagnosticDescriptor UnsafeAddress { get; } = new(
        "PRS8013",
        DiagnosticSeverity.Error,
        new("ลิงก์ชนิดที่ไม่ปลอดภัย", "unsafe kind of link"),
        new("“{0}” เป็นที่อยู่ชนิด {1}: ซึ่งไม่อนุญาตให้ใช้ที่นี่", "“{0}” is an address of the kind {1}:, which is not allowed here."),
        new(
            "ใช้ที่อยู่ที่ขึ้นต้นด้วย https: หรือที่อยู่ของหน้าในเว็บไซต์นี้",
            "Use an address that starts with https:, or that of a page of this site."));
}
