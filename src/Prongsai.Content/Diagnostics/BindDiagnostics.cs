using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Diagnostics;

/// <summary>What can be wrong with a value where its file is well formed: keys, kinds, numbers, dates, addresses.</summary>
public static class BindDiagnostics
{
    public static DiagnosticDescriptor UnknownKey { get; } = new(
        "PRS2001",
        DiagnosticSeverity.Error,
        new("ไม่รู้จักคีย์นี้", "unknown key"),
        new("ไม่รู้จักคีย์ {0} ในส่วนนี้", "The key {0} is not known here."),
        new("คีย์ที่ใช้ได้: {1}", "Keys allowed here: {1}."));

    public static DiagnosticDescriptor MissingKey { get; } = new(
        "PRS2002",
        DiagnosticSeverity.Error,
        new("ขาดคีย์ที่จำเป็น", "required key missing"),
        new("ส่วนนี้ขาดคีย์ {0}", "The key {0} is missing here."),
        new("เพิ่มบรรทัด {0}: พร้อมค่าของมัน", "Add a line {0}: with its value."));

    public static DiagnosticDescriptor WrongKind { get; } = new(
        "PRS2003",
        DiagnosticSeverity.Error,
        new("ชนิดข้อมูลไม่ถูกต้อง", "wrong kind of value"),
        new("ค่าของ {0} ไม่ถูกรูปแบบ", "The value of {0} is not of the right kind."),
        new("เขียนดังนี้:\n{1}", "Write it so:\n{1}"));

    public static DiagnosticDescriptor MixedDigits { get; } = new(
        "PRS2004",
        DiagnosticSeverity.Warning,
        new("เลขไทยปนเลขอารบิกในตัวเลขเดียว", "Thai and Arabic digits mixed in one number"),
        new("{0} มีทั้งเลขไทยและเลขอารบิก จึงอ่านเป็น {1}", "{0} mixes Thai and Arabic digits; it is read as {1}."),
        new("เขียนตัวเลขด้วยเลขชุดเดียว เช่น {1}", "Write the number in one kind of digits, such as {1}."));

    public static DiagnosticDescriptor YearDiffersFromFolder { get; } = new(
        "PRS2005",
        DiagnosticSeverity.Error,
        new("ปีงบประมาณไม่ตรงกับชื่อโฟลเดอร์หรือไฟล์", "fiscal year differs from its folder or file"),
        new("ระบุปีงบประมาณ {0} แต่ไฟล์อยู่ในที่ของปี {1}", "The fiscal year says {0}, but the file is in the place of {1}."),
        new("แก้ fiscalYear เป็น {1} หรือย้ายไฟล์ไปโฟลเดอร์ของปี {0}", "Correct fiscalYear to {1}, or move the file to the folder of {0}."));

    public static DiagnosticDescriptor NotANumber { get; } = new(
        "PRS2006",
        DiagnosticSeverity.Error,
        new("ไม่ใช่ตัวเลข", "not a number"),
        new("{1} ที่คีย์ {0} ไม่ใช่ตัวเลขที่อ่านได้", "{1} at the key {0} is not a number that can be read."),
        new("เขียนตัวเลขด้วยจุดทศนิยม ไม่มีจุลภาคหรือหน่วย เช่น {2}", "Write it with a decimal point, without commas or units, such as {2}."));

    public static DiagnosticDescriptor NotAHue { get; } = new(
        "PRS2024",
        DiagnosticSeverity.Error,
        new("ไม่ใช่เลขของสี", "not the number of a hue"),
        new("{1} ที่คีย์ {0} ไม่ใช่เลขของสี", "{1} at the key {0} is not the number of a hue."),
        new("เขียนจำนวนเต็ม 0 ถึง 359 เช่น 25 แดง, 80 น้ำตาล, 150 เขียว, 240 น้ำเงิน, 305 ม่วง", "Write a whole number from 0 to 359, such as 25 red, 80 brown, 150 green, 240 blue, 305 purple."));

    public static DiagnosticDescriptor NotAFiscalYear { get; } = new(
        "PRS2007",
        DiagnosticSeverity.Error,
        new("ไม่ใช่ปีงบประมาณ พ.ศ.", "not a fiscal year of the Buddhist era"),
        new("{1} ที่ {0} ไม่ใช่ปี พ.ศ.", "{1} at {0} is not a year of the Buddhist era."),
        new("เขียนปี พ.ศ. สี่หลัก {2}", "Write a four-digit year of the Buddhist era {2}."));

    public static DiagnosticDescriptor NotADate { get; } = new(
        "PRS2008",
        DiagnosticSeverity.Error,
        new("ไม่ใช่วันที่", "not a date"),
        new("{1} ที่คีย์ {0} ไม่ใช่วันที่ที่มีจริงในรูป ค.ศ.-เดือน-วัน", "{1} at the key {0} is not a real date in the form year-month-day of the common era."),
        new("เขียนวันที่เป็นตัวเลข ปี ค.ศ.-เดือน-วัน{2}", "Write the day in digits as year-month-day of the common era{2}."));

    public static DiagnosticDescriptor NotOneOf { get; } = new(
        "PRS2009",
        DiagnosticSeverity.Error,
        new("ไม่ใช่ค่าที่เลือกได้", "not one of the allowed values"),
        new("{1} ไม่ใช่ค่าที่คีย์ {0} รับ", "{1} is not a value that the key {0} takes."),
        new("เลือกค่าใดค่าหนึ่ง: {2}", "Choose one of: {2}."));

    public static DiagnosticDescriptor NotAnAddress { get; } = new(
        "PRS2010",
        DiagnosticSeverity.Error,
        new("ไม่ใช่ที่อยู่เว็บที่อนุญาต", "not an allowed web address"),
        new("{1} ที่คีย์ {0} ไม่ใช่ที่อยู่เว็บแบบเต็มที่ใช้ได้", "{1} at the key {0} is not a full web address that can be used."),
        new(
            "คัดลอกทั้งบรรทัดจากแถบที่อยู่ของเบราว์เซอร์ ที่อยู่ต้องขึ้นต้นด้วย https:// หรือ http:// ไม่มีช่องว่าง และไม่มี @ หน้าชื่อเว็บไซต์",
            "Copy the whole line from the browser's address bar. It begins with https:// or http://, and has no space, and no @ before the website's name."));

    public static DiagnosticDescriptor NotAnItemCode { get; } = new(
        "PRS2011",
        DiagnosticSeverity.Error,
        new("ไม่ใช่รหัสข้อ OIT", "not a code of an OIT item"),
        new("{1} ที่คีย์ {0} ไม่ใช่รหัสข้อ OIT", "{1} at the key {0} is not the code of an OIT item."),
        new("เขียนตัวอักษร O (ไม่ใช่เลขศูนย์) ตามด้วยเลขข้อ เช่น {2}", "Write the letter O (not zero) and the item's number, such as {2}."));

    public static DiagnosticDescriptor EmptyValue { get; } = new(
        "PRS2012",
        DiagnosticSeverity.Error,
        new("ไม่มีค่า", "no value"),
        new("คีย์ {0} ไม่มีค่า", "The key {0} has no value."),
        new("ใส่ค่า หรือลบทั้งบรรทัดถ้ายังไม่มีข้อมูล", "Give it a value, or delete the line if there is none yet."));

    public static DiagnosticDescriptor NewerSchema { get; } = new(
        "PRS2013",
        DiagnosticSeverity.Error,
        new("ไฟล์เป็นรุ่นที่ใหม่กว่าโปรแกรม", "the file is of a newer schema than the tool"),
        new("schema {0} ไม่ใช่รุ่นที่โปรแกรมนี้อ่านได้ ({1})", "Schema {0} is not one that this tool reads ({1})."),
        new("ใช้โปรแกรมรุ่นล่าสุด หรือแก้ schema ให้เป็น {1}", "Use the newest version of the tool, or correct schema to {1}."));

    public static DiagnosticDescriptor EvidenceTarget { get; } = new(
        "PRS2014",
        DiagnosticSeverity.Error,
        new("หลักฐานต้องมีที่อยู่เดียว", "evidence needs exactly one target"),
        new("หลักฐานนี้ต้องมี url, page หรือ document อย่างใดอย่างหนึ่ง", "This evidence needs one of url, page and document, and only one of them."),
        new(
            "เก็บไว้เพียงคีย์เดียว: url สำหรับหน้าที่อื่น page สำหรับหน้าของเว็บไซต์นี้ document สำหรับเอกสารใน documents/documents.yaml",
            "Keep one key: url for a page elsewhere, page for one of this site, document for one in documents/documents.yaml."));

    public static DiagnosticDescriptor NotAPeriod { get; } = new(
        "PRS2015",
        DiagnosticSeverity.Error,
        new("ไม่ใช่ช่วงเวลา", "not a period"),
        new("{1} ที่คีย์ {0} ไม่ใช่ช่วงเวลาที่โปรแกรมอ่านได้", "{1} at the key {0} is not a period that the tool can read."),
        new(
            "เขียนปีงบประมาณ พ.ศ. สี่หลัก หรือปีแรก-ปีสุดท้าย หรือวันแรก..วันสุดท้ายในรูป ค.ศ.-เดือน-วัน{2}",
            "Write a fiscal year (four digits, Buddhist era), or first-last year, or first..last day, each as year-month-day of the common era{2}."));

    public static DiagnosticDescriptor NotAContact { get; } = new(
        "PRS2016",
        DiagnosticSeverity.Error,
        new("ไม่ใช่ช่องทางติดต่อที่อนุญาต", "not an allowed contact"),
        new("{1} ที่คีย์ {0} ไม่ใช่ที่อยู่ที่ใช้ติดต่อได้", "{1} at the key {0} is not an address that can be used as a contact."),
        new("ขึ้นต้นด้วย mailto: ตามด้วยอีเมล, https:// หรือ tel: ตามด้วยตัวเลข ไม่มีช่องว่าง", "Begin it with mailto: and an e-mail address, https://, or tel: and digits, without spaces."));

    public static DiagnosticDescriptor NotACodePattern { get; } = new(
        "PRS2017",
        DiagnosticSeverity.Error,
        new("ไม่ใช่รูปแบบรหัสข้อ", "not a pattern of item codes"),
        new("{0}: {1} ไม่ใช่รูปแบบรหัสข้อ", "{0}: {1} is no pattern of item codes."),
        new("ใช้อักษรอังกฤษพิมพ์ใหญ่ไม่เกิน 8 ตัวตามด้วย {{number}} เช่น \"O{{number}}\" หรือ \"MOIT{{number}}\"", "Use up to eight capital letters and {{number}}, such as \"O{{number}}\" or \"MOIT{{number}}\"."));

    public static DiagnosticDescriptor CodeOffPattern { get; } = new(
        "PRS2018",
        DiagnosticSeverity.Error,
        new("รหัสข้อไม่ตรงกับรูปแบบของปี", "an item code off the year's pattern"),
        new("รหัส {0} ไม่ตรงกับรูปแบบรหัสข้อของกรอบนี้", "The code {0} does not fit this framework's pattern of item codes."),
        new("เขียน {1} หรือแก้ itemCodes ของกรอบนี้", "Write {1}, or correct itemCodes of this framework."));

    public static DiagnosticDescriptor EndsBeforeItBegins { get; } = new(
        "PRS2019",
        DiagnosticSeverity.Error,
        new("วันสุดท้ายอยู่ก่อนวันแรก", "the last day is before the first"),
        new("วันสุดท้าย (to) อยู่ก่อนวันแรก (from)", "The last day (to) is before the first (from)."),
        new("ตรวจวันทั้งสองกับประกาศ อาจสลับที่กัน", "Check both days against the announcement; they may have changed places."));

    public static DiagnosticDescriptor NotAnId { get; } = new(
        "PRS2084",
        DiagnosticSeverity.Error,
        new("รหัสไม่ถูกรูปแบบ", "an id of the wrong form"),
        new(
            "“{1}” ที่คีย์ {0} เป็นรหัสไม่ได้ รหัสมีตัวอักษรอังกฤษตัวเล็ก ตัวเลข และ - ไม่เกิน 64 ตัว และไม่ขึ้นต้นด้วย -",
            "“{1}” at the key {0} is no id: an id has small English letters, digits and -, at most 64, and does not begin with -."),
        new("พิมพ์ {0}: {2} และแก้ทุกที่ที่อ้างถึงรหัสนี้", "Type {0}: {2}, and the same wherever it is named."));
}
