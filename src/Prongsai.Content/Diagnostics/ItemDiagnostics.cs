using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Diagnostics;

/// <summary>What can be wrong with the folder of an item and with what is said of documents.</summary>
public static class ItemDiagnostics
{
    public static DiagnosticDescriptor NotADocumentName { get; } = new(
        "PRS2050",
        DiagnosticSeverity.Error,
        new("ไม่ใช่ชื่อสำหรับที่อยู่เว็บ", "not a name for an address"),
        new("{1} ที่คีย์ {0} ใช้เป็นท้ายที่อยู่เว็บของเอกสารไม่ได้", "{1} at the key {0} cannot be the last part of a document's address."),
        new(
            "ใช้ตัวอักษรอังกฤษตัวเล็ก ตัวเลข และขีด - ตามด้วยนามสกุลของไฟล์ เช่น {2}",
            "Use small English letters, digits and hyphens, and the file's ending, such as {2}."));

    public static DiagnosticDescriptor DocumentTarget { get; } = new(
        "PRS2051",
        DiagnosticSeverity.Error,
        new("เอกสารต้องมีไฟล์เดียว", "a document is one file"),
        new(
            "รายการนี้มี document ซึ่งอ้างเอกสารกลาง จึงมี file หรือ name อีกไม่ได้",
            "This entry names a shared document by document, so it cannot have file or name as well."),
        new(
            "เก็บ document ไว้สำหรับเอกสารใน documents/documents.yaml หรือใช้ file สำหรับไฟล์ในโฟลเดอร์นี้",
            "Keep document for one in documents/documents.yaml, or use file for a file in this folder."));

    public static DiagnosticDescriptor NeedsName { get; } = new(
        "PRS3013",
        DiagnosticSeverity.Error,
        new("เอกสารยังไม่มีชื่อสำหรับที่อยู่เว็บ", "a document without a name for its address"),
        new(
            "ชื่อไฟล์ {0} ใช้เป็นที่อยู่เว็บไม่ได้ และยังไม่ได้ตั้งชื่อให้",
            "The name of the file {0} cannot be part of an address, and no other is given."),
        new(
            "ตั้งชื่อครั้งเดียวแล้วอย่าเปลี่ยน ใน {1} ใต้ documents เขียนว่า  - {{ file: \"{2}\", name: {3}, title: {{ th: \"{4}\" }} }}",
            "Give it a name once and keep it. In {1}, below documents, write:  - {{ file: \"{2}\", name: {3}, title: {{ th: \"{4}\" }} }}"));

    public static DiagnosticDescriptor NoSuchFile { get; } = new(
        "PRS3014",
        DiagnosticSeverity.Error,
        new("ไม่มีไฟล์นี้", "no such file"),
        new("ไม่มีไฟล์ {0} ในโฟลเดอร์ข้อมูล", "There is no file {0} in the content folder."),
        new("ตรวจชื่อไฟล์กับนามสกุล หรือนำไฟล์มาไว้ที่นั่น ไฟล์ที่มี: {1}", "Check the name with its ending, or put the file there. There are: {1}."));

    public static DiagnosticDescriptor UnknownDocument { get; } = new(
        "PRS3015",
        DiagnosticSeverity.Error,
        new("ไม่มีเอกสารกลางชื่อนี้", "an unknown shared document"),
        new("ไม่มีเอกสาร {0} ใน documents/documents.yaml", "There is no document {0} in documents/documents.yaml."),
        new("ใช้ id ใดใน {1} หรือเพิ่มเอกสารนี้ใน documents/documents.yaml", "Use one of {1}, or add this document to documents/documents.yaml."));

    public static DiagnosticDescriptor NameTaken { get; } = new(
        "PRS3016",
        DiagnosticSeverity.Error,
        new("สองไฟล์มีที่อยู่เว็บเดียวกัน", "two files at one address"),
        new("ที่อยู่ {0} เป็นของไฟล์อื่นแล้ว", "The address {0} belongs to another file already."),
        new("ตั้ง name ของเอกสารนี้เป็นชื่ออื่น", "Give this document another name."));

    public static DiagnosticDescriptor PictureUnused { get; } = new(
        "PRS3023",
        DiagnosticSeverity.Info,
        new("ภาพที่ไม่ได้ใช้", "a picture that is not used"),
        new("{0} ไม่มีที่ใดใช้ จึงไม่เผยแพร่", "{0} is used nowhere, so it is not published."),
        new("ใน site.yaml ใต้ agency เขียน  emblem: {{ file: \"{1}\", licence: {{ th: \"...\", en: \"...\" }} }}  หรือลบไฟล์นี้", "In site.yaml, below agency, write  emblem: {{ file: \"{1}\", licence: {{ th: \"...\", en: \"...\" }} }}  or take the file away."));

    public static DiagnosticDescriptor TwoFolders { get; } = new(
        "PRS3017",
        DiagnosticSeverity.Error,
        new("สองโฟลเดอร์ของข้อเดียวกัน", "two folders of one item"),
        new("ข้อ {0} มีสองโฟลเดอร์: {1} และ {2}", "The item {0} has two folders: {1} and {2}."),
        new("รวมไฟล์ไว้ในโฟลเดอร์เดียว แล้วลบอีกโฟลเดอร์", "Put all files into one of them and delete the other."));

    public static DiagnosticDescriptor WrongEnding { get; } = new(
        "PRS3018",
        DiagnosticSeverity.Error,
        new("นามสกุลในที่อยู่เว็บไม่ตรงกับไฟล์", "an address with another ending than its file"),
        new("ที่อยู่ลงท้ายด้วย {0} แต่ไฟล์เป็น {1}", "The address ends with {0}, but the file is {1}."),
        new("เปลี่ยน name เป็น {2}", "Change name to {2}."));

    public static DiagnosticDescriptor UnknownParent { get; } = new(
        "PRS3020",
        DiagnosticSeverity.Error,
        new("ไม่พบหน่วยที่อยู่เหนือขึ้นไป", "an unknown unit above"),
        new("ไม่มีรายการใดใน organisation ที่มี id เป็น {0}", "No entry of organisation has the id {0}."),
        new("ใช้ id ใดใน {1} หรือเพิ่ม id ให้รายการที่อยู่เหนือขึ้นไป", "Use one of {1}, or give the entry above an id."));

    public static DiagnosticDescriptor UnderItself { get; } = new(
        "PRS3021",
        DiagnosticSeverity.Error,
        new("หน่วยอยู่ใต้ตัวเอง", "a unit below itself"),
        new("{0} อยู่ใต้ตัวเอง ตามลำดับ {1}", "{0} stands below itself: {1}."),
        new("แก้ under ของรายการหนึ่ง รายการบนสุดไม่มี under", "Correct under at one of them; the entry at the top has none."));

    public static DiagnosticDescriptor NotAPicture { get; } = new(
        "PRS3022",
        DiagnosticSeverity.Error,
        new("ไฟล์นี้ไม่ใช่รูปภาพ", "not a picture"),
        new("หน้าเว็บแสดง {0} เป็นรูปภาพไม่ได้ เพราะเป็น {1}", "A page cannot show {0} as a picture; it is {1}."),
        new("ใช้ไฟล์ JPG, PNG หรือ WebP", "Use a file in JPG, PNG or WebP."));

    public static DiagnosticDescriptor NotListed { get; } = new(
        "PRS3019",
        DiagnosticSeverity.Warning,
        new("เอกสารกลางที่ยังไม่อยู่ในรายการ", "a shared document that is not listed"),
        new("ไฟล์ {0} ไม่มีใน documents/documents.yaml จึงไม่เผยแพร่", "The file {0} is not in documents/documents.yaml, so it is not published."),
        new(
            "เพิ่มใต้ documents ว่า  - {{ id: annual-report, file: \"{1}\", name: {2}, title: {{ th: \"...\" }} }}  หรือย้ายไปไว้ในโฟลเดอร์ของข้อ",
            "Below documents, add:  - {{ id: annual-report, file: \"{1}\", name: {2}, title: {{ th: \"...\" }} }}  or move it to an item's folder."));
}
