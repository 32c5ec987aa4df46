using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Diagnostics;

/// <summary>How Thai arrives damaged: copied from PDFs, saved in a wrong encoding, typed with the wrong keys.</summary>
public static class ThaiDiagnostics
{
    public static DiagnosticDescriptor LostCharacter { get; } = new(
        "PRS1050",
        DiagnosticSeverity.Error,
        new("มีอักษรที่หายไป", "a letter was lost"),
        new("ใน {0} มีเครื่องหมาย U+FFFD ตรงที่อักษรตัวหนึ่งหายไป", "In {0} the sign U+FFFD stands where a letter was lost."),
        new(
            "พิมพ์คำนี้ใหม่ตามต้นฉบับ มักเสียเมื่อคัดลอกจาก PDF ถ้ามีคำที่ถูกแสดงไว้ คำสั่ง prongsai mend --write แก้ให้ได้",
            "Type the word anew from the original; copying from a PDF often breaks it. Where the right word is shown, prongsai mend --write puts it in."));

    public static DiagnosticDescriptor OldGlyph { get; } = new(
        "PRS1051",
        DiagnosticSeverity.Error,
        new("มีอักขระของฟอนต์ไทยรุ่นเก่า", "characters of an old Thai font"),
        new("สระหรือวรรณยุกต์ใน {0} เป็นอักขระของฟอนต์รุ่นเก่า ผู้อ่านจะเห็นเป็นกล่องว่าง", "Vowels or tone marks in {0} are characters of an old font; readers would see empty boxes."),
        new(
            "พิมพ์คำนี้ใหม่ หรือสั่ง prongsai mend --write แก้ให้ทั้งไฟล์ มักเสียเมื่อคัดลอกจาก PDF",
            "Type the word anew, or let prongsai mend --write mend the whole file; copying from a PDF often breaks it."));

    public static DiagnosticDescriptor UnknownGlyph { get; } = new(
        "PRS1052",
        DiagnosticSeverity.Error,
        new("มีอักขระเฉพาะฟอนต์", "a character of one font only"),
        new("ใน {0} มีอักขระที่มีอยู่ในฟอนต์เดียว ผู้อ่านจะเห็นเป็นกล่องว่าง", "In {0} there is a character that only one font has; readers would see an empty box."),
        new(
            "ลบ หรือพิมพ์เครื่องหมายธรรมดาแทน เช่น • หรือ - มักติดมาจากสัญลักษณ์หน้าข้อใน Word",
            "Delete it, or type an ordinary sign such as • or - in its place; it often comes from the bullets of Word."));

    public static DiagnosticDescriptor StrayMark { get; } = new(
        "PRS1053",
        DiagnosticSeverity.Warning,
        new("สระหรือวรรณยุกต์อยู่ผิดที่", "a vowel or mark out of place"),
        new("ใน {0} มีสระหรือวรรณยุกต์ที่ไม่ได้อยู่กับพยัญชนะของมัน", "In {0} a vowel or mark does not stand with a consonant of its own."),
        new(
            "พิมพ์คำนี้ใหม่ตามต้นฉบับ ถ้ามีคำที่ถูกแสดงไว้ คำสั่ง prongsai mend --write แก้ให้ได้",
            "Type the word anew from the original. Where the right word is shown, prongsai mend --write puts it in."));

    public static DiagnosticDescriptor SplitWord { get; } = new(
        "PRS1054",
        DiagnosticSeverity.Warning,
        new("คำถูกแยกด้วยช่องว่าง", "a word split by a blank"),
        new("ใน {0} มีช่องว่างแทรกกลางคำ", "In {0} a blank stands inside a word."),
        new(
            "พิมพ์คำนี้ใหม่ มักเสียเมื่อคัดลอกจาก PDF ถ้ามีคำที่ถูกแสดงไว้ คำสั่ง prongsai mend --write แก้ให้ได้",
            "Type the word anew; copying from a PDF often breaks it. Where the right word is shown, prongsai mend --write puts it in."));

    public static DiagnosticDescriptor MixedNumber { get; } = new(
        "PRS1055",
        DiagnosticSeverity.Warning,
        new("ตัวเลขปนกันในจำนวนเดียว", "digits mixed in one number"),
        new("จำนวน {0} ปนเลขไทยกับเลขอารบิก หรือมีตัวอักษรแทนเลข", "The number {0} mixes Thai and Arabic digits, or has letters for digits."),
        new(
            "พิมพ์จำนวนนี้ด้วยเลขชุดเดียว หรือสั่ง prongsai mend --write",
            "Type the number in one kind of digits, or let prongsai mend --write do it."));

    public static DiagnosticDescriptor WrongLayout { get; } = new(
        "PRS1056",
        DiagnosticSeverity.Warning,
        new("ลืมเปลี่ยนแป้นพิมพ์เป็นภาษาไทย", "typed with the English keyboard"),
        new("ข้อความ {0} น่าจะพิมพ์โดยลืมเปลี่ยนแป้นพิมพ์เป็นภาษาไทย", "The text {0} was probably typed with the keyboard still on English."),
        new("พิมพ์ข้อความนี้ใหม่", "Type the text anew."));

    public static DiagnosticDescriptor WrongEncodingSaved { get; } = new(
        "PRS1057",
        DiagnosticSeverity.Error,
        new("ภาษาไทยเสียเพราะบันทึกผิดการเข้ารหัส", "Thai saved in the wrong encoding"),
        new(
            "ภาษาไทยในไฟล์นี้กลายเป็น {0} เพราะเคยเปิดด้วยการเข้ารหัสที่ผิดแล้วบันทึก พบ {1} แห่ง",
            "The Thai of this file became {0}: it was once opened in a wrong encoding and saved. Places: {1}."),
        new(
            "นำไฟล์ที่สำรองไว้กลับมา หรือสั่ง prongsai mend ดูข้อความที่กู้ได้ แล้วสั่ง prongsai mend --write",
            "Bring a copy from before back, or run prongsai mend to see what can be restored, then prongsai mend --write."));

    public static DiagnosticDescriptor OddName { get; } = new(
        "PRS1058",
        DiagnosticSeverity.Error,
        new("ชื่อไฟล์มีอักขระแปลกปลอม", "odd characters in a name"),
        new(
            "ชื่อ {0} มีอักขระที่มองไม่เห็นหรืออักขระที่หน้าตาเหมือน จึงไม่ถูกอ่าน",
            "The name {0} holds characters that cannot be seen or only look right, so the file is not read."),
        new("เปลี่ยนชื่อเป็น {1} หรือสั่ง prongsai mend --write", "Rename it to {1}, or let prongsai mend --write do it."));
}
