using Prongsai.Core.Diagnostics;

namespace Prongsai.Documents.Tables;

/// <summary>What can be wrong with the file of a table.</summary>
public static class TableDiagnostics
{
    public static DiagnosticDescriptor TooLarge { get; } = new(
        "PRS1130",
        DiagnosticSeverity.Error,
        new("ตารางใหญ่เกินไป", "the table is too large"),
        new("ตาราง {0} มีมากกว่าที่แสดงได้ คือไม่เกิน {1} แถว {2} คอลัมน์ และไฟล์ไม่เกิน {3} MB", "The table {0} is larger than can be shown: at most {1} rows, {2} columns and a file of {3} MB."),
        new("แบ่งเป็นหลายตาราง เช่น ตารางละไตรมาส หรือตัดแถวและคอลัมน์ที่ไม่ได้ใช้", "Split it into several tables, such as one a quarter, or delete rows and columns that are not needed."));

    public static DiagnosticDescriptor RaggedRow { get; } = new(
        "PRS1131",
        DiagnosticSeverity.Warning,
        new("จำนวนช่องในแถวไม่เท่าหัวคอลัมน์", "a row is not as long as the heads"),
        new("แถวที่ {1} ของ {0} มีจำนวนช่องไม่เท่าหัวคอลัมน์ ในไฟล์นี้มีแถวเช่นนี้ {2} แถว ช่องที่เกินไม่ถูกแสดง", "Row {1} of {0} has not as many cells as there are heads. Such rows in the file: {2}. Cells beyond the heads are not shown."),
        new("ดูว่ามีเครื่องหมาย , ในข้อความหรือในจำนวนเงินหรือไม่ ช่องเช่นนั้นต้องอยู่ในเครื่องหมาย \"...\" เช่น \"1,250\"", "See whether a text or an amount holds a comma: such a cell must stand in quotes, as in \"1,250\"."));

    public static DiagnosticDescriptor HeadMissing { get; } = new(
        "PRS1132",
        DiagnosticSeverity.Error,
        new("คอลัมน์ไม่มีหัว", "a column has no head"),
        new("ช่อง {1} ของ {0} ว่าง แต่ต้องเป็นหัวคอลัมน์ เพราะในคอลัมน์นี้มีข้อมูล", "Cell {1} of {0} is empty, but should be the head of its column, for the column has data."),
        new("แถวแรกต้องเป็นหัวคอลัมน์ครบทุกคอลัมน์ หากมีชื่อตารางหรือหัวสองชั้นอยู่ด้านบน ให้ลบออกหรือรวมเป็นแถวเดียว", "The first row must have the head of every column. Delete a title above it, and make a head of two rows into one."));

    public static DiagnosticDescriptor DuplicateHead { get; } = new(
        "PRS1133",
        DiagnosticSeverity.Error,
        new("หัวคอลัมน์ซ้ำกัน", "two columns have one head"),
        new("หัวคอลัมน์ {2} ที่ช่อง {1} ของ {0} ซ้ำกับคอลัมน์ก่อนหน้า", "The head {2} in cell {1} of {0} stands over an earlier column already."),
        new("ตั้งชื่อหัวคอลัมน์ให้ต่างกัน เช่น งบประมาณ (บาท) และ ใช้จ่าย (บาท)", "Give each column a head of its own, such as Budget (baht) and Spent (baht)."));

    public static DiagnosticDescriptor NoSuchSheet { get; } = new(
        "PRS1134",
        DiagnosticSeverity.Error,
        new("ไม่มีแผ่นงานนี้", "there is no such sheet"),
        new("{0} ไม่มีแผ่นงานชื่อ {1} แผ่นงานที่มีคือ {2}", "{0} has no sheet called {1}. Its sheets are {2}."),
        new("เขียนชื่อแผ่นงานให้ตรงกับแถบด้านล่างของโปรแกรม", "Write the sheet's name as it stands on the tab at the bottom of the program."));

    public static DiagnosticDescriptor Empty { get; } = new(
        "PRS1135",
        DiagnosticSeverity.Error,
        new("ตารางว่าง", "the table is empty"),
        new("{0} มีแต่หัวคอลัมน์หรือว่างเปล่า ตารางว่างไม่ได้เปิดเผยข้อมูลใด", "{0} has nothing but heads, if these. An empty table discloses nothing."),
        new("กรอกข้อมูลในตาราง หรือลบตารางนี้ออกจากข้อจนกว่าจะมีข้อมูล", "Fill the table, or take it out of the item until there is something to show."));

    public static DiagnosticDescriptor CannotBeRead { get; } = new(
        "PRS1136",
        DiagnosticSeverity.Error,
        new("เปิดไฟล์ตารางไม่ได้", "the table's file cannot be opened"),
        new("อ่านตารางจาก {0} ไม่ได้ ไฟล์อาจเสีย มีรหัสผ่าน หรือใหญ่ผิดปกติเมื่อคลายออก", "No table can be read from {0}: it may be damaged, have a password, or be far too large when unpacked."),
        new("เปิดไฟล์ด้วย Excel แล้วบันทึกใหม่เป็น .xlsx โดยไม่ใส่รหัสผ่าน", "Open the file in Excel and save it anew as .xlsx, without a password."));

    public static DiagnosticDescriptor NotUtf8 { get; } = new(
        "PRS1137",
        DiagnosticSeverity.Error,
        new("ไฟล์ CSV ไม่ใช่ UTF-8", "the CSV file is not UTF-8"),
        new("{0} ไม่ได้บันทึกเป็น UTF-8 ตัวอักษรไทยจึงอ่านไม่ได้แน่นอน", "{0} was not saved as UTF-8, so its Thai cannot be read for certain."),
        new("ใน Excel เลือก บันทึกเป็น แล้วเลือกชนิด CSV UTF-8 (จุลภาคเป็นตัวคั่น)", "In Excel choose Save as, and the type CSV UTF-8 (comma delimited)."));

    public static DiagnosticDescriptor UnclosedQuote { get; } = new(
        "PRS1138",
        DiagnosticSeverity.Error,
        new("เครื่องหมาย \" ไม่มีคู่ปิด", "a quotation mark is not closed"),
        new("เครื่องหมาย \" ในแถวที่ {1} ของ {0} ไม่มีคู่ปิด ข้อมูลที่เหลือทั้งไฟล์จึงกลายเป็นช่องเดียว", "The mark \" in row {1} of {0} is never closed, so that the rest of the file is one cell."),
        new("ใส่ \" ปิดท้ายช่องนั้น หาก \" เป็นส่วนหนึ่งของข้อความให้เขียนสองตัว \"\"", "Put \" at the end of that cell. Where \" is part of the text, write it twice: \"\"."));

    public static DiagnosticDescriptor NotATable { get; } = new(
        "PRS1139",
        DiagnosticSeverity.Error,
        new("ไฟล์ไม่ใช่ตาราง", "the file is no table"),
        new("{0} เป็นไฟล์ {1} ตารางอ่านได้จาก CSV, XLSX และ ODS", "{0} is {1}. Tables are read from CSV, XLSX and ODS."),
        new("บันทึกข้อมูลเป็น .xlsx หรือ CSV UTF-8 หากต้องการให้ดาวน์โหลดไฟล์นี้ ให้ใส่เป็นเอกสาร", "Save the data as .xlsx or CSV UTF-8. If people are to download this very file, name it as a document."));
}
