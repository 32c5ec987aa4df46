using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Diagnostics;

/// <summary>
/// The ways in which a web address is mistyped. <c>{0}</c> is its key, <c>{1}</c> what was written, <c>{2}</c> that put right, or the part
/// that is wrong.
/// </summary>
public static class AddressDiagnostics
{
    public static DiagnosticDescriptor NoScheme { get; } = new(
        "PRS2030",
        DiagnosticSeverity.Error,
        new("ที่อยู่เว็บขาด https:// ข้างหน้า", "a web address without https://"),
        new("{1} ที่คีย์ {0} ขาด https:// ข้างหน้า", "{1} at the key {0} lacks https:// in front."),
        new("พิมพ์ {0}: {2}", "Type {0}: {2}"));

    public static DiagnosticDescriptor Beginning { get; } = new(
        "PRS2031",
        DiagnosticSeverity.Error,
        new("พิมพ์ต้นที่อยู่เว็บผิด", "the beginning of a web address mistyped"),
        new(
            "{1} ที่คีย์ {0} ขึ้นต้นผิด ที่อยู่เว็บขึ้นต้นด้วย https: ตามด้วยทับสองขีด (//)",
            "{1} at the key {0} begins wrongly: a web address begins with https: and two slashes (//)."),
        new("พิมพ์ {0}: {2}", "Type {0}: {2}"));

    public static DiagnosticDescriptor Doubled { get; } = new(
        "PRS2032",
        DiagnosticSeverity.Error,
        new("https:// ซ้ำสองครั้ง", "https:// twice"),
        new("{1} ที่คีย์ {0} มี http:// หรือ https:// ซ้ำกัน", "{1} at the key {0} has http:// or https:// more than once."),
        new("เหลือไว้ครั้งเดียว พิมพ์ {0}: {2}", "Keep one: type {0}: {2}"));

    public static DiagnosticDescriptor StrayMark { get; } = new(
        "PRS2033",
        DiagnosticSeverity.Error,
        new("มีช่องว่างหรือเครื่องหมายเกินในที่อยู่เว็บ", "a space or a stray mark in a web address"),
        new(
            "ที่อยู่เว็บ “{1}” ที่คีย์ {0} มีช่องว่างหรือเครื่องหมายที่ที่อยู่เว็บมีไม่ได้ ซึ่งอาจอยู่หน้าหรือท้ายสุด",
            "The web address “{1}” at the key {0} has a space or a mark that no address holds, perhaps at its very beginning or end."),
        new("พิมพ์ {0}: {2} แล้วเปิดดูว่าถูกหน้า", "Type {0}: {2} and open it to see that it is the right page."));

    public static DiagnosticDescriptor HostMistyped { get; } = new(
        "PRS2034",
        DiagnosticSeverity.Error,
        new("พิมพ์ชื่อเว็บไซต์ผิด", "a website's name mistyped"),
        new(
            "ชื่อเว็บไซต์ใน {1} ที่คีย์ {0} มีจุลภาคแทนจุด จุดซ้ำ ช่องว่าง เลขไทย หรือขีดที่ต้นหรือท้าย ซึ่งชื่อเว็บไซต์มีไม่ได้",
            "The website's name in {1} at the key {0} has a comma for a dot, two dots, a space, Thai digits or a dash at an end, which no website's name has."),
        new("พิมพ์ {0}: {2}", "Type {0}: {2}"));

    public static DiagnosticDescriptor OnAComputer { get; } = new(
        "PRS2035",
        DiagnosticSeverity.Error,
        new("เป็นที่เก็บไฟล์ในเครื่อง ไม่ใช่ที่อยู่เว็บ", "a file on a computer, not a web address"),
        new(
            "{1} ที่คีย์ {0} เป็นไฟล์ในเครื่องคอมพิวเตอร์หรือในวงของสำนักงาน คนอื่นเปิดไม่ได้",
            "{1} at the key {0} is a file on a computer or in the office's network: nobody else can open it."),
        new(
            "นำไฟล์ขึ้นเว็บไซต์ของหน่วยงานก่อน เปิดไฟล์นั้นในเบราว์เซอร์ แล้วคัดลอกจากแถบที่อยู่ซึ่งขึ้นต้นด้วย https://",
            "Put the file on the agency's website first, open it in a browser, and copy the line in the address bar, which begins with https://."));

    public static DiagnosticDescriptor MailOrTelephone { get; } = new(
        "PRS2036",
        DiagnosticSeverity.Error,
        new("เป็นอีเมลหรือเบอร์โทรศัพท์ ไม่ใช่ที่อยู่เว็บ", "a mail address or telephone number, not a web address"),
        new("{1} ที่คีย์ {0} เป็นอีเมลหรือเบอร์โทรศัพท์ ไม่ใช่ที่อยู่เว็บ", "{1} at the key {0} is a mail address or a telephone number, not a web address."),
        new(
            "ใส่ที่อยู่ของหน้าเว็บที่แสดงข้อมูลนี้ ส่วนอีเมลและเบอร์โทรศัพท์ใส่เป็นช่องทาง kind: email หรือ kind: phone ใน site.yaml",
            "Give the address of the page that shows it. Mail and telephone are channels in site.yaml, of the kind email or phone."));

    public static DiagnosticDescriptor OtherScheme { get; } = new(
        "PRS2037",
        DiagnosticSeverity.Error,
        new("ที่อยู่ชนิดที่ผู้อื่นเปิดไม่ได้", "a kind of address that others cannot open"),
        new("{1} ที่คีย์ {0} เป็นที่อยู่ชนิด {2}: ซึ่งผู้อ่านเปิดเป็นหน้าเว็บไม่ได้", "{1} at the key {0} is an address of the kind {2}:, which readers cannot open as a page."),
        new(
            "เปิดหน้านั้นในเบราว์เซอร์ แล้วคัดลอกจากแถบที่อยู่ซึ่งขึ้นต้นด้วย https://",
            "Open the page in a browser and copy the line in the address bar, which begins with https://."));

    public static DiagnosticDescriptor AtSign { get; } = new(
        "PRS2038",
        DiagnosticSeverity.Error,
        new("มี @ หน้าชื่อเว็บไซต์", "an @ before the website's name"),
        new(
            "{1} ที่คีย์ {0} มี @ หน้าชื่อเว็บไซต์ จึงไปที่ {2} ไม่ใช่ชื่อที่อยู่หน้า @",
            "{1} at the key {0} has an @ before the website's name, so it leads to {2}, not to the name before the @."),
        new("ลบส่วนที่อยู่หน้า @ พร้อม @ และตรวจว่าเป็นเว็บไซต์ที่ตั้งใจ", "Delete what stands before the @, and the @, and see that it is the website you mean."));

    public static DiagnosticDescriptor LocalName { get; } = new(
        "PRS2039",
        DiagnosticSeverity.Error,
        new("ชื่อที่เปิดได้เฉพาะในเครื่องหรือในสำนักงาน", "a name known on one computer or in one office only"),
        new(
            "{1} ที่คีย์ {0} อยู่ที่ {2} ซึ่งเปิดได้เฉพาะในเครื่องนั้นหรือในวงของสำนักงาน",
            "{1} at the key {0} is at {2}, which opens on that computer or in the office's network only."),
        new(
            "ใส่ที่อยู่ที่คนทั่วไปเปิดได้จากนอกสำนักงาน เช่นลองเปิดด้วยโทรศัพท์ที่ไม่ต่อ Wi-Fi ของสำนักงาน",
            "Give the address that anybody can open from outside: try it on a telephone that is not in the office's Wi-Fi."));

    public static DiagnosticDescriptor LookAlike { get; } = new(
        "PRS2081",
        DiagnosticSeverity.Error,
        new("ชื่อเว็บไซต์ใช้อักษรที่หน้าตาเหมือนอักษรอังกฤษ", "letters that only look like English ones in a website's name"),
        new(
            "ชื่อเว็บไซต์ใน {1} ที่คีย์ {0} มีอักษรของภาษาอื่นที่หน้าตาเหมือนอักษรอังกฤษ จึงไปที่ {2}",
            "The website's name in {1} at the key {0} has letters of another script that look like English ones, so it leads to {2}."),
        new(
            "พิมพ์ชื่อเว็บไซต์ใหม่ด้วยแป้นพิมพ์ภาษาอังกฤษ ที่อยู่แบบนี้มักมาจากอีเมลหลอกลวง",
            "Type the website's name anew on an English keyboard. Such addresses mostly come from fraudulent mail."));

    public static DiagnosticDescriptor NumberForName { get; } = new(
        "PRS2082",
        DiagnosticSeverity.Error,
        new("ใช้ตัวเลขแทนชื่อเว็บไซต์", "a number for a website's name"),
        new("{1} ที่คีย์ {0} ใช้ตัวเลขแทนชื่อเว็บไซต์ ซึ่งหมายถึง {2}", "{1} at the key {0} has a number for the website's name, which means {2}."),
        new("ใส่ชื่อเว็บไซต์ เช่น https://www.example.go.th/", "Give the website's name, such as https://www.example.go.th/"));

    public static DiagnosticDescriptor HiddenCharacter { get; } = new(
        "PRS2083",
        DiagnosticSeverity.Error,
        new("มีอักขระที่มองไม่เห็นในที่อยู่เว็บ", "an invisible character in a web address"),
        new(
            "มีอักขระที่มองไม่เห็น {0} ในที่อยู่ {1} ซึ่งทำให้ที่อยู่ดูเป็นอย่างอื่น",
            "There is an invisible character {0} in the address {1}, which makes it look like another."),
        new("เปิดหน้านั้นในเบราว์เซอร์ แล้วคัดลอกจากแถบที่อยู่มาวางใหม่", "Open the page in a browser and copy the address from its address bar anew."));
}
