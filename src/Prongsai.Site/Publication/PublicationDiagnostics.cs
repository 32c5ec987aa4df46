using Prongsai.Core.Diagnostics;

namespace Prongsai.Site.Publication;

/// <summary>What can be wrong with a plan in the light of what was published before.</summary>
public static class PublicationDiagnostics
{
    public static DiagnosticDescriptor FrozenAddressDropped { get; } = new(
        "PRS6002",
        DiagnosticSeverity.Error,
        new("ที่อยู่ของข้อ OIT หายไปในช่วงตรวจ", "an address of an OIT item vanishes while it is assessed"),
        new(
            "ที่อยู่ {0} เผยแพร่แล้วและใช้ตอบข้อ OIT แต่เนื้อหาชุดนี้ไม่มีหน้านั้น ห้ามหายหรือย้ายจนถึงวันที่ {1}",
            "The address {0} is published and answers an OIT item, but this content has no such page. It may not vanish or move until {1}."),
        new(
            "นำข้อมูลที่ลบหรือย้ายกลับมา หลังวันนั้นจึงลบได้ และโปรแกรมจะวางหน้าพาไปยังหน้าใหม่ให้เอง",
            "Bring back what was deleted or moved. After that day it may go, and a page that leads on takes its place."));

    public static DiagnosticDescriptor AddressMoved { get; } = new(
        "PRS6003",
        DiagnosticSeverity.Warning,
        new("ที่อยู่ที่เคยเผยแพร่ไม่มีหน้าแล้ว", "a published address has no page any more"),
        new("ที่อยู่ {0} เคยเผยแพร่ แต่ไม่มีหน้าแล้ว จึงวางหน้าที่พาไปยัง {1} ไว้แทน", "The address {0} was published and has no page any more; a page that leads on to {1} takes its place."),
        new("ถ้าไม่ได้ตั้งใจลบ ให้นำข้อมูลกลับมา", "If that was not meant, bring its content back."));

    public static DiagnosticDescriptor FrozenDocumentDropped { get; } = new(
        "PRS6004",
        DiagnosticSeverity.Error,
        new("เอกสารที่ใช้ตอบข้อ OIT หายไปในช่วงตรวจ", "a document of an OIT item vanishes while it is assessed"),
        new(
            "เอกสาร {0} เผยแพร่แล้วและใช้ตอบข้อ OIT แต่ไม่มีในข้อมูลชุดนี้ ห้ามหายจนถึงวันที่ {1}",
            "The document {0} is published and answers an OIT item, but this content has it no more. It may not vanish until {1}."),
        new("นำไฟล์เดิมกลับมา จะเปลี่ยนชื่อหรือย้ายข้อก็ได้ ที่อยู่เดิมจะยังเปิดได้", "Bring the file back. It may be renamed or moved to another item; its old address goes on working."));

    public static DiagnosticDescriptor DocumentDropped { get; } = new(
        "PRS6005",
        DiagnosticSeverity.Warning,
        new("เอกสารที่เคยเผยแพร่ไม่มีแล้ว", "a published document is gone"),
        new("เอกสาร {0} เคยเผยแพร่ แต่ไม่มีในข้อมูลชุดนี้ ที่อยู่นี้จะเปิดไม่ได้อีก", "The document {0} was published, and this content has it no more. Its address will not open any more."),
        new("ถ้าไม่ได้ตั้งใจลบ ให้นำไฟล์กลับมา", "If that was not meant, bring the file back."));

    public static DiagnosticDescriptor MostAnswersLost { get; } = new(
        "PRS6010",
        DiagnosticSeverity.Error,
        new("คำตอบที่เผยแพร่แล้วหายไปเกินครึ่ง", "most published answers of a year are gone"),
        new("คำตอบ {0} ข้อของปี {1} ที่เผยแพร่อยู่ จะหายไปจากเว็บไซต์: {2}", "Answers of {1} that the published site has would be gone, {0} of them: {2}"),
        new(
            "หากไม่ได้ตั้งใจ ให้นำข้อมูลเดิมกลับมาไว้ใน {3} หากตั้งใจ ให้เพิ่ม PRS6010: warning ใต้ severities ใน site.yaml แล้วลบออกเมื่อเผยแพร่แล้ว",
            "If that is not meant, bring it back to {3}. If it is, add PRS6010: warning below severities in site.yaml, and take that out once the site is published."));

    public static DiagnosticDescriptor SomeAnswersLost { get; } = new(
        "PRS6011",
        DiagnosticSeverity.Warning,
        new("คำตอบที่เผยแพร่แล้วหายไปบางข้อ", "some published answers of a year are gone"),
        new("คำตอบ {0} ข้อของปี {1} ที่เผยแพร่อยู่ จะหายไปจากเว็บไซต์: {2}", "Answers of {1} that the published site has would be gone, {0} of them: {2}"),
        new("หากไม่ได้ตั้งใจ ให้นำข้อมูลเดิมกลับมาไว้ใน {3}", "If that is not meant, bring it back to {3}."));

    public static DiagnosticDescriptor MostRecordsLost { get; } = new(
        "PRS6012",
        DiagnosticSeverity.Error,
        new("ข้อมูลของปีที่เผยแพร่แล้วหายไปเกินครึ่ง", "most of what was published of a year is gone"),
        new("ข้อมูลของปี {1} ที่เผยแพร่อยู่จาก {3} จะหายไปจากเว็บไซต์ {0} รายการ: {2}", "Entries of {1} that the published site has from {3} would be gone, {0} of them: {2}"),
        new(
            "หากไม่ได้ตั้งใจ ให้นำข้อมูลเดิมกลับมาไว้ใน {3} หากตั้งใจ ให้เพิ่ม PRS6012: warning ใต้ severities ใน site.yaml แล้วลบออกเมื่อเผยแพร่แล้ว",
            "If that is not meant, bring it back to {3}. If it is, add PRS6012: warning below severities in site.yaml, and take that out once the site is published."));

    public static DiagnosticDescriptor SomeRecordsLost { get; } = new(
        "PRS6013",
        DiagnosticSeverity.Warning,
        new("ข้อมูลของปีที่เผยแพร่แล้วหายไปบางส่วน", "some of what was published of a year is gone"),
        new("ข้อมูลของปี {1} ที่เผยแพร่อยู่จาก {3} จะหายไปจากเว็บไซต์ {0} รายการ: {2}", "Entries of {1} that the published site has from {3} would be gone, {0} of them: {2}"),
        new("หากไม่ได้ตั้งใจ ให้นำข้อมูลเดิมกลับมาไว้ใน {3}", "If that is not meant, bring it back to {3}."));

    public static DiagnosticDescriptor LogEntryLost { get; } = new(
        "PRS6014",
        DiagnosticSeverity.Error,
        new("รายการแก้ไขหรือคำชี้แจงที่เผยแพร่แล้วหายไป", "a published correction or reply is gone"),
        new("รายการที่เผยแพร่อยู่จาก corrections.yaml จะหายไปจากเว็บไซต์ {0} รายการ: {1}", "Entries that the published site has from corrections.yaml would be gone, {0} of them: {1}"),
        new(
            "นำรายการเดิมกลับมา id เดิม หากรายการนั้นผิด ให้เพิ่มรายการแก้ไขใหม่ หากต้องลบจริง ให้เพิ่ม PRS6014: warning ใต้ severities ใน site.yaml แล้วลบออกเมื่อเผยแพร่แล้ว",
            "Bring it back with its id. If it is wrong, add another correction. If it has to go, add PRS6014: warning below severities in site.yaml, and take that out once the site is published."));
}
