using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Documents.Diagnostics;

/// <summary>What can be wrong with a document that is to be published: the file itself, and what stands in it. See <see cref="KindDiagnostics"/> for its kind.</summary>
public static class DocumentDiagnostics
{
    public static DiagnosticDescriptor NotAFile { get; } = new(
        "PRS1101",
        DiagnosticSeverity.Error,
        new("ไม่ใช่แฟ้มธรรมดา", "no ordinary file"),
        new("{0} เป็นโฟลเดอร์ ลิงก์ หรืออุปกรณ์ ไม่ใช่แฟ้มธรรมดา จึงไม่ถูกเปิด", "{0} is a folder, a link or a device, and no ordinary file: it was not opened."),
        new("วางแฟ้มเอกสารจริงในที่นี้แทน", "Put the real document in its place."));

    public static DiagnosticDescriptor TooLarge { get; } = new(
        "PRS1102",
        DiagnosticSeverity.Error,
        new("เอกสารใหญ่เกินไป", "the document is too large"),
        new("{0} มีขนาด {1} ไบต์ เกินขีดจำกัด {2} ไบต์", "{0} has {1} bytes; the limit is {2}."),
        new("ลดขนาดภาพในเอกสาร หรือแบ่งเป็นหลายแฟ้ม ประชาชนที่ใช้มือถือจะเปิดได้เร็วขึ้นด้วย", "Make its pictures smaller or part it into several files; people with a phone can then open it as well."));

    public static DiagnosticDescriptor Empty { get; } = new(
        "PRS1103",
        DiagnosticSeverity.Error,
        new("แฟ้มไม่มีเนื้อหา", "a file without content"),
        new("{0} ไม่มีเนื้อหา (0 ไบต์)", "{0} has no content (0 bytes)."),
        new("บันทึกเอกสารนี้ใหม่จากโปรแกรมที่ทำ หรือคัดลอกมาอีกครั้ง", "Save the document again from the program that made it, or copy it again."));

    public static DiagnosticDescriptor CannotRead { get; } = new(
        "PRS1104",
        DiagnosticSeverity.Error,
        new("เปิดอ่านเอกสารไม่ได้", "a document cannot be read"),
        new("เปิดอ่าน {0} ไม่ได้", "{0} cannot be read."),
        new("ตรวจสิทธิ์ของแฟ้ม และปิดโปรแกรมที่เปิดแฟ้มนี้อยู่", "Check the rights to the file, and close programs that have it open."))
    {
        IsEnvironment = true,
    };

    public static DiagnosticDescriptor Missing { get; } = new(
        "PRS1105",
        DiagnosticSeverity.Error,
        new("ไม่พบเอกสาร", "a document is not there"),
        new("ไม่พบแฟ้ม {0}", "There is no file {0}."),
        new("วางเอกสารในโฟลเดอร์นี้ หรือแก้ชื่อแฟ้มให้ตรงกัน รวมทั้งตัวพิมพ์เล็กใหญ่", "Put the document there, or write its name exactly as the file has it, small and capital letters too."));

    public static DiagnosticDescriptor Locked { get; } = new(
        "PRS1107",
        DiagnosticSeverity.Error,
        new("เอกสารมีรหัสผ่าน", "a document with a password"),
        new("{0} เปิดได้เฉพาะผู้ที่มีรหัสผ่าน ประชาชนจึงอ่านไม่ได้", "{0} opens only with a password, so the public cannot read it."),
        new("เปิดเอกสาร นำรหัสผ่านออก แล้วบันทึกใหม่", "Open the document, take its password away, and save it again."));

    public static DiagnosticDescriptor CutOff { get; } = new(
        "PRS1108",
        DiagnosticSeverity.Error,
        new("เอกสารไม่ครบ", "a document that is cut off"),
        new("{0} ขาดส่วนท้าย มักเกิดจากการคัดลอกหรือดาวน์โหลดไม่เสร็จ", "The end of {0} is missing, mostly because copying or downloading it did not finish."),
        new("คัดลอกหรือดาวน์โหลดเอกสารนี้ใหม่ให้ครบ", "Copy or download the document again in full."));

    public static DiagnosticDescriptor Damaged { get; } = new(
        "PRS1109",
        DiagnosticSeverity.Error,
        new("เอกสารเสีย", "a damaged document"),
        new("เนื้อหาของ {0} เสีย ไม่เป็นไปตามรูปแบบ {1}", "The content of {0} is damaged: it does not keep to the form of {1}."),
        new("เปิดด้วยโปรแกรมที่ทำเอกสารนี้ แล้วบันทึกใหม่อีกแฟ้ม", "Open it with the program that made it, and save it anew."));

    public static DiagnosticDescriptor TooMuchInside { get; } = new(
        "PRS1110",
        DiagnosticSeverity.Error,
        new("เอกสารขยายแล้วใหญ่ผิดปกติ", "a document that unpacks to too much"),
        new("{0} เมื่อขยายแล้วมีข้อมูลมากหรือซ้อนลึกกว่าเอกสารทั่วไป อาจทำให้เครื่องของผู้เปิดค้าง", "{0} unpacks to more, or is nested deeper, than any document is, and might hang the machine of whoever opens it."),
        new("ถ้าเป็นเอกสารจริง ให้แบ่งเป็นหลายแฟ้ม หรือบันทึกเป็น PDF ถ้าได้รับมาจากที่อื่น อย่าเผยแพร่", "If it is a real document, part it into several files or save it as PDF. If it came from elsewhere, do not publish it."));

    public static DiagnosticDescriptor BeyondLimits { get; } = new(
        "PRS1111",
        DiagnosticSeverity.Error,
        new("อ่านเอกสารไม่เสร็จภายในขีดจำกัด", "a document that could not be read within the limits"),
        new("อ่าน {0} ไม่เสร็จภายในเวลาและหน่วยความจำที่ให้ไว้ เอกสารอาจเสียหรือซับซ้อนเกินไป", "{0} could not be read within the time and memory that a document gets. It may be damaged or too intricate."),
        new("เปิดเอกสาร แล้วบันทึกเป็น PDF ใหม่ (เช่น สั่งพิมพ์เป็น PDF) หรือแบ่งเป็นหลายแฟ้ม", "Open it and save it as a new PDF (print it to PDF, for example), or part it into several files."));

    public static DiagnosticDescriptor ReaderMissing { get; } = new(
        "PRS1112",
        DiagnosticSeverity.Error,
        new("เริ่มส่วนอ่าน PDF ไม่ได้", "the reader of PDFs did not start"),
        new("ส่วนของโปรแกรมที่อ่าน PDF เริ่มทำงานไม่ได้ จึงไม่ได้ตรวจ {0}", "The part of the program that reads PDFs did not start, so {0} was not looked at."),
        new("ตรวจว่าโปรแกรมป้องกันไวรัสไม่ได้กัน prongsai แล้วสั่งใหม่ หรือแตกแฟ้ม zip ของโปรแกรมใหม่ให้ครบ", "Check that no virus scanner holds prongsai back and run again, or unpack the program's zip anew."))
    {
        IsEnvironment = true,
    };

    public static DiagnosticDescriptor NoWords { get; } = new(
        "PRS1113",
        DiagnosticSeverity.Warning,
        new("เอกสารเป็นภาพสแกน", "a scanned document"),
        new("{0} มีแต่ภาพของหน้ากระดาษ จึงค้นหาคำไม่ได้ โปรแกรมอ่านหน้าจออ่านไม่ได้ และตรวจข้อมูลส่วนบุคคลไม่ได้", "{0} holds pictures of pages only: it cannot be searched, read aloud or checked for personal data."),
        new("เผยแพร่ PDF ที่บันทึกจากโปรแกรมพิมพ์เอกสารโดยตรง หรือทำ OCR และตรวจด้วยตาว่าไม่มีข้อมูลส่วนบุคคล", "Publish the PDF saved by the program it was written with, or run OCR on it; and look yourself that no personal data is in it."));

    public static DiagnosticDescriptor PartlyRead { get; } = new(
        "PRS1114",
        DiagnosticSeverity.Warning,
        new("ตรวจเอกสารได้เพียงบางส่วน", "only part of a document was checked"),
        new("{0} ยาวมาก จึงตรวจข้อมูลส่วนบุคคลเฉพาะส่วนต้น", "{0} is very long, so only its beginning was checked for personal data."),
        new("ตรวจส่วนที่เหลือด้วยตา หรือแบ่งเอกสารเป็นหลายแฟ้ม", "Look through the rest yourself, or part the document into several files."));

    public static DiagnosticDescriptor PictureHasPlace { get; } = new(
        "PRS1115",
        DiagnosticSeverity.Error,
        new("ภาพมีพิกัดที่ถ่าย", "a picture with the place it was taken"),
        new("{0} มีพิกัด GPS ของที่ถ่ายภาพซ่อนอยู่ ซึ่งอาจเป็นบ้านของบุคคล", "{0} holds, unseen, the GPS position where it was taken, which may be somebody's home."),
        new(
            "ใน Windows คลิกขวาที่ภาพ เลือก คุณสมบัติ > รายละเอียด > นำคุณสมบัติและข้อมูลส่วนบุคคลออก ในโทรศัพท์ เลือกแชร์โดยไม่มีตำแหน่งที่ตั้ง",
            "In Windows, right-click the picture and choose Properties > Details > Remove Properties and Personal Information. On a phone, share it without location."));

    public static DiagnosticDescriptor PictureTooLarge { get; } = new(
        "PRS1116",
        DiagnosticSeverity.Error,
        new("ภาพมีจุดมากเกินไป", "a picture of too many points"),
        new("{0} มีขนาด {1} × {2} จุด เกิน 100 ล้านจุด ซึ่งอาจทำให้เครื่องของผู้เปิดค้าง", "{0} has {1} × {2} points, more than 100 million, which may hang the machine of whoever opens it."),
        new("ย่อภาพ ด้านยาว 4,000 จุดก็คมชัดพอ", "Make it smaller: 4,000 points along its longer side are sharp enough."));

    public static DiagnosticDescriptor ActiveSvg { get; } = new(
        "PRS1117",
        DiagnosticSeverity.Error,
        new("ภาพ SVG มีสิ่งที่ทำงานหรือโหลดจากที่อื่น", "an SVG that runs or loads something"),
        new("{0} มี {1} ซึ่งทำงานหรือโหลดสิ่งอื่นในเครื่องของผู้อ่าน ไม่ใช่ภาพวาดล้วน", "{0} holds {1}, which runs or loads something at the reader's, and is no mere drawing."),
        new("บันทึกเป็น SVG แบบธรรมดา (Plain SVG) หรือบันทึกเป็น PNG", "Save it as plain SVG, or as PNG."));

    public static DiagnosticDescriptor NotUtf8 { get; } = new(
        "PRS1118",
        DiagnosticSeverity.Error,
        new("CSV ไม่ใช่ UTF-8", "a CSV that is not UTF-8"),
        new("{0} ไม่ได้บันทึกเป็น UTF-8 ภาษาไทยอาจเพี้ยนเมื่อผู้อื่นเปิด", "{0} is not saved as UTF-8, so its Thai may be garbled for others."),
        new("ใน Excel เลือก บันทึกเป็น > CSV UTF-8 (Comma delimited)", "In Excel, choose Save As > CSV UTF-8 (Comma delimited)."));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotAFile, TooLarge, Empty, CannotRead, Missing, Locked, CutOff, Damaged, TooMuchInside, BeyondLimits, ReaderMissing,
        NoWords, PartlyRead, PictureHasPlace, PictureTooLarge, ActiveSvg, NotUtf8, .. KindDiagnostics.All,
    ];
}
