using Prongsai.Core.Diagnostics;

namespace Prongsai.Rendering.Diagnostics;

/// <summary>What can be wrong with a theme's assets and strings while a site is rendered, and with the reading of its files.</summary>
public static class RenderDiagnostics
{
    public static DiagnosticDescriptor AssetMissing { get; } = new(
        "PRS7007",
        DiagnosticSeverity.Error,
        new("ไม่พบไฟล์ประกอบของธีม", "asset not found"),
        new("ธีมไม่มีไฟล์ assets/{0}", "The theme has no file assets/{0}."),
        new("แก้ชื่อให้ตรงกับไฟล์ที่มีอยู่ หรือเพิ่มไฟล์ assets/{0}", "Use the name of a file that exists, or add assets/{0}."));

    public static DiagnosticDescriptor Unreadable { get; } = new(
        "PRS7008",
        DiagnosticSeverity.Error,
        new("อ่านไฟล์ของธีมไม่ได้", "theme file cannot be read"),
        new("อ่าน {0} ไม่ได้: {1}", "{0} cannot be read: {1}"),
        new(
            "ปิดโปรแกรมที่เปิดไฟล์นี้ค้างไว้ และตรวจสิทธิ์การอ่าน แล้วสั่งสร้างเว็บไซต์อีกครั้ง",
            "Close programs that hold this file open, check that you may read it, then build again."))
    {
        IsEnvironment = true,
    };

    public static DiagnosticDescriptor UnknownString { get; } = new(
        "PRS7010",
        DiagnosticSeverity.Error,
        new("ไม่พบคีย์ข้อความ", "unknown string key"),
        new("แม่แบบใช้ข้อความ {0} แต่ไฟล์ {1} ไม่มีคีย์นี้", "The template uses the text {0}, but {1} has no such key."),
        new("เพิ่มคีย์ {0} ในไฟล์ {1} หรือแก้ชื่อคีย์", "Add the key {0} to {1}, or correct its name."));

    public static DiagnosticDescriptor PlaceholderWithoutValue { get; } = new(
        "PRS7015",
        DiagnosticSeverity.Error,
        new("ตัวแปรในข้อความไม่มีค่า", "string placeholder without a value"),
        new("ข้อความ {0} ในไฟล์ {1} มีตัวแปร {2} แต่แม่แบบไม่ได้ให้ค่า", "The text {0} in {1} has the placeholder {2}, for which the template gives no value."),
        new("ให้ค่าของ {2} ที่บรรทัดนี้ หรือลบตัวแปรออกจากข้อความ", "Give {2} a value at this line, or remove it from the text."));
}
