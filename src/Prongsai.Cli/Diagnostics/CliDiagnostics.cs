using Prongsai.Core.Diagnostics;

namespace Prongsai.Cli.Diagnostics;

/// <summary>What only the program as a whole can report.</summary>
internal static class CliDiagnostics
{
    public static DiagnosticDescriptor RecordNotWritten { get; } = new(
        "PRS9010",
        DiagnosticSeverity.Error,
        new("เขียนบันทึกการตรวจลิงก์ไม่สำเร็จ", "record of link checks cannot be written"),
        new("เขียนบันทึกการตรวจลิงก์ใน {0} ไม่สำเร็จ บันทึกเดิมยังอยู่ครบ: {1}", "The record of link checks in {0} could not be written; what it held is untouched: {1}"),
        new(
            "ตรวจพื้นที่ว่างของดิสก์ สิทธิ์การเขียน และปิดโปรแกรมที่เปิดแฟ้มบันทึกอยู่ แล้วสั่งใหม่",
            "Check the free disk space, the right to write, and that no program holds the record open; then try again."))
    {
        IsEnvironment = true,
        PlaceArgument = 0,
    };

    public static DiagnosticDescriptor ReservedSiteName { get; } = new(
        "PRS9030",
        DiagnosticSeverity.Error,
        new("ชื่อโฟลเดอร์หน่วยงานสงวนไว้", "reserved name of an agency's folder"),
        new("โฟลเดอร์หน่วยงานชื่อ {0} ไม่ได้ เพราะในผลลัพธ์ชื่อนี้เป็นของหน้ารวมหน่วยงาน", "An agency's folder cannot be called {0}: in the output that name is the portal's."),
        new("เปลี่ยนชื่อโฟลเดอร์ เช่น ใช้ชื่อหน่วยงานเป็นภาษาอังกฤษ", "Rename the folder, for example to the agency's English name."));

    public static DiagnosticDescriptor FilesNotWritten { get; } = new(
        "PRS9020",
        DiagnosticSeverity.Error,
        new("เขียนไฟล์ไม่สำเร็จ", "files cannot be written"),
        new("เขียนไฟล์ลง {0} ไม่สำเร็จ ไฟล์เดิมยังอยู่ครบ: {1}", "The files could not be written to {0}; those that were there are untouched: {1}"),
        new(
            "ปิดไฟล์ที่เปิดอยู่ใน Word หรือ Excel ตรวจสิทธิ์การเขียนและพื้นที่ว่าง หรือระบุโฟลเดอร์อื่นด้วย --to แล้วสั่งใหม่",
            "Close the file in Word or Excel, check the right to write and the free space, or name another folder with --to; then try again."))
    {
        IsEnvironment = true,
        PlaceArgument = 0,
    };

    public static DiagnosticDescriptor NothingToCompare { get; } = new(
        "PRS9021",
        DiagnosticSeverity.Error,
        new("ไม่มีเว็บไซต์ให้เทียบ", "no built site to compare with"),
        new("{0} ไม่มีรายการไฟล์ manifest.json ของเว็บไซต์ที่สร้างแล้ว", "{0} holds no manifest.json of a built site."),
        new("สร้างเว็บไซต์ก่อน แล้วอัปโหลด แล้วจึงสั่งใหม่", "Build the site first, upload it, then try again."))
    {
        IsEnvironment = true,
        PlaceArgument = 0,
    };

    public static DiagnosticDescriptor SiteUnreachable { get; } = new(
        "PRS9022",
        DiagnosticSeverity.Error,
        new("ติดต่อเว็บไซต์จริงไม่ได้", "live site cannot be reached"),
        new("ติดต่อ {0} ไม่ได้เลย จึงยังไม่ได้เทียบไฟล์ใด: {1}", "{0} could not be reached at all, so no file was compared: {1}"),
        new(
            "ตรวจอินเทอร์เน็ตของเครื่องนี้ ที่อยู่ใน --url และว่าเปิดเว็บไซต์ในเบราว์เซอร์ได้หรือไม่ แล้วสั่งใหม่",
            "Check this machine's network, the address in --url, and whether a browser opens the site; then try again."))
    {
        IsEnvironment = true,
    };

    public static DiagnosticDescriptor ContentNotWritten { get; } = new(
        "PRS9060",
        DiagnosticSeverity.Error,
        new("เขียนข้อมูลใหม่ไม่สำเร็จ", "new content cannot be written"),
        new("เขียนลง {0} ไม่สำเร็จ: {1}", "Nothing could be written to {0}: {1}"),
        new("ตรวจสิทธิ์การเขียนและพื้นที่ว่าง หรือย้ายไปโฟลเดอร์ที่เขียนได้ เช่น เอกสาร แล้วสั่งใหม่", "Check the right to write and the free space, or move to a folder that can be written; then try again."))
    {
        IsEnvironment = true,
        PlaceArgument = 0,
    };

    public static DiagnosticDescriptor SchemasNotWritten { get; } = new(
        "PRS9050",
        DiagnosticSeverity.Error,
        new("เขียนไฟล์สำหรับโปรแกรมแก้ข้อความไม่สำเร็จ", "schemas for editors cannot be written"),
        new("เขียนไฟล์สำหรับโปรแกรมแก้ข้อความลง {0} ไม่สำเร็จ: {1}", "The schemas for editors could not be written to {0}: {1}"),
        new("ตรวจสิทธิ์การเขียนและพื้นที่ว่าง หรือระบุโฟลเดอร์อื่นด้วย --output แล้วสั่งใหม่", "Check the right to write and the free space, or name another folder with --output; then try again."))
    {
        IsEnvironment = true,
        PlaceArgument = 0,
    };

    public static DiagnosticDescriptor NotMended { get; } = new(
        "PRS9070",
        DiagnosticSeverity.Error,
        new("ซ่อมไฟล์ไม่สำเร็จ", "a file cannot be mended"),
        new("เขียน {0} ไม่สำเร็จ ไฟล์เดิมยังอยู่ครบ: {1}", "{0} could not be written; it is as it was: {1}"),
        new(
            "ปิดโปรแกรมที่เปิดไฟล์นี้อยู่ ตรวจว่าไฟล์ไม่ได้ตั้งเป็นอ่านอย่างเดียว แล้วสั่ง prongsai mend --write อีกครั้ง",
            "Close programs that have the file open, check that it is not read-only, then run prongsai mend --write again."))
    {
        IsEnvironment = true,
    };

    public static DiagnosticDescriptor NameTaken { get; } = new(
        "PRS9071",
        DiagnosticSeverity.Error,
        new("มีไฟล์ชื่อที่ถูกอยู่แล้ว", "the right name is taken"),
        new("เปลี่ยนชื่อ {0} เป็น {1} ไม่ได้ เพราะมีไฟล์ชื่อนั้นอยู่แล้ว", "{0} cannot be renamed to {1}: a file of that name is there already."),
        new("เปิดดูทั้งสองไฟล์ เก็บไฟล์ที่ถูกไว้ไฟล์เดียว", "Look at both files and keep the right one."));

    public static DiagnosticDescriptor Mended { get; } = new(
        "PRS9072",
        DiagnosticSeverity.Info,
        new("ที่ซ่อมได้", "what can be mended"),
        new("เดิม {0} ซ่อมเป็น {1}", "It was {0} and is mended to {1}."),
        new("สั่ง prongsai mend --write เพื่อเขียนลงไฟล์", "Run prongsai mend --write to write it."));

    public static DiagnosticDescriptor PortTaken { get; } = new(
        "PRS9040",
        DiagnosticSeverity.Error,
        new("พอร์ตไม่ว่าง", "port is taken"),
        new("โปรแกรมอื่นใช้พอร์ต {0} อยู่ หรือระบบไม่ให้ใช้", "Port {0} is in use by another program, or the system does not give it away."),
        new(
            "ไม่ต้องระบุ --port โปรแกรมจะหาพอร์ตว่างเอง หรือปิดการดูตัวอย่างที่เปิดค้างไว้ หรือระบุพอร์ตอื่น",
            "Leave --port out, and a free port is found; or end the preview that still runs, or name another port."))
    {
        IsEnvironment = true,
    };

    public static DiagnosticDescriptor TooManyOpen { get; } = new(
        "PRS9331",
        DiagnosticSeverity.Error,
        new("ระบบไม่ให้เปิดไฟล์เพิ่ม", "the system lets no more files be opened"),
        new("ระบบจำกัดจำนวนไฟล์ที่เปิดพร้อมกันไว้น้อยเกินไป", "The system lets too few files be open at the same time."),
        new("เพิ่มขีดจำกัด เช่น ulimit -n 1024 หรือปิดโปรแกรมอื่น แล้วสั่งใหม่", "Raise the limit, for example with ulimit -n 1024, or end other programs; then try again."))
    {
        IsEnvironment = true,
    };

    public static DiagnosticDescriptor Defect { get; } = new(
        "PRS9999",
        DiagnosticSeverity.Error,
        new("ข้อผิดพลาดภายในโปรแกรม", "defect in the tool"),
        new("โปรแกรมทำงานผิดพลาด: {0}", "The tool failed: {0}"),
        new("เว็บไซต์เดิมยังอยู่ครบ แจ้งผู้พัฒนาพร้อมข้อความด้านล่างนี้", "The previous site is untouched. Report this to the developers with the text below."));
}
