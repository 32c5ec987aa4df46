using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Diagnostics;

/// <summary>What can be wrong between entities: ids used twice, and references to what is not there.</summary>
public static class LinkDiagnostics
{
    public static DiagnosticDescriptor UnknownIndicator { get; } = new(
        "PRS3001",
        DiagnosticSeverity.Error,
        new("ไม่พบตัวชี้วัดที่อ้างถึง", "unknown indicator"),
        new("ไม่มีตัวชี้วัดที่ {0} ในกรอบการประเมินปี {1}", "There is no indicator {0} in the framework of {1}."),
        new("ใช้หมายเลขตัวชี้วัดที่มีในปีนั้น: {2}", "Use a number of that year's indicators: {2}."));

    public static DiagnosticDescriptor DuplicateId { get; } = new(
        "PRS3002",
        DiagnosticSeverity.Error,
        new("รหัสซ้ำ", "duplicate id"),
        new("รหัส {0} ใช้ไปแล้วในรายการก่อนหน้า", "The id {0} is already used by an earlier entry."),
        new("แก้รหัสให้ถูกต้อง หรือรวมสองรายการเป็นรายการเดียว", "Correct the id, or merge the two entries into one."));

    public static DiagnosticDescriptor UnknownContinuation { get; } = new(
        "PRS3003",
        DiagnosticSeverity.Error,
        new("ไม่พบข้อเดิมที่ระบุว่าสืบเนื่อง", "continues names no earlier item"),
        new("{0} ไม่ใช่ข้อ OIT ของปีก่อนหน้าที่มีอยู่", "{0} is not an OIT item of an earlier year that exists."),
        new("ตรวจปีและรหัสข้อ หรือลบบรรทัด continues", "Check the year and the code, or delete the line continues."));

    public static DiagnosticDescriptor UnknownItem { get; } = new(
        "PRS3004",
        DiagnosticSeverity.Error,
        new("ไม่พบข้อ OIT ที่อ้างถึง", "unknown OIT item"),
        new("ไม่มีข้อ {0} ในรายการ OIT ปี {1}", "There is no item {0} in the OIT checklist of {1}."),
        new("ปี {1} มีข้อ {2}", "The year {1} has the items {2}."));

    public static DiagnosticDescriptor UnknownUnit { get; } = new(
        "PRS3005",
        DiagnosticSeverity.Error,
        new("ไม่พบหน่วยงานที่อ้างถึง", "unknown unit"),
        new("ไม่มีหน่วยงาน {0} ใน units.yaml", "There is no unit {0} in units.yaml."),
        new("ใช้รหัสหน่วยงานที่มี: {1} ถ้าเป็นหน่วยงานใหม่ ให้เพิ่มใน units.yaml", "Use one of the units: {1}. If it is a new unit, add it to units.yaml."));

    public static DiagnosticDescriptor UnknownFramework { get; } = new(
        "PRS3006",
        DiagnosticSeverity.Error,
        new("ไม่มีกรอบการประเมินของปีนี้", "no framework for this year"),
        new("ไม่มีไฟล์ frameworks/{0}.yaml ของปีงบประมาณ {0}", "There is no file frameworks/{0}.yaml for fiscal year {0}."),
        new("เพิ่มกรอบการประเมินของปี {0} หรือแก้ปีให้ถูกต้อง", "Add the framework of {0}, or correct the year."));

    public static DiagnosticDescriptor UnknownPage { get; } = new(
        "PRS3007",
        DiagnosticSeverity.Error,
        new("หน้าที่อ้างถึงไม่มีในเว็บไซต์", "a page is named that the site does not have"),
        new("เว็บไซต์นี้ไม่มีหน้า {0} ของปี {1}", "This site has no page {0} of {1}."),
        new("เพิ่มข้อมูลของหน้านั้นในปี {1} หรือแก้ชื่อหน้าหรือปีให้ถูกต้อง", "Add that page's data for {1}, or correct the page or the year."));

    public static DiagnosticDescriptor UnknownInstrument { get; } = new(
        "PRS3008",
        DiagnosticSeverity.Error,
        new("ไม่พบเครื่องมือที่อ้างถึง", "unknown instrument"),
        new("ไม่มีเครื่องมือ {0} ในกรอบการประเมินปี {1}", "There is no instrument {0} in the framework of {1}."),
        new("ใช้เครื่องมือที่มีในปีนั้น: {2}", "Use one of that year's instruments: {2}."));

    public static DiagnosticDescriptor AgencyTwice { get; } = new(
        "PRS3009",
        DiagnosticSeverity.Warning,
        new("เว็บไซต์สองแห่งเป็นของหน่วยงานเดียวกัน", "two sites of one agency"),
        new("เว็บไซต์ {0} มีรหัสหน่วยงาน {1} เหมือนเว็บไซต์ {2} จึงไม่อยู่ในหน้ารวมหน่วยงาน", "The site {0} has the agency id {1} of the site {2}, so the portal leaves it out."),
        new("แก้ agency.id ใน site.yaml ของหน่วยงานหนึ่ง หรือลบเว็บไซต์ที่ไม่ใช้แล้ว", "Correct agency.id in the site.yaml of one of them, or delete the site that is no longer used."));

    public static DiagnosticDescriptor ItemNotAsked { get; } = new(
        "PRS3010",
        DiagnosticSeverity.Error,
        new("ข้อ OIT นี้ไม่ใช้กับหน่วยงานประเภทนี้", "the OIT item is not asked of this kind of agency"),
        new("ข้อ {0} ของปี {1} ไม่ใช้กับหน่วยงานประเภทนี้", "Item {0} of {1} is not asked of agencies of this kind."),
        new("ลบข้อนี้ หรือตรวจ agency.kind ใน site.yaml", "Delete it, or check agency.kind in site.yaml."));

    public static DiagnosticDescriptor GapInNumbers { get; } = new(
        "PRS3011",
        DiagnosticSeverity.Warning,
        new("เลขข้อหรือเลขตัวชี้วัดไม่ต่อเนื่อง", "numbers of items or indicators have a gap"),
        new("กรอบปี {1} มี {0} แต่ไม่มีลำดับก่อนหน้า", "The framework of {1} has {0}, but not the one before it."),
        new("ตรวจกับคู่มือของปีนั้นว่าขาดข้อใด หรือเลขพิมพ์ผิด", "Check against that year's handbook which one is missing, or whether the number is misprinted."));

    public static DiagnosticDescriptor DoubledContinuation { get; } = new(
        "PRS3012",
        DiagnosticSeverity.Warning,
        new("สองข้อต่อจากข้อเดิมข้อเดียวกัน", "two items continue the same one"),
        new("ข้อ {0} ต่อจาก {1} ซึ่งมีข้อ {2} ต่อแล้ว", "{0} continues {1}, which {2} continues already."),
        new("แก้ continues ให้ถูก หรือหากข้อเดิมแยกเป็นหลายข้อจริง ให้เพิ่ม split: true ในข้อเหล่านั้น", "Correct continues; or, where the old item was really split, add split: true to its parts."));
}
