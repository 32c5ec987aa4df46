using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Diagnostics;

/// <summary>What can be wrong with a file before its meaning is looked at: its bytes, its YAML, its place.</summary>
public static class ReadDiagnostics
{
    public static DiagnosticDescriptor NotUtf8 { get; } = new(
        "PRS1001",
        DiagnosticSeverity.Error,
        new("ไฟล์ไม่ใช่ UTF-8", "not UTF-8"),
        new("ไฟล์นี้มีไบต์ {0} ซึ่งไม่ใช่ UTF-8 การเข้ารหัสที่น่าจะเป็นคือ {1}", "The file has the bytes {0}, which are not UTF-8. Its encoding is probably {1}."),
        new("เปิดไฟล์ใน Notepad เลือก \"บันทึกเป็น\" แล้วเลือกการเข้ารหัส UTF-8", "Open the file in Notepad, choose \"Save as\", and pick the encoding UTF-8."));

    public static DiagnosticDescriptor Syntax { get; } = new(
        "PRS1002",
        DiagnosticSeverity.Error,
        new("ไวยากรณ์ YAML ผิด", "YAML syntax"),
        new("อ่านข้อมูลต่อจากตรงนี้ไม่ได้ เพราะผิดรูปแบบ YAML", "The file cannot be read from here on: this is not YAML."),
        new(
            "ตรวจการเยื้องและเครื่องหมาย : ข้อความที่มี : หรือ # หรือขึ้นต้นด้วย @ % * & ! [ หรือ {{ ต้องอยู่ในเครื่องหมายคำพูด \"...\"",
            "Check the indentation and the colons. Text that holds : or #, or begins with @ % * & ! [ or {{, must stand in quotes \"...\"."));

    public static DiagnosticDescriptor DuplicateKey { get; } = new(
        "PRS1003",
        DiagnosticSeverity.Error,
        new("คีย์ซ้ำ", "duplicate key"),
        new("คีย์ {0} ถูกเขียนสองครั้งในส่วนเดียวกัน", "The key {0} is written twice in one section."),
        new("ลบหรือรวมบรรทัดที่ซ้ำ ให้เหลือคีย์นี้เพียงครั้งเดียว", "Delete or merge the repeated lines so that the key stands once."));

    public static DiagnosticDescriptor ForbiddenYaml { get; } = new(
        "PRS1004",
        DiagnosticSeverity.Error,
        new("ไม่อนุญาต anchor, alias, tag และ merge key", "anchors, aliases, tags and merge keys are not allowed"),
        new("{0} ใช้ในไฟล์ข้อมูลไม่ได้", "{0} cannot be used in content files."),
        new(
            "เขียนค่าเต็มในแต่ละที่ ถ้า & * ! หรือ << เป็นส่วนของข้อความ ให้ใส่เครื่องหมายคำพูด \"...\"",
            "Write the value in full in each place. If & * ! or << is part of a text, put the text in quotes \"...\"."));

    public static DiagnosticDescriptor TooLarge { get; } = new(
        "PRS1005",
        DiagnosticSeverity.Error,
        new("ไฟล์ใหญ่เกินไป", "the file is too large"),
        new("ไฟล์มีขนาด {0} ไบต์ เกินขีดจำกัด {1} ไบต์", "The file has {0} bytes; the limit is {1}."),
        new("ตรวจว่าเป็นไฟล์ที่ตั้งใจ และแบ่งข้อมูลเป็นปีละโฟลเดอร์", "Check that this is the file you mean, and keep one folder a year."));

    public static DiagnosticDescriptor TooDeep { get; } = new(
        "PRS1006",
        DiagnosticSeverity.Error,
        new("ข้อมูลซ้อนกันลึกเกินไป", "nested too deeply"),
        new("ข้อมูลซ้อนกันเกิน {0} ชั้น", "The data is nested more than {0} levels deep."),
        new("ตรวจวงเล็บ [ ] {{ }} และการเยื้องบริเวณนี้", "Check the brackets [ ] {{ }} and the indentation around here."));

    public static DiagnosticDescriptor ControlCharacter { get; } = new(
        "PRS1007",
        DiagnosticSeverity.Error,
        new("มีอักขระควบคุม", "control character"),
        new("มีอักขระที่มองไม่เห็น {0} ซึ่งข้อความไม่ควรมี", "There is an invisible character {0} that text must not hold."),
        new("ลบอักขระนี้ โดยพิมพ์ข้อความช่วงนี้ใหม่", "Delete it by typing this stretch of text anew."));

    public static DiagnosticDescriptor BadIndentation { get; } = new(
        "PRS1008",
        DiagnosticSeverity.Error,
        new("เยื้องด้วยแท็บหรือช่องว่างพิเศษ", "indented with a tab or a special space"),
        new("บรรทัดนี้เยื้องด้วย {1} ซึ่ง YAML ไม่รับ", "This line is indented with {1}, which YAML does not accept."),
        new("ลบช่องว่างหน้า {0} แล้วเคาะช่องว่างธรรมดา 2 ช่องต่อหนึ่งชั้น", "Delete the space before {0} and type two ordinary spaces for each level."));

    public static DiagnosticDescriptor EmptyFile { get; } = new(
        "PRS1009",
        DiagnosticSeverity.Error,
        new("ไฟล์ว่าง", "empty file"),
        new("ไฟล์นี้ไม่มีข้อมูล", "The file holds no data."),
        new("ใส่ข้อมูลตามตัวอย่างในคู่มือ หรือลบไฟล์นี้", "Fill it in as the guide shows, or delete it."));

    public static DiagnosticDescriptor SeveralDocuments { get; } = new(
        "PRS1010",
        DiagnosticSeverity.Error,
        new("หลายเอกสารในไฟล์เดียว", "several documents in one file"),
        new("เครื่องหมาย --- เริ่มเอกสารที่สองในไฟล์เดียวกัน", "The mark --- begins a second document in the same file."),
        new("ลบ --- และรวมข้อมูลเป็นชุดเดียว", "Delete the --- and keep one set of data."));

    public static DiagnosticDescriptor SwallowedText { get; } = new(
        "PRS1011",
        DiagnosticSeverity.Error,
        new("ข้อความหลัง # หายไป", "text after # was lost"),
        new("ข้อความตั้งแต่ {1} ถูกนับเป็นหมายเหตุ จึงไม่ปรากฏบนเว็บไซต์", "The text from {1} on counts as a comment and would not appear on the site."),
        new(
            "ถ้าเป็นข้อความ เขียนบรรทัดนี้ว่า  {0}  ถ้าเป็นหมายเหตุ ให้เว้นวรรคหลัง #",
            "If it is text, write the line so:  {0}  If it is a comment, leave a space after the #."));

    public static DiagnosticDescriptor InvisibleCharacter { get; } = new(
        "PRS1012",
        DiagnosticSeverity.Warning,
        new("มีอักขระที่มองไม่เห็น", "invisible character"),
        new("มีอักขระที่มองไม่เห็น {0} ติดอยู่กับ {1} ซึ่งถูกตัดออก", "There is an invisible character {0} at {1}; it was left out."),
        new(
            "พิมพ์ {1} ใหม่ทั้งคำ อักขระนี้มักติดมาจากการคัดลอกจากเว็บหรือ Word",
            "Type {1} anew; the character usually comes with text copied from the web or Word."));

    public static DiagnosticDescriptor Respelled { get; } = new(
        "PRS1013",
        DiagnosticSeverity.Warning,
        new("สะกดด้วยลำดับอักขระที่ผิด", "characters in an unusual order"),
        new("สระหรือวรรณยุกต์ใน {0} พิมพ์ผิดลำดับ จึงจัดให้ใหม่", "Vowels or tone marks in {0} are typed in an unusual order; they were put right."),
        new(
            "พิมพ์คำนี้ใหม่ เพื่อให้ค้นหาพบเสมอ หรือสั่ง prongsai mend --write แก้ให้ทั้งไฟล์",
            "Type the word anew so that searches always find it, or let prongsai mend --write mend the whole file."));

    public static DiagnosticDescriptor UnknownFile { get; } = new(
        "PRS1014",
        DiagnosticSeverity.Warning,
        new("ไฟล์ที่โปรแกรมไม่อ่าน", "a file the tool does not read"),
        new("ไฟล์ {0} ไม่ใช่ชื่อที่โปรแกรมรู้จัก จึงไม่ถูกใช้", "The file {0} has no name that the tool knows, so it is not used."),
        new("ตรวจชื่อไฟล์กับรายการในคู่มือ หรือย้ายไฟล์ออก", "Compare the name with the list in the guide, or move the file away."));

    public static DiagnosticDescriptor MissingFile { get; } = new(
        "PRS1015",
        DiagnosticSeverity.Error,
        new("ขาดไฟล์ที่จำเป็น", "a required file is missing"),
        new("ไม่พบไฟล์ {0}", "The file {0} is missing."),
        new(
            "ถ้ายังไม่มีข้อมูลของหน่วยงาน ให้สั่ง prongsai new site ถ้ามีแล้ว ให้สั่งจากโฟลเดอร์ที่มี content อยู่ หรือระบุโฟลเดอร์ด้วย --content",
            "If the agency has no content yet, run prongsai new site. If it has, run from the folder that holds content, or name the folder with --content."))
    {
        PlaceArgument = 0,
    };

    public static DiagnosticDescriptor LinkNotFollowed { get; } = new(
        "PRS1016",
        DiagnosticSeverity.Warning,
        new("ไม่ตามลิงก์ของระบบไฟล์", "a file-system link is not followed"),
        new("{0} เป็นลิงก์ไปที่อื่น จึงไม่ถูกอ่าน", "{0} is a link to somewhere else, so it is not read."),
        new("วางไฟล์จริงแทนลิงก์", "Put the real file in place of the link."));

    public static DiagnosticDescriptor CannotRead { get; } = new(
        "PRS1017",
        DiagnosticSeverity.Error,
        new("เปิดอ่านไฟล์ไม่ได้", "a file cannot be read"),
        new("เปิดอ่าน {0} ไม่ได้: {1}", "Cannot read {0}: {1}"),
        new("ตรวจสิทธิ์ของไฟล์ และปิดโปรแกรมที่เปิดไฟล์นี้อยู่", "Check the rights to the file, and close programs that have it open."))
    {
        IsEnvironment = true,
    };

    public static DiagnosticDescriptor NotALinkCheck { get; } = new(
        "PRS1018",
        DiagnosticSeverity.Warning,
        new("บรรทัดนี้ไม่ใช่ผลตรวจลิงก์", "this line is no check of a link"),
        new("อ่านบรรทัดนี้ของบันทึกการตรวจลิงก์ไม่ได้ จึงข้ามไป", "This line of the record of link checks cannot be read and is left out."),
        new(
            "ลบบรรทัดนี้ หรือนำแฟ้มเดิมกลับมา บันทึกนี้โปรแกรมเขียนเองด้วยคำสั่ง prongsai links ไม่ต้องแก้ด้วยมือ",
            "Delete this line, or bring the file back as it was. The command prongsai links writes this record; it is not edited by hand."));

    public static DiagnosticDescriptor NotASummary { get; } = new(
        "PRS1019",
        DiagnosticSeverity.Warning,
        new("เว็บไซต์ไม่มีข้อมูลสรุปที่อ่านได้", "a site without a summary that can be read"),
        new("เว็บไซต์ {0} ไม่มีข้อมูลสรุปที่อ่านได้ จึงไม่อยู่ในหน้ารวมหน่วยงาน", "The site {0} has no summary that can be read, so the portal leaves it out."),
        new("สร้างเว็บไซต์ของหน่วยงานนั้นใหม่ด้วยโปรแกรมรุ่นนี้ หรือคัดลอกผลลัพธ์มาอีกครั้งให้ครบ", "Build that agency's site again with this program, or copy its output again in full."));

    public static DiagnosticDescriptor NoPublishedSite { get; } = new(
        "PRS1020",
        DiagnosticSeverity.Error,
        new("ไม่มีเว็บไซต์ของหน่วยงานให้รวม", "no agency's site to lead to"),
        new("{0} ไม่มีเว็บไซต์ของหน่วยงานที่สร้างแล้ว", "{0} holds no built site of an agency."),
        new("สร้างเว็บไซต์ก่อนด้วย build --sites หรือระบุโฟลเดอร์ผลลัพธ์ด้วย --output", "Build the sites first with build --sites, or name their folder with --output."))
    {
        PlaceArgument = 0,
    };

    public static DiagnosticDescriptor OwnFramework { get; } = new(
        "PRS1021",
        DiagnosticSeverity.Info,
        new("ใช้กรอบการประเมินของหน่วยงานเอง", "a framework of the content's own"),
        new("ใช้ {0} แทน {1} ที่มากับโปรแกรม", "{0} takes the place of {1}, which comes with the program."),
        new("หากไม่ได้ตั้งใจ ลบแฟ้มนี้ แล้วโปรแกรมจะใช้กรอบที่มากับโปรแกรม", "If that is not meant, delete the file; the program's own is then used."));

    public static DiagnosticDescriptor NotAFile { get; } = new(
        "PRS2080",
        DiagnosticSeverity.Error,
        new("ไม่ใช่ไฟล์ธรรมดา", "no ordinary file"),
        new("{0} เป็นไปป์หรืออุปกรณ์ของระบบ ไม่ใช่ไฟล์ จึงไม่ถูกเปิด", "{0} is a pipe or a device, not a file, so it is not opened."),
        new("ลบออก แล้ววางไฟล์จริงไว้แทน", "Delete it and put the real file in its place."));
}
