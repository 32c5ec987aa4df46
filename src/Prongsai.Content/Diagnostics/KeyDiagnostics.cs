using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Diagnostics;

/// <summary>What can be wrong with where a key or an entry stands, where it is known what was meant.</summary>
public static class KeyDiagnostics
{
    public static DiagnosticDescriptor BelongsBelow { get; } = new(
        "PRS2020",
        DiagnosticSeverity.Error,
        new("คีย์อยู่นอกส่วนของมัน", "a key outside its part"),
        new("คีย์ {0} ไม่ได้อยู่ตรงนี้ แต่อยู่ใน {1}", "The key {0} does not belong here, but in {1}."),
        new("เขียนดังนี้ โดยให้บรรทัดแรกตรงกับคีย์อื่นในส่วนนี้:\n{2}", "Write it so, with the first line in line with the other keys here:\n{2}"));

    public static DiagnosticDescriptor TooDeep { get; } = new(
        "PRS2021",
        DiagnosticSeverity.Error,
        new("คีย์เยื้องลึกเกินไป", "a key too far in"),
        new("คีย์ {0} ไม่ได้อยู่ใน {1} แต่อยู่ระดับเดียวกับ {3}", "The key {0} does not belong in {1}, but beside {3}."),
        new("ย้าย {2} ออกจาก {1} มาเป็นบรรทัดที่เริ่มคอลัมน์ {4} ตรงกับ {3}", "Take {2} out of {1}, to a line that begins in column {4} like {3}."));

    public static DiagnosticDescriptor TooShallow { get; } = new(
        "PRS2022",
        DiagnosticSeverity.Error,
        new("คีย์เยื้องไม่พอ", "a key not far enough in"),
        new("คีย์ {0} ไม่ได้อยู่ตรงนี้ แต่อยู่ใน {1}", "The key {0} does not belong here, but in {1}."),
        new("ย้าย {2} ไปไว้ใต้ {1} (บรรทัด {3}) และเยื้องให้เริ่มที่คอลัมน์ {4}", "Move {2} below {1} (line {3}), and begin it in column {4}."));

    public static DiagnosticDescriptor WrongEntries { get; } = new(
        "PRS2023",
        DiagnosticSeverity.Error,
        new("รายการไม่ถูกรูปแบบ", "entries of the wrong kind"),
        new("รายการใน {0} ไม่ถูกรูปแบบ {1} รายการ รายการแรกอยู่ตรงนี้", "Entries of {0} are not of the right kind: {1} of them, the first one here."),
        new("เขียนแต่ละรายการดังนี้:\n{2}", "Write each entry so:\n{2}"));
}
