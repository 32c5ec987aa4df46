using Prongsai.Core.Diagnostics;

namespace Prongsai.Documents.Diagnostics;

/// <summary>What can be wrong with a picture by which an agency is known, such as its emblem.</summary>
public static class PictureDiagnostics
{
    /// <summary>Above this a file is refused as a document would be.</summary>
    internal const long LargestShown = 100_000_000;

    public static DiagnosticDescriptor OtherForm { get; } = new(
        "PRS1140",
        DiagnosticSeverity.Error,
        new("ภาพตราไม่ใช่ SVG หรือ PNG", "an emblem that is neither SVG nor PNG"),
        new("{0} ไม่ใช่ภาพ SVG หรือ PNG ไม่ว่าชื่อจะลงท้ายอย่างไร", "{0} is neither SVG nor PNG, whatever its name says."),
        new("เปิดภาพ แล้วบันทึกเป็น PNG พื้นโปร่งใส หรือ SVG", "Open it and save it as PNG with a clear background, or as SVG."));

    public static DiagnosticDescriptor TooHeavy { get; } = new(
        "PRS1141",
        DiagnosticSeverity.Error,
        new("ภาพตราใหญ่เกินไป", "an emblem of too many bytes"),
        new("{0} มีขนาด {1} kB เกิน {2} kB ทั้งที่ทุกหน้าต้องโหลดภาพนี้", "{0} has {1} kB, more than {2} kB, and every page loads it."),
        new("ย่อให้ด้านยาวเหลือ 512 จุด แล้วบันทึกใหม่ ปกติได้ไม่เกิน 60 kB", "Make its longer side 512 points and save it again; that is mostly below 60 kB."));

    public static DiagnosticDescriptor WrongSize { get; } = new(
        "PRS1142",
        DiagnosticSeverity.Error,
        new("ขนาดของภาพตราใช้ไม่ได้", "an emblem of an unfit size"),
        new("{0} มีขนาด {1} × {2} จุด", "{0} has {1} × {2} points."),
        new("ใช้ภาพที่ด้านยาว 64 ถึง 2,000 จุด และไม่ยาวกว่าด้านสั้นเกิน 4 เท่า ภาพ SVG ต้องมี viewBox", "Use a picture whose longer side has 64 to 2,000 points and at most four times the other. An SVG needs a viewBox."));

    public static DiagnosticDescriptor UnknownPart { get; } = new(
        "PRS1143",
        DiagnosticSeverity.Error,
        new("ภาพ SVG มีส่วนที่ไม่ใช่รูปวาด", "an SVG with more than shapes"),
        new("{0} มี {1} ซึ่งแต่ละเครื่องแสดงไม่เหมือนกัน หรือไม่แสดงเลย", "{0} holds {1}, which machines show in different ways or not at all."),
        new("แปลงตัวอักษรและเอฟเฟกต์เป็นเส้น (convert to path, outlines) แล้วบันทึกใหม่ หรือบันทึกเป็น PNG", "Turn text and effects into outlines (convert to path) and save it again, or save it as PNG."));
}
