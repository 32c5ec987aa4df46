using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Documents.Diagnostics;

/// <summary>What can be wrong with the kind of a document: another one than its name says, or one that is not published.</summary>
public static class KindDiagnostics
{
    public static DiagnosticDescriptor WrongEnding { get; } = new(
        "PRS1119",
        DiagnosticSeverity.Error,
        new("นามสกุลไม่ตรงกับเนื้อหา", "a name that does not fit the content"),
        new("{0} เป็น {1} แต่ชื่อลงท้ายด้วย {2}", "{0} is {1}, but its name ends in {2}."),
        new("เปลี่ยนชื่อให้ลงท้ายด้วย {3} หรือวางแฟ้มที่ตั้งใจแทน", "Make its name end in {3}, or put the file there that you meant."));

    public static DiagnosticDescriptor Program { get; } = Kind(
        "PRS1120",
        new("โปรแกรมไม่ใช่เอกสาร", "a program is no document"),
        new("นำแฟ้มนี้ออก และตรวจไวรัสในเครื่อง เพราะโปรแกรมที่ใช้ชื่อเป็นเอกสารมักเป็นไวรัส", "Take it away and look for viruses: a program under a document's name mostly is one."));

    public static DiagnosticDescriptor WebPage { get; } = Kind(
        "PRS1121",
        new("หน้าเว็บไม่ใช่เอกสาร", "a web page is no document"),
        new("เปิดในเบราว์เซอร์แล้วพิมพ์เป็น PDF ถ้าดาวน์โหลดมา ที่ได้อาจเป็นหน้าแจ้งข้อผิดพลาด ให้ดาวน์โหลดใหม่", "Open it in a browser and print it to PDF. If it was downloaded, it may be an error page: download it again."));

    public static DiagnosticDescriptor Archive { get; } = Kind(
        "PRS1122",
        new("แฟ้มบีบอัดไม่ใช่เอกสาร", "an archive is no document"),
        new("แตกแฟ้มออก แล้ววางเอกสารข้างในทีละแฟ้ม ประชาชนจะได้อ่านได้ทันที", "Unpack it and put the documents there one by one, so that people can read them at once."));

    public static DiagnosticDescriptor OldOffice { get; } = Kind(
        "PRS1123",
        new("เอกสารรูปแบบเก่า", "an old form of document"),
        new("เปิดแล้วบันทึกเป็น .docx, .xlsx, .pptx หรือ .pdf", "Open it and save it as .docx, .xlsx, .pptx or .pdf."));

    public static DiagnosticDescriptor Macros { get; } = Kind(
        "PRS1124",
        new("เอกสารมีมาโคร", "a document with macros"),
        new("บันทึกเป็น .docx, .xlsx, .pptx หรือ .pdf ซึ่งไม่มีมาโคร เพราะมาโครเป็นโปรแกรมที่ทำงานในเครื่องของผู้อ่าน", "Save it as .docx, .xlsx, .pptx or .pdf, without macros: these are programs that run at the reader's."));

    public static DiagnosticDescriptor Recording { get; } = Kind(
        "PRS1125",
        new("วิดีโอหรือเสียงไม่ใช่เอกสาร", "a recording is no document"),
        new("เผยแพร่ในที่ของวิดีโอของหน่วยงาน แล้วใส่ลิงก์", "Publish it where the agency keeps its videos, and link to it."));

    public static DiagnosticDescriptor OtherPicture { get; } = Kind(
        "PRS1126",
        new("รูปแบบภาพที่เบราว์เซอร์เปิดไม่ได้", "a form of picture that browsers do not show"),
        new("เปิดแล้วบันทึกเป็น .jpg หรือ .png", "Open it and save it as .jpg or .png."));

    public static DiagnosticDescriptor PlainText { get; } = Kind(
        "PRS1127",
        new("ข้อความล้วนไม่ใช่เอกสาร", "plain text is no document"),
        new("เขียนข้อความในหน้าของรายการ หรือบันทึกเป็น PDF ถ้าเป็นตาราง ให้บันทึกเป็น CSV UTF-8 และชื่อลงท้ายด้วย .csv", "Write it into the item's page or save it as PDF. If it is a table, save it as CSV UTF-8 under a name that ends in .csv."));

    public static DiagnosticDescriptor Unknown { get; } = Kind(
        "PRS1128",
        new("ไม่รู้จักรูปแบบของแฟ้ม", "an unknown form of file"),
        new("บันทึกเป็น .pdf, .docx, .xlsx, .csv, .jpg หรือ .png ถ้าเคยเปิดได้ แฟ้มอาจเสีย ให้คัดลอกใหม่", "Save it as .pdf, .docx, .xlsx, .csv, .jpg or .png. If it used to open, it may be damaged: copy it again."));

    public static DiagnosticDescriptor TwoInOne { get; } = new(
        "PRS1129",
        DiagnosticSeverity.Error,
        new("แฟ้มเดียวเป็นสองอย่าง", "one file that is two things"),
        new("{0} เป็น {1} แต่มี {2} ต่อหน้าหรือต่อท้ายอยู่ ซึ่งเอกสารปกติไม่มี", "{0} is {1}, but before or behind it stands {2}, as in no ordinary document."),
        new("เปิดด้วยโปรแกรมที่ทำ แล้วบันทึกใหม่ ถ้าได้รับมาจากที่อื่น อย่าเผยแพร่", "Open it with the program that made it and save it anew. If it came from elsewhere, do not publish it."));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [WrongEnding, Program, WebPage, Archive, OldOffice, Macros, Recording, OtherPicture, PlainText, Unknown, TwoInOne];

    private static DiagnosticDescriptor Kind(string code, Core.Localization.BilingualText title, Core.Localization.BilingualText hint) => new(
        code,
        DiagnosticSeverity.Error,
        title,
        new("{0} เป็น {1} ไม่ว่าชื่อจะลงท้ายอย่างไร จึงเผยแพร่เป็นเอกสารไม่ได้", "{0} is {1}, whatever its name says, and cannot be published as a document."),
        hint);
}
