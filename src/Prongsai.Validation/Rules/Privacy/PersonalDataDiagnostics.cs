using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Privacy;

namespace Prongsai.Validation.Rules.Privacy;

/// <summary>
/// What is said of personal data. <c>{0}</c> is its masked form, <c>{1}</c> the file in which it is released, and in a document <c>{2}</c>
/// the place.
/// </summary>
internal static class PersonalDataDiagnostics
{
    private const string Lines = "released:\n  - shows: \"{0}\"\n    reason:\n";

    private const string ThaiLines = Lines + "      th: \"เหตุผลที่เผยแพร่ได้\"\n      en: \"why it may be public\"";

    private const string EnglishLines = Lines + "      th: \"(the reason in Thai)\"\n      en: \"(why it may be public)\"";

    private static readonly BilingualText Hint = new(
        "ลบออก หรือปิดบังเป็น {0} หากตั้งใจเผยแพร่และมีเหตุผล เพิ่มใน {1} ดังนี้ (มี released อยู่แล้ว เพิ่มเฉพาะรายการ):\n" + ThaiLines,
        "Delete it, or mask it as {0}. If it is meant to be public, and there is a reason, add to {1} (where released is there, the entry only):\n" + EnglishLines);

    private static readonly BilingualText HintOfDocument = new(
        "ปิดบังในต้นฉบับแล้วบันทึกเอกสารใหม่ หากตั้งใจเผยแพร่และมีเหตุผล เพิ่มใน {1} ดังนี้ (มี released อยู่แล้ว เพิ่มเฉพาะรายการ):\n" + ThaiLines,
        "Mask it in the original and save the document anew. If it is meant to be public, and there is a reason, add to {1} (where released is there, the entry only):\n" + EnglishLines);

    public static DiagnosticDescriptor NationalId { get; } = new(
        "PRS4040",
        DiagnosticSeverity.Error,
        new("มีเลขประจำตัวประชาชน", "a national id"),
        new("ข้อความนี้มีเลขประจำตัวประชาชน {0} ซึ่งเป็นข้อมูลส่วนบุคคล", "This text holds the national id {0}, which is personal data."),
        Hint);

    public static DiagnosticDescriptor Telephone { get; } = new(
        "PRS4041",
        DiagnosticSeverity.Warning,
        new("มีหมายเลขโทรศัพท์มือถือ", "a mobile number"),
        new("ข้อความนี้มีหมายเลขโทรศัพท์มือถือ {0} ซึ่งอาจเป็นของบุคคล", "This text holds the mobile number {0}, which may be a person's."),
        Hint);

    public static DiagnosticDescriptor Email { get; } = new(
        "PRS4042",
        DiagnosticSeverity.Warning,
        new("มีอีเมลส่วนตัว", "a private e-mail address"),
        new("ข้อความนี้มีอีเมล {0} ซึ่งอาจเป็นของบุคคล ไม่ใช่ของหน่วยงาน", "This text holds the e-mail address {0}, which may be a person's and not the agency's."),
        Hint);

    public static DiagnosticDescriptor BankAccount { get; } = new(
        "PRS4043",
        DiagnosticSeverity.Warning,
        new("มีเลขที่บัญชีธนาคาร", "a bank account"),
        new("ข้อความนี้มีเลขที่บัญชีธนาคาร {0} ซึ่งอาจเป็นของบุคคล", "This text holds the bank account {0}, which may be a person's."),
        Hint);

    public static DiagnosticDescriptor IdleRelease { get; } = new(
        "PRS4044",
        DiagnosticSeverity.Warning,
        new("รายการใน released ไม่ตรงกับข้อมูลใด", "an entry of released that matches nothing"),
        new("ไม่พบข้อมูลที่แสดงเป็น {0} ในส่วนที่รายการนี้ใช้", "Nothing that is shown as {0} is found where this entry counts."),
        new(
            "คัดลอกรูปที่ปิดบังแล้วจากข้อความเตือน ลบรายการถ้าไม่มีข้อมูลนั้นแล้ว หรือย้ายไปไว้ใน item.yaml ของข้อที่มีข้อมูลนั้น ส่วนแฟ้มอื่นไว้ใน site.yaml",
            "Copy the masked form from the warning, delete the entry if the data is gone, or move it: item.yaml counts for its item's folder, site.yaml for all other files."));

    public static DiagnosticDescriptor NationalIdInDocument { get; } = new(
        "PRS4045",
        DiagnosticSeverity.Error,
        new("เอกสารมีเลขประจำตัวประชาชน", "a national id in a document"),
        new("เอกสารนี้มีเลขประจำตัวประชาชน {0} ที่ {2} ซึ่งเป็นข้อมูลส่วนบุคคล", "This document holds the national id {0}, at {2}, which is personal data."),
        HintOfDocument);

    public static DiagnosticDescriptor OtherInDocument { get; } = new(
        "PRS4046",
        DiagnosticSeverity.Warning,
        new("เอกสารมีข้อมูลที่อาจเป็นของบุคคล", "what may be a person's, in a document"),
        new("เอกสารนี้มี {0} ที่ {2} ซึ่งอาจเป็นโทรศัพท์ อีเมล หรือบัญชีของบุคคล", "This document holds {0}, at {2}: a telephone, e-mail address or account that may be a person's."),
        HintOfDocument);

    public static DiagnosticDescriptor MayBeId { get; } = new(
        "PRS4087",
        DiagnosticSeverity.Warning,
        new("ที่อยู่เว็บอาจมีเลขประจำตัวประชาชน", "what may be a national id, in a web address"),
        new("ที่อยู่นี้มีเลข 13 หลัก {0} ซึ่งอาจเป็นเลขประจำตัวประชาชน", "This address holds the number {0} of 13 digits, which may be a national id."),
        new(
            "หากเป็นเลขประจำตัวประชาชน เปลี่ยนชื่อไฟล์บนเว็บไซต์นั้นแล้วแก้ที่อยู่ หากไม่ใช่ เพิ่มใน {1} ดังนี้ (มี released อยู่แล้ว เพิ่มเฉพาะรายการ):\n" + ThaiLines,
            "If it is one, rename the file on that website and mend the address. If it is none, add to {1} (where released is there, the entry only):\n" + EnglishLines));

    public static DiagnosticDescriptor Of(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.NationalId => NationalId,
        PersonalDataKind.Telephone => Telephone,
        PersonalDataKind.Email => Email,
        _ => BankAccount,
    };

    public static DiagnosticDescriptor InDocument(PersonalDataKind kind) => kind == PersonalDataKind.NationalId ? NationalIdInDocument : OtherInDocument;
}
