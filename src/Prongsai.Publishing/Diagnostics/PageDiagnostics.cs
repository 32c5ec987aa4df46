using Prongsai.Core.Diagnostics;

namespace Prongsai.Publishing.Diagnostics;

/// <summary>What can be wrong inside one produced page: its language, its names for those who listen, its structure.</summary>
public static class PageDiagnostics
{
    public static DiagnosticDescriptor WrongLanguage { get; } = new(
        "PRS8003",
        DiagnosticSeverity.Error,
        new("ไม่ระบุภาษาหรือระบุภาษาผิด", "language missing or wrong"),
        new("{0} ระบุภาษาเป็น “{1}” แต่ควรเป็น “{2}”", "{0} is marked as “{1}” but should be “{2}”."),
        new(
            "ใส่ lang=\"{2}\" ที่องค์ประกอบของข้อความนี้ หรือเพิ่มคำแปลในเนื้อหา",
            "Put lang=\"{2}\" on the element of this text, or add the translation to the content."));

    public static DiagnosticDescriptor UnmarkedThai { get; } = new(
        "PRS8015",
        DiagnosticSeverity.Warning,
        new("มีภาษาไทยในข้อความที่ระบุเป็นภาษาอื่น", "Thai inside a text of another language"),
        new("{0} เป็นภาษาไทย แต่อยู่ในข้อความที่ระบุเป็น “{1}”", "{0} is Thai but stands in a text marked as “{1}”."),
        new(
            "ใส่ lang=\"th\" ที่ข้อความนี้ หรือเพิ่มคำแปลในเนื้อหา",
            "Put lang=\"th\" on this text, or add the translation to the content."));

    public static DiagnosticDescriptor ImageWithoutText { get; } = new(
        "PRS8004",
        DiagnosticSeverity.Error,
        new("รูปภาพไม่มีข้อความแทน", "image without a text"),
        new("รูปภาพ “{0}” ไม่มี alt", "The image “{0}” has no alt."),
        new(
            "ใส่ alt ที่บอกสิ่งที่รูปสื่อ หรือ alt=\"\" หากเป็นเพียงรูปตกแต่ง",
            "Add an alt that says what the image tells, or alt=\"\" if it is only decoration."));

    public static DiagnosticDescriptor NoAccessibleName { get; } = new(
        "PRS8005",
        DiagnosticSeverity.Error,
        new("ลิงก์หรือปุ่มไม่มีชื่อ", "link or button without a name"),
        new("{0} ไม่มีชื่อที่โปรแกรมอ่านหน้าจอจะอ่านได้", "{0} has no name that a screen reader could speak."),
        new(
            "ใส่ข้อความในลิงก์หรือปุ่ม ใส่ aria-label หรือใส่ alt ให้รูปภาพข้างใน",
            "Write a text in the link or button, or add an aria-label, or an alt to the image inside."));

    public static DiagnosticDescriptor NotExactlyOne { get; } = new(
        "PRS8006",
        DiagnosticSeverity.Error,
        new("หัวเรื่องหลักหรือชื่อหน้าไม่ได้มีหนึ่งเดียว", "main heading or title not exactly one"),
        new("หน้านี้มี {0} ที่มีข้อความ {1} แห่ง แต่ต้องมีหนึ่งแห่งเท่านั้น", "This page has {1} {0} with text; it must have exactly one."),
        new(
            "แก้แม่แบบของหน้าให้มี {0} ที่มีข้อความเพียงหนึ่งแห่ง",
            "Change the page's template so that there is one {0} with text."));

    public static DiagnosticDescriptor DuplicateId { get; } = new(
        "PRS8007",
        DiagnosticSeverity.Error,
        new("id ซ้ำในหน้าเดียวกัน", "duplicate id in a page"),
        new("id “{0}” ใช้ไปแล้วในหน้านี้", "The id “{0}” is already used in this page."),
        new("ให้ id ทุกตัวในหน้าไม่ซ้ำกัน", "Give every element of a page an id of its own."));

    public static DiagnosticDescriptor Markup { get; } = new(
        "PRS8008",
        DiagnosticSeverity.Error,
        new("โครงสร้างของไฟล์ไม่ถูกต้อง", "malformed file"),
        new("อ่านโครงสร้างของไฟล์ที่ตำแหน่งนี้ได้ไม่แน่ชัด ({0})", "The file's structure is not sound at this place ({0})."),
        new(
            "ตรวจแท็กที่เปิดปิดไม่ครบ เครื่องหมายคำพูด และแท็กที่อยู่ผิดที่ใกล้ตำแหน่งนี้",
            "Check for unclosed tags, quotation marks and misplaced tags near this place."));

    public static DiagnosticDescriptor HeadingSkipped { get; } = new(
        "PRS8014",
        DiagnosticSeverity.Warning,
        new("ระดับหัวข้อข้ามขั้น", "heading level skipped"),
        new("หัวข้อระดับ {1} อยู่ต่อจากหัวข้อระดับ {0} โดยข้ามระดับระหว่างนั้น", "A heading of level {1} follows one of level {0}; a level between is skipped."),
        new(
            "ลดระดับหัวข้อทีละขั้น เพื่อให้ผู้ใช้โปรแกรมอ่านหน้าจอเข้าใจโครงสร้าง",
            "Go down one level at a time, so that people who listen can follow the outline."));
}
