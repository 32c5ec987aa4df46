using Prongsai.Core.Diagnostics;

namespace Prongsai.Publishing.Diagnostics;

/// <summary>What can keep a checked site from being put in its place.</summary>
public static class PublishDiagnostics
{
    public static DiagnosticDescriptor CannotWrite { get; } = new(
        "PRS9001",
        DiagnosticSeverity.Error,
        new("เขียนเว็บไซต์ไม่สำเร็จ", "site cannot be written"),
        new("เขียนเว็บไซต์ลง {0} ไม่สำเร็จ เว็บไซต์เดิมยังอยู่ครบ: {1}", "The site could not be written to {0}; the site before it is untouched: {1}"),
        new(
            "ตรวจพื้นที่ว่างของดิสก์ (ต้องใช้ราว {2} MB) สิทธิ์การเขียน และปิดโปรแกรมที่เปิดไฟล์ในโฟลเดอร์นี้อยู่ แล้วสั่งใหม่",
            "Check the free disk space (about {2} MB are needed), the right to write, and that no program holds a file of this folder open; then try again."))
    {
        IsEnvironment = true,
        PlaceArgument = 0,
    };

    public static DiagnosticDescriptor OutputNotAllowed { get; } = new(
        "PRS9002",
        DiagnosticSeverity.Error,
        new("โฟลเดอร์นี้ใช้เป็นผลลัพธ์ไม่ได้", "folder that cannot be the output"),
        new("{0} ใช้เป็นโฟลเดอร์ผลลัพธ์ไม่ได้ เพราะจะทับหรือปนกับ {1}", "{0} cannot be the output folder: it would replace, or mix with, {1}."),
        new(
            "ระบุโฟลเดอร์ผลลัพธ์ที่ใช้เก็บเว็บไซต์อย่างเดียว เช่น --output output",
            "Name a folder that holds nothing but the site, such as --output output."))
    {
        PlaceArgument = 0,
    };

    public static DiagnosticDescriptor Locked { get; } = new(
        "PRS9003",
        DiagnosticSeverity.Error,
        new("มีการเผยแพร่อีกรายการทำงานอยู่", "another run is publishing"),
        new("โปรแกรมอีกรายการ (หมายเลข {1}) กำลังเขียน {0} อยู่", "Another run (process {1}) is writing to {0}."),
        new("รอให้รายการนั้นเสร็จ แล้วสั่งใหม่", "Wait until it has finished, then try again."))
    {
        IsEnvironment = true,
    };

    public static DiagnosticDescriptor ForeignFiles { get; } = new(
        "PRS9004",
        DiagnosticSeverity.Error,
        new("โฟลเดอร์ผลลัพธ์มีไฟล์อื่นปนอยู่", "files of others in the output folder"),
        new("{0} มีไฟล์ที่โปรแกรมนี้ไม่ได้สร้าง {1} ไฟล์ เช่น {2}", "{0} holds files that this program did not make ({1}), such as {2}."),
        new(
            "ย้ายไฟล์เหล่านั้นไปไว้ที่อื่น หรือสั่งด้วย --force หากลบได้",
            "Move those files elsewhere, or use --force if they may be deleted."))
    {
        PlaceArgument = 0,
    };

    public static DiagnosticDescriptor UnsafePath { get; } = new(
        "PRS9005",
        DiagnosticSeverity.Error,
        new("ชื่อไฟล์ใช้ไม่ได้ในทุกระบบ", "file name that does not work on every system"),
        new("ไฟล์ “{0}” เผยแพร่ด้วยชื่อนี้ไม่ได้ เพราะ “{1}”", "The file “{0}” cannot be published under this name because of “{1}”."),
        new(
            "ใช้ชื่อที่มีแต่ a-z 0-9 ขีดกลาง และจุด และไม่ซ้ำกับไฟล์อื่นเมื่อไม่นับตัวพิมพ์เล็กใหญ่",
            "Use a name of a-z, 0-9, hyphens and dots that differs from every other file's in more than capitals."));

    public static DiagnosticDescriptor ForeignEntrance { get; } = new(
        "PRS9006",
        DiagnosticSeverity.Warning,
        new("หน้าแรกของโฟลเดอร์รวมเป็นแฟ้มอื่น", "another file stands where the portal is entered"),
        new("{0} ไม่ใช่แฟ้มที่โปรแกรมนี้สร้าง จึงคงไว้ตามเดิม หน้ารวมหน่วยงานอยู่ที่ {1}", "{0} is not of this program's making and stays as it is. The portal is {1}."),
        new("ทำลิงก์จากแฟ้มนั้นไปยัง {1} หรือย้ายแฟ้มนั้นออกแล้วสั่งใหม่", "Link from that file to {1}, or move it away and run again."));

    public static DiagnosticDescriptor OutputIsMounted { get; } = new(
        "PRS9330",
        DiagnosticSeverity.Error,
        new("โฟลเดอร์ผลลัพธ์เป็นจุดต่อเชื่อม", "the output folder is a mount point"),
        new(
            "{0} เป็นจุดต่อเชื่อมของดิสก์หรือ volume จึงสลับเว็บไซต์ใหม่แทนของเดิมในขั้นเดียวไม่ได้ ไม่มีสิ่งใดถูกแก้ไข",
            "{0} is where a disk or volume is mounted, so a new site cannot take the place of the old one in one step. Nothing was changed."),
        new(
            "ใช้โฟลเดอร์ที่อยู่ในนั้น เช่น --output {0}/site และให้เว็บเซิร์ฟเวอร์อ่านจากโฟลเดอร์นั้น หรือต่อเชื่อมโฟลเดอร์แม่แทน",
            "Use a folder in it, such as --output {0}/site, and let the web server read from there; or mount the folder above it instead."))
    {
        IsEnvironment = true,
        PlaceArgument = 0,
    };
}
