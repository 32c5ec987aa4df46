using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Diagnostics;

/// <summary>
/// What can be wrong with a line of YAML, each slip by its own name. The first placeholder is always the person's own line, put right.
/// </summary>
public static class SyntaxDiagnostics
{
    public static DiagnosticDescriptor UnquotedSign { get; } = new(
        "PRS1022",
        DiagnosticSeverity.Error,
        new("เครื่องหมายในข้อความที่ไม่มีเครื่องหมายคำพูด", "a sign in unquoted text"),
        new(
            "ข้อความนี้มีเครื่องหมาย {1} แต่ไม่ได้อยู่ในเครื่องหมายคำพูด โปรแกรมจึงไม่รู้ว่าข้อความจบที่ใด",
            "The text holds the sign {1} and stands in no quotation marks, so the program cannot tell where it ends."),
        new("ใส่เครื่องหมายคำพูดหัวท้ายข้อความ เขียนว่า  {0}", "Put the text in quotation marks. Write:  {0}"));

    public static DiagnosticDescriptor MissingSpace { get; } = new(
        "PRS1023",
        DiagnosticSeverity.Error,
        new("ไม่ได้เว้นวรรค", "a space is missing"),
        new(
            "หลังเครื่องหมาย {1} ต้องเว้นวรรคหนึ่งช่อง",
            "A space is missing behind the sign {1}."),
        new("เขียนว่า  {0}", "Write:  {0}"));

    public static DiagnosticDescriptor WrongDash { get; } = new(
        "PRS1025",
        DiagnosticSeverity.Error,
        new("ขีดหน้ารายการไม่ใช่ขีดธรรมดา", "a list mark that is no plain dash"),
        new(
            "รายการนี้ขึ้นต้นด้วย {1} ซึ่งไม่ใช่ขีดธรรมดา - โปรแกรมจึงไม่นับเป็นรายการ",
            "This list item begins with {1}, which is no plain dash -, so it does not count as one."),
        new("พิมพ์ขีดจากแป้นพิมพ์ แล้วเว้นวรรค เขียนว่า  {0}", "Type the dash on the keyboard, then a space. Write:  {0}"));

    public static DiagnosticDescriptor WrongColon { get; } = new(
        "PRS1026",
        DiagnosticSeverity.Error,
        new("เครื่องหมายหลังชื่อคีย์ไม่ใช่ :", "another sign in place of a colon"),
        new(
            "หลังชื่อคีย์เป็น {1} ซึ่งไม่ใช่เครื่องหมาย : ธรรมดา",
            "Behind the key stands {1}, which is no plain colon."),
        new("พิมพ์ : จากแป้นพิมพ์ภาษาอังกฤษ แล้วเว้นวรรค เขียนว่า  {0}", "Type a colon on the keyboard, then a space. Write:  {0}"));

    public static DiagnosticDescriptor WrongSpace { get; } = new(
        "PRS1027",
        DiagnosticSeverity.Error,
        new("ช่องว่างที่ไม่ใช่ช่องว่างธรรมดา", "a space that is no plain one"),
        new(
            "ตรงนี้คืออักขระ {1} ซึ่งตามองไม่เห็นหรือเห็นเป็นช่องว่างธรรมดา แต่โปรแกรมไม่นับเป็นช่องว่าง",
            "The character here is {1}, which the eye does not see or takes for a plain space, but it does not count as one."),
        new("ลบอักขระนี้ แล้วเคาะแป้นวรรคใหม่ (ท้ายบรรทัดให้ลบทิ้ง) บรรทัดที่ถูกต้องคือ  {0}", "Delete it and press the space bar (at a line's end, only delete it). The line is then:  {0}"));

    public static DiagnosticDescriptor LoneQuote { get; } = new(
        "PRS1028",
        DiagnosticSeverity.Error,
        new("เครื่องหมายคำพูดไม่ครบคู่", "a quotation mark without its pair"),
        new(
            "เครื่องหมายคำพูด {1} ตรงนี้ไม่มีคู่",
            "The quotation mark {1} here has no pair."),
        new("ข้อความต้องมีเครื่องหมายคำพูดทั้งหัวและท้าย เขียนว่า  {0}", "Text needs a quotation mark at both ends. Write:  {0}"));

    public static DiagnosticDescriptor BehindQuote { get; } = new(
        "PRS1029",
        DiagnosticSeverity.Error,
        new("ในบรรทัดมีมากกว่าหนึ่งค่า", "more than one value in a line"),
        new(
            "ค่านี้จบไปแล้ว แต่ยังมี {1} ตามหลัง",
            "The value has ended, but {1} stands behind it."),
        new("เขียนว่า  {0}", "Write:  {0}"));

    public static DiagnosticDescriptor CurlyQuotes { get; } = new(
        "PRS1030",
        DiagnosticSeverity.Error,
        new("เครื่องหมายคำพูดแบบโค้ง", "curly quotation marks"),
        new(
            "ข้อความนี้อยู่ในเครื่องหมาย {1} ซึ่งโปรแกรมไม่นับเป็นเครื่องหมายคำพูด จึงจะไปปรากฏบนเว็บไซต์",
            "The text stands in marks like {1}, which do not count as quotation marks and would appear on the site."),
        new("ใช้ \" จากแป้นพิมพ์ เขียนว่า  {0}", "Use \" from the keyboard. Write:  {0}"));

    public static DiagnosticDescriptor Backslash { get; } = new(
        "PRS1031",
        DiagnosticSeverity.Error,
        new("เครื่องหมาย \\ ในเครื่องหมายคำพูด", "a backslash in quotation marks"),
        new(
            "ใน \"...\" เครื่องหมาย \\ มีความหมายพิเศษ ข้อความนี้จึงถูกอ่านผิด",
            "Inside \"...\" a backslash has a meaning of its own, so this text is misread."),
        new("ใช้ ' แทน \" หรือใช้ / แทน \\ เขียนว่า  {0}", "Use ' in place of \", or / in place of the backslash. Write:  {0}"));

    public static DiagnosticDescriptor MergeMark { get; } = new(
        "PRS1032",
        DiagnosticSeverity.Error,
        new("เครื่องหมายรวมแฟ้มของ git", "a mark of a merge"),
        new(
            "{1} คือเครื่องหมายที่ git ใส่ไว้เมื่อมีคนแก้จุดเดียวกันสองแบบ",
            "{1} is a mark that git left where two people changed the same place."),
        new("เลือกเก็บข้อมูลไว้แบบเดียว แล้วลบบรรทัดเครื่องหมาย (บรรทัดที่ {2})", "Keep one of the two versions and delete the marks (in line {2})."));

    public static DiagnosticDescriptor PastedCells { get; } = new(
        "PRS1033",
        DiagnosticSeverity.Error,
        new("แถวที่วางมาจากตาราง", "rows pasted from a spreadsheet"),
        new(
            "มีข้อมูล {1} บรรทัดตั้งแต่บรรทัดนี้ที่คั่นด้วยแท็บหรือ | คือ  {0}  เหมือนวางมาจาก Excel",
            "The lines from here on ({1}) have cells with tabs or | between them:  {0}  They look pasted from a spreadsheet."),
        new("พิมพ์แต่ละช่องเป็นบรรทัดของตัวเอง แบบ \"คีย์: ค่า\" เหมือนรายการอื่นในแฟ้มนี้", "Write each cell as a line of its own, \"key: value\", as the other entries of the file are."));

    public static DiagnosticDescriptor WrongIndentation { get; } = new(
        "PRS1034",
        DiagnosticSeverity.Error,
        new("เยื้องไม่ตรงชั้น", "wrong indentation"),
        new(
            "บรรทัดนี้เริ่มที่คอลัมน์ {1} ซึ่งไม่ตรงกับบรรทัดใดที่เป็นชั้นเดียวกัน ควรเริ่มที่คอลัมน์ {2}",
            "This line begins in column {1}, where no line of its level begins. It belongs in column {2}."),
        new("ให้มีช่องว่างหน้า  {0}  ทั้งหมด {3} ช่อง", "Leave {3} spaces before  {0}"));

    public static DiagnosticDescriptor MissingInBrackets { get; } = new(
        "PRS1035",
        DiagnosticSeverity.Error,
        new("วงเล็บหรือจุลภาคไม่ครบ", "a bracket or comma is missing"),
        new(
            "ค่าในวงเล็บขาดเครื่องหมาย {1}",
            "The value in brackets lacks the sign {1}."),
        new("เขียนว่า  {0}", "Write:  {0}"));

    public static DiagnosticDescriptor SpecialSign { get; } = new(
        "PRS1036",
        DiagnosticSeverity.Error,
        new("ข้อความขึ้นต้นด้วยเครื่องหมายพิเศษ", "text that begins with a special sign"),
        new(
            "ข้อความนี้ขึ้นต้นด้วย {1} ซึ่งมีความหมายพิเศษ จึงอ่านเป็นข้อความไม่ได้",
            "The text begins with {1}, which has a meaning of its own, so it cannot be read as text."),
        new("ใส่เครื่องหมายคำพูดหัวท้าย เขียนว่า  {0}", "Put it in quotation marks. Write:  {0}"));

    public static DiagnosticDescriptor Html { get; } = new(
        "PRS1037",
        DiagnosticSeverity.Warning,
        new("มีรหัส HTML ในข้อความ", "HTML in a text"),
        new(
            "ข้อความนี้มีรหัส HTML {1} ซึ่งจะปรากฏบนเว็บไซต์ตามที่พิมพ์",
            "The text holds the HTML {1}, which would appear on the site as typed."),
        new("เขียนเป็นข้อความธรรมดาว่า  {0}", "Write plain text:  {0}"));

    public static DiagnosticDescriptor NoColon { get; } = new(
        "PRS1038",
        DiagnosticSeverity.Error,
        new("ขาดเครื่องหมาย : หลังชื่อคีย์", "a key without its colon"),
        new(
            "หลัง {1} ไม่มีเครื่องหมาย : บรรทัดนี้จึงไม่เป็น \"คีย์: ค่า\"",
            "No colon stands behind {1}, so the line is not \"key: value\"."),
        new("เขียนว่า  {0}", "Write:  {0}"));

    public static DiagnosticDescriptor ArticleHead { get; } = new(
        "PRS1024",
        DiagnosticSeverity.Error,
        new("บทความไม่มีส่วนหัว ---", "an article without its head"),
        new(
            "บทความต้องขึ้นต้นด้วยสามบรรทัด คือ --- แล้ว title: แล้ว --- แต่ตรงนี้ไม่มีบรรทัด --- (ขีดธรรมดาสามขีด)",
            "An article begins with three lines: --- and title: and ---. The line --- (three plain dashes) is missing here."),
        new("สามบรรทัดแรกของแฟ้มต้องเป็น  ---  {0}  ---", "Make the first three lines of the file:  ---  {0}  ---"));

    public static DiagnosticDescriptor NotText { get; } = new(
        "PRS1039",
        DiagnosticSeverity.Error,
        new("ไม่ใช่แฟ้มข้อความ", "not a text file"),
        new("แฟ้มนี้คือ {0} ไม่ใช่แฟ้มข้อความ แม้ชื่อจะลงท้ายเหมือนแฟ้มข้อความ", "This file is {0} and no text file, whatever its name ends in."),
        new(
            "เปิดแฟ้มนี้ด้วยโปรแกรมของมัน คัดลอกข้อความไปวางใน Notepad แล้วบันทึกเป็น UTF-8 ในชื่อเดิม หรือนำแฟ้มที่ถูกต้องกลับมา",
            "Open it in its own program, copy the text into Notepad and save that as UTF-8 under this name, or bring the right file back."));

    // other words for a slip of the same code
    internal static DiagnosticDescriptor JoinedLines() => BehindQuote with
    {
        Message = new("สองบรรทัดติดกันเป็นบรรทัดเดียว: {1} ควรอยู่บรรทัดใหม่", "Two lines have become one: {1} belongs on a line of its own."),
        Hint = new("กด Enter หน้า {1} บรรทัดแรกเหลือ  {0}", "Press Enter before {1}. The first line is then:  {0}"),
    };

    internal static DiagnosticDescriptor LooseText() => NoColon with
    {
        Message = new("บรรทัดนี้ไม่ใช่ \"คีย์: ค่า\" และไม่ใช่รายการที่ขึ้นต้นด้วย -", "This line is neither \"key: value\" nor a list item that begins with -."),
        Hint = new(
            "ถ้าเป็นหมายเหตุ เขียนว่า  {0}  ถ้าเป็นข้อความของบรรทัดก่อน ให้ย้ายไปต่อท้ายบรรทัดนั้น ภายในเครื่องหมายคำพูด",
            "If it is a comment, write:  {0}  If it goes on with the text of the line before, move it there, inside the quotation marks."),
    };

    internal static DiagnosticDescriptor IndentedAtAll() => WrongIndentation with
    {
        Hint = new("ลบช่องว่างทั้งหมดหน้า  {0}", "Delete all spaces before  {0}"),
    };

    internal static DiagnosticDescriptor NoLevel() => WrongIndentation with
    {
        Message = new("บรรทัดนี้อยู่ผิดชั้น ไม่มีคีย์หรือรายการที่บรรทัดนี้จะอยู่ใต้ได้", "This line stands at no level: there is no key or list that it could belong to."),
        Hint = new("เยื้องให้ตรงกับบรรทัดที่เป็นชั้นเดียวกัน", "Indent it like the lines of its level."),
    };

    internal static DiagnosticDescriptor LostMark() => WrongIndentation with
    {
        Message = new("ตรงนี้ควรเป็นรายการใหม่ที่ขึ้นต้นด้วย - แต่ไม่มีขีด", "A new list item is expected here, but the line has no -."),
        Hint = new("ให้มีช่องว่าง {3} ช่อง แล้วเขียนว่า  {0}", "Leave {3} spaces, then write:  {0}"),
    };

    internal static DiagnosticDescriptor NeedlessMark() => WrongIndentation with
    {
        Message = new("ตรงนี้ต้องเป็น \"คีย์: ค่า\" แต่บรรทัดนี้เป็นรายการที่ขึ้นต้นด้วย -", "A \"key: value\" is expected here, but this line is a list item that begins with -."),
        Hint = new("ให้มีช่องว่าง {3} ช่อง แล้วเขียนว่า  {0}  หรือย้ายรายการไปไว้ใต้คีย์ของมัน", "Leave {3} spaces, then write:  {0}  Or move the item below its key."),
    };

    internal static DiagnosticDescriptor StraySign() => SpecialSign with
    {
        Message = new("มีเครื่องหมาย {1} เกินมาหน้าชื่อคีย์", "The sign {1} before the key is no part of it."),
        Hint = new("ลบเครื่องหมายนี้ เขียนว่า  {0}", "Delete it. Write:  {0}"),
    };

    internal static DiagnosticDescriptor NeedlessInBrackets() => MissingInBrackets with
    {
        Message = new("ค่าในวงเล็บมีเครื่องหมาย {1} เกินมา", "The value in brackets has a sign {1} too many."),
    };

    internal static DiagnosticDescriptor BrokenText() => LoneQuote with
    {
        Message = new("ค่านี้ถูกตัดเป็นสองบรรทัด ส่วนหลังจึงหลุดจากคีย์ของมัน", "The value is cut into two lines, and its second part does not stand below its key."),
        Hint = new("ลบการขึ้นบรรทัดใหม่ ให้อยู่บรรทัดเดียวว่า  {0}", "Delete the line break, so that it is one line:  {0}"),
    };
}
