using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Diagnostics;

/// <summary>What can be wrong with the names and places of files and folders, where it is known what they were meant to be.</summary>
public static class LayoutDiagnostics
{
    public static DiagnosticDescriptor MisnamedFile { get; } = new(
        "PRS1040",
        DiagnosticSeverity.Error,
        new("ชื่อไฟล์ไม่ตรง", "a misnamed file"),
        new("ไฟล์ {0} ไม่ถูกอ่าน เพราะชื่อไม่ตรง ข้อมูลในไฟล์จึงจะไม่ปรากฏบนเว็บไซต์", "The file {0} is not read, because its name is not quite right; what it holds would not be on the site."),
        new("เปลี่ยนชื่อไฟล์เป็น {1}", "Rename it to {1}."));

    public static DiagnosticDescriptor WrongEnding { get; } = new(
        "PRS1041",
        DiagnosticSeverity.Error,
        new("นามสกุลไฟล์ไม่ตรง", "a file with the wrong ending"),
        new("ไฟล์ {0} ไม่ถูกอ่าน เพราะท้ายชื่อไม่ตรง ข้อมูลในไฟล์จึงจะไม่ปรากฏบนเว็บไซต์", "The file {0} is not read, because its name has the wrong ending; what it holds would not be on the site."),
        new(
            "เปลี่ยนชื่อไฟล์เป็น {1} หากไม่เห็นท้ายชื่อ ให้เปิด มุมมอง > แสดง > นามสกุลไฟล์ ใน File Explorer ก่อน",
            "Rename it to {1}. If the ending is not to be seen, first switch on View > Show > File name extensions in File Explorer."));

    public static DiagnosticDescriptor MisplacedFile { get; } = new(
        "PRS1042",
        DiagnosticSeverity.Error,
        new("ไฟล์อยู่ผิดโฟลเดอร์", "a file in the wrong folder"),
        new("ไฟล์ {0} ไม่ถูกอ่าน เพราะอยู่ผิดที่ ข้อมูลในไฟล์จึงจะไม่ปรากฏบนเว็บไซต์", "The file {0} is not read, because it is in the wrong place; what it holds would not be on the site."),
        new("ย้ายไปไว้ที่ {1}", "Move it to {1}."));

    public static DiagnosticDescriptor MisnamedFolder { get; } = new(
        "PRS1043",
        DiagnosticSeverity.Error,
        new("ชื่อโฟลเดอร์ไม่ตรง", "a misnamed folder"),
        new("โฟลเดอร์ {0} ไม่ถูกอ่าน เพราะชื่อไม่ตรง ข้อมูลในโฟลเดอร์จึงจะไม่ปรากฏบนเว็บไซต์", "The folder {0} is not read, because its name is not quite right; what it holds would not be on the site."),
        new("เปลี่ยนชื่อโฟลเดอร์เป็น {1}", "Rename it to {1}."));

    public static DiagnosticDescriptor CopyBeside { get; } = new(
        "PRS1044",
        DiagnosticSeverity.Warning,
        new("สำเนาที่ไม่ถูกอ่าน", "a copy that is not read"),
        new("{0} เป็นสำเนาจึงไม่ถูกอ่าน โปรแกรมใช้ {1}", "{0} is a copy and not read; {1} is used."),
        new("หากแก้ข้อมูลไว้ในสำเนา ให้นำไปใส่ใน {1} แล้วย้ายสำเนาออกจากโฟลเดอร์ข้อมูล", "If the copy was edited, bring that into {1}; then move the copy out of the content folder."));

    public static DiagnosticDescriptor EmptyYear { get; } = new(
        "PRS1045",
        DiagnosticSeverity.Warning,
        new("โฟลเดอร์ปีที่ว่าง", "an empty folder of a year"),
        new("โฟลเดอร์ {0} ว่าง เว็บไซต์จึงไม่มีปีนี้", "The folder {0} is empty, so the site does not have this year."),
        new("ใส่ไฟล์ของปีนี้ เช่น {1} หรือลบโฟลเดอร์", "Put the year's files into it, such as {1}, or delete the folder."));

    public static DiagnosticDescriptor BothStand { get; } = new(
        "PRS1046",
        DiagnosticSeverity.Error,
        new("สองชื่อสำหรับข้อมูลเดียวกัน", "two names for one thing"),
        new("{0} ไม่ถูกอ่าน เพราะชื่อหรือที่อยู่ไม่ตรง และมี {1} อยู่แล้ว", "{0} is not read, because its name or place is not quite right, and there is {1} already."),
        new("เปิดดูทั้งสอง เก็บข้อมูลที่ถูกต้องไว้ใน {1} แล้วย้าย {0} ออกจากโฟลเดอร์ข้อมูล", "Look at both, keep what is right in {1}, and move {0} out of the content folder."));

    public static DiagnosticDescriptor MisplacedFolder { get; } = new(
        "PRS1047",
        DiagnosticSeverity.Error,
        new("โฟลเดอร์อยู่ผิดที่", "a folder in the wrong place"),
        new("โฟลเดอร์ {0} ไม่ถูกอ่าน เพราะอยู่ผิดที่ ข้อมูลในโฟลเดอร์จึงจะไม่ปรากฏบนเว็บไซต์", "The folder {0} is not read, because it is in the wrong place; what it holds would not be on the site."),
        new("ย้ายทุกอย่างใน {0} ไปไว้ที่ {1}", "Move all that is in {0} to {1}."));

    public static DiagnosticDescriptor UnnamedArticle { get; } = new(
        "PRS1048",
        DiagnosticSeverity.Error,
        new("ชื่อไฟล์บทความไม่ตรง", "an article whose name is not right"),
        new("บทความ {0} ไม่ถูกอ่าน เพราะชื่อไฟล์ต้องเป็นอักษรอังกฤษตัวเล็กกับภาษา", "The article {0} is not read: its file is named with small English letters and a language."),
        new("ตั้งชื่อเช่น {1} (.th คือภาษาไทย .en คือภาษาอังกฤษ)", "Name it like {1} (.th for Thai, .en for English)."));

    public static DiagnosticDescriptor MisplacedDocument { get; } = new(
        "PRS1049",
        DiagnosticSeverity.Error,
        new("เอกสารอยู่นอกโฟลเดอร์ของข้อ", "a document outside an item's folder"),
        new("ไฟล์ {0} ไม่อยู่ในโฟลเดอร์ของข้อใด จึงจะไม่ปรากฏบนเว็บไซต์", "The file {0} lies in no item's folder, so it would not be on the site."),
        new("ย้ายไปไว้ใน {1}", "Move it to {1}"));

    public static DiagnosticDescriptor DocumentOutside { get; } = new(
        "PRS1059",
        DiagnosticSeverity.Warning,
        new("เอกสารที่ไม่ถูกเผยแพร่", "a document that is not published"),
        new("ไฟล์ {0} ไม่อยู่ในโฟลเดอร์ของข้อใด จึงไม่เผยแพร่", "The file {0} lies in no item's folder, so it is not published."),
        new(
            "หากใช้ตอบข้อ OIT ให้ย้ายไปไว้ใน {1} หากหลายข้อใช้ร่วมกัน ใน documents/ หากไม่ใช้ ให้ย้ายออก",
            "If it answers an OIT item, move it to {1}, or to documents/ if several share it; else move it away."));
}
