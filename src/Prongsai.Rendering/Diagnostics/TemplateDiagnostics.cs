using Prongsai.Core.Diagnostics;

namespace Prongsai.Rendering.Diagnostics;

/// <summary>What can be wrong with a theme's templates.</summary>
public static class TemplateDiagnostics
{
    public static DiagnosticDescriptor TemplateMissing { get; } = new(
        "PRS7001",
        DiagnosticSeverity.Error,
        new("ไม่พบแม่แบบ", "template not found"),
        new("ธีม {0} ไม่มีแม่แบบ {1}", "The theme {0} has no template {1}."),
        new(
            "เพิ่มไฟล์ {1} ในโฟลเดอร์ของธีม หรือระบุ extends ใน theme.yaml ให้ใช้แม่แบบของธีมอื่น",
            "Add the file {1} to the theme's folder, or name in theme.yaml, with extends, a theme that has it."));

    public static DiagnosticDescriptor RazorSyntax { get; } = new(
        "PRS7002",
        DiagnosticSeverity.Error,
        new("ไวยากรณ์ Razor ของแม่แบบไม่ถูกต้อง", "Razor syntax of a template"),
        new("อ่านแม่แบบต่อไม่ได้ที่ตำแหน่งนี้: {1} ({0})", "The template cannot be read at this place: {1} ({0})"),
        new("ตรวจเครื่องหมาย @ วงเล็บ และแท็กที่เปิดปิดไม่ครบใกล้ตำแหน่งนี้", "Check the @ signs, brackets and unclosed tags near this place."));

    public static DiagnosticDescriptor DoesNotCompile { get; } = new(
        "PRS7003",
        DiagnosticSeverity.Error,
        new("แม่แบบคอมไพล์ไม่ผ่าน", "template does not compile"),
        new("คำสั่ง C# ในแม่แบบไม่ถูกต้อง: {1} ({0})", "The C# of the template is not valid: {1} ({0})"),
        new(
            "ตรวจชื่อและชนิดข้อมูลที่ใช้ในบรรทัดนี้ สิ่งที่แม่แบบเรียกใช้ได้มีอธิบายใน themes/README.md",
            "Check the names and types in this line; themes/README.md lists what a template may use."));

    public static DiagnosticDescriptor Failed { get; } = new(
        "PRS7004",
        DiagnosticSeverity.Error,
        new("แม่แบบทำงานไม่สำเร็จ", "template failed on a page"),
        new("สร้างหน้า {0} ไม่สำเร็จที่บรรทัดนี้ของแม่แบบ: {1}", "The page {0} could not be made at this line of the template: {1}"),
        new(
            "ตรวจว่าค่าที่บรรทัดนี้ใช้มีอยู่ในทุกหน้าที่ใช้แม่แบบนี้ หรือเขียนเงื่อนไขสำหรับหน้าที่ไม่มีค่า",
            "Check that what this line uses exists on every page of this template, or write a condition for pages without it."));

    public static DiagnosticDescriptor WrongModel { get; } = new(
        "PRS7005",
        DiagnosticSeverity.Error,
        new("แม่แบบระบุชนิดข้อมูลไม่ตรงกับหน้า", "template has another model than its page"),
        new("แม่แบบ {0} ระบุ @model เป็น {1} แต่ต้องเป็น {2}", "The template {0} says @model {1}, but must say {2}."),
        new("แก้บรรทัด @model เป็น @model {2}", "Change the line to: @model {2}"));

    public static DiagnosticDescriptor PartMissing { get; } = new(
        "PRS7006",
        DiagnosticSeverity.Error,
        new("ไม่พบเลย์เอาต์หรือคอมโพเนนต์", "layout or component not found"),
        new("ไม่มีคอมโพเนนต์หรือเลย์เอาต์ {0} เพราะธีมไม่มีไฟล์ {1}", "There is no component or layout {0}, as the theme has no file {1}."),
        new("แก้ชื่อให้ตรงกับที่มีอยู่ หรือเพิ่มไฟล์ {1}", "Use the name of one that exists, or add the file {1}."));

    public static DiagnosticDescriptor NoCompiler { get; } = new(
        "PRS7009",
        DiagnosticSeverity.Error,
        new("ไม่มีโปรแกรมที่คอมไพล์แม่แบบได้", "no compiler for a template"),
        new(
            "แม่แบบเหล่านี้ถูกแก้ไขหรือเพิ่มขึ้น แต่โปรแกรมนี้คอมไพล์แม่แบบไม่ได้: {0}",
            "These templates were changed or added, and this program cannot compile templates: {0}"),
        new(
            "วางโปรแกรมฉบับเต็ม prongsai-full ไว้ในโฟลเดอร์เดียวกับโปรแกรมนี้ หรือคืนแม่แบบให้เป็นไฟล์เดิม ส่วนไฟล์ข้อความ สี และ CSS ของธีมแก้ได้โดยไม่ต้องคอมไพล์",
            "Put the full program, prongsai-full, into the folder of this one, or restore the templates. A theme's texts, colours and CSS need no compiler."))
    {
        IsEnvironment = true,
    };
}
