using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Diagnostics;

/// <summary>What can be wrong with a workbook that is to be read back into the content. The place is always a sheet and a cell.</summary>
public static class SheetDiagnostics
{
    public static DiagnosticDescriptor UnreadCell { get; } = new(
        "PRS2060",
        DiagnosticSeverity.Error,
        new("อ่านค่าในช่องไม่ได้", "a cell that cannot be read"),
        new("ช่อง {0}: อ่าน {1} ไม่ได้", "Cell {0}: {1} cannot be read."),
        new("พิมพ์เป็น {2}", "Type it as {2}."));

    public static DiagnosticDescriptor ChangedRow { get; } = new(
        "PRS2061",
        DiagnosticSeverity.Error,
        new("แถวนี้เปลี่ยนไปหลังส่งออก", "a row that changed since it was exported"),
        new("แถว {0}: ข้อมูลในแฟ้มเปลี่ยนไปหลังส่งออก หรือรหัสในช่องแรกถูกแก้", "Row {0}: its entry was changed in the files after the export, or the key in the first cell was."),
        new("สั่ง prongsai export ใหม่ แล้วย้ายสิ่งที่แก้ไปไว้ในแฟ้มใหม่", "Run prongsai export again, and take your changes over into the new workbook."));

    public static DiagnosticDescriptor MissingRow { get; } = new(
        "PRS2062",
        DiagnosticSeverity.Error,
        new("แถวหายไป", "a row is missing"),
        new("แผ่น {0} ไม่มีแถว {1} ซึ่งลบไม่ได้", "The sheet {0} lacks the row {1}, which cannot be deleted."),
        new("นำแถวกลับมา หรือสั่ง prongsai export ใหม่", "Bring the row back, or run prongsai export again."));

    public static DiagnosticDescriptor EmptyCell { get; } = new(
        "PRS2063",
        DiagnosticSeverity.Error,
        new("ช่องที่ต้องมีค่าว่างอยู่", "a cell that must not be empty"),
        new("ช่อง {0} ว่าง: ต้องมี{1}", "Cell {0} is empty: {1} is needed."),
        new("เติมช่องนี้ หรือลบทั้งแถว", "Fill the cell in, or delete the whole row."));

    public static DiagnosticDescriptor NoPlace { get; } = new(
        "PRS2064",
        DiagnosticSeverity.Error,
        new("แถวใหม่ไม่มีที่อยู่", "a new row that belongs nowhere"),
        new("ช่อง {0}: เพิ่มแถวของ {1} ไม่ได้", "Cell {0}: a row of {1} cannot be added."),
        new("แถวใหม่เพิ่มได้ในแผ่นหลักฐาน รายงานมาตรการ ส่วนงาน และช่องทางติดต่อ โดยข้อหรือมาตรการต้องมีอยู่แล้ว", "Rows can be added to the sheets of evidence, reports, units and channels, for an item or measure that is there."));

    public static DiagnosticDescriptor NoSheet { get; } = new(
        "PRS2065",
        DiagnosticSeverity.Error,
        new("ไม่ใช่สมุดงานที่ส่งออก", "not an exported workbook"),
        new("{0} ไม่มีแผ่นงานที่ prongsai export ทำไว้", "{0} has no sheet that prongsai export makes."),
        new("ใช้แฟ้มที่ได้จาก prongsai export และอย่าเปลี่ยนชื่อแผ่นงานหรือหัวตาราง", "Use the file that prongsai export makes, and keep the names of its sheets and its heads."));

    public static DiagnosticDescriptor NotEdited { get; } = new(
        "PRS2066",
        DiagnosticSeverity.Error,
        new("แก้แฟ้มให้ไม่ได้", "a file that cannot be edited"),
        new("แก้ {0} ที่ {1} ให้โดยไม่กระทบส่วนอื่นไม่ได้", "{0} cannot be changed at {1} without touching anything else."),
        new("แก้บรรทัดนั้นในแฟ้มเอง", "Change that line in the file yourself."));

    public static DiagnosticDescriptor NoPoints { get; } = new(
        "PRS2067",
        DiagnosticSeverity.Error,
        new("ไม่รู้ว่าคอลัมน์ใดเป็นคะแนน", "no telling which column has the points"),
        new("ตารางผลไม่มีคอลัมน์เดียวที่มีคะแนน 0 ถึง 100 ของทุกตัวชี้วัด ที่อาจเป็นได้: {0}", "The table of results has no single column with the points, 0 to 100, of every indicator. Those that may be it: {0}."),
        new("เหลือไว้สองคอลัมน์ คือชื่อตัวชี้วัด และคะแนน", "Leave two columns: the indicators' names, and the points."));

    public static DiagnosticDescriptor TwoValues { get; } = new(
        "PRS2068",
        DiagnosticSeverity.Error,
        new("ตัวชี้วัดเดียวมีสองคะแนน", "one indicator with two results"),
        new("ตัวชี้วัดที่ {0} มีคะแนนต่างกันในช่อง {1}", "Indicator {0} has different points in the cells {1}."),
        new("ลบแถวที่ไม่ใช่ผลของปีนี้ หรือแก้ชื่อตัวชี้วัดที่ผิด", "Delete the row that is not this year's, or correct the name that is wrong."));

    public static DiagnosticDescriptor NotAnIndicator { get; } = new(
        "PRS2069",
        DiagnosticSeverity.Warning,
        new("แถวที่ไม่ใช่ตัวชี้วัด", "a row that is no indicator's"),
        new("แถวของช่อง {0} ({1}) ไม่ใช่ตัวชี้วัดของปีนี้ จึงไม่ได้อ่าน", "The row of cell {0} ({1}) names no indicator of this year and was not read."),
        new("หากเป็นตัวชี้วัด พิมพ์หมายเลขไว้หน้าชื่อ เช่น ตัวชี้วัดที่ 3", "If it is one, type its number before the name, such as “indicator 3”."));

    public static DiagnosticDescriptor GuessedName { get; } = new(
        "PRS2070",
        DiagnosticSeverity.Error,
        new("ชื่อตัวชี้วัดต้องยืนยัน", "an indicator's name that has to be confirmed"),
        new("ช่อง {0}: {1} น่าจะเป็นตัวชี้วัดที่ {2} {3}", "Cell {0}: {1} is probably indicator {2} ({3})."),
        new("หากใช่ เพิ่ม --accept-names หากไม่ใช่ พิมพ์ชื่อหรือหมายเลขให้ถูก", "If it is, add --accept-names. If not, type the right name or number."));

    public static DiagnosticDescriptor NotOnce { get; } = new(
        "PRS2071",
        DiagnosticSeverity.Error,
        new("แผ่นงานหรือหัวตารางหายหรือซ้ำ", "a sheet or a head that is missing or stands twice"),
        new("{0}: ต้องมี {1} หนึ่งแห่งพอดี", "{0}: {1} must be there exactly once."),
        new("คืนแผ่นงานและหัวตารางให้เป็นตามที่ส่งออก แล้วลบสำเนา", "Put sheets and heads back as they were exported, and delete the copy."));

    public static DiagnosticDescriptor OtherContent { get; } = new(
        "PRS2072",
        DiagnosticSeverity.Error,
        new("สมุดงานของปีอื่นหรือหน่วยงานอื่น", "a workbook of another year or another agency"),
        new("ไม่มีแถวใดใน {0} เป็นของปี {1} ของข้อมูลนี้", "No row of {0} is one of year {1} of this content."),
        new("เติม --year ให้ตรงกับสมุดงาน หรือสั่ง prongsai export ใหม่", "Add the --year that the workbook is of, or run prongsai export again."));
}
