using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using static Prongsai.Site.Exports.ColumnType;

namespace Prongsai.Site.Exports;

/// <summary>
/// What every column of every data file means: the one place that says it. A column that is not here cannot be published. A name
/// before a point narrows a column to one table; a column of a text in a culture (<c>name_th</c>) stands here without the culture.
/// </summary>
public static class ColumnGlossary
{
    private static readonly BilingualText Points = new("คะแนน 0–100", "points, 0–100");

    private static readonly BilingualText PointsOfTotal = new("คะแนนของคะแนนรวม", "points of the total");

    private static readonly ImmutableDictionary<string, ColumnMeaning> Columns = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        new ColumnMeaning[]
        {
            new("address_recorded", Truth, new("มีที่อยู่ของหลักฐานบันทึกไว้หรือไม่", "Whether an address of the evidence is recorded")),
            new("agency", Text, new("รหัสของหน่วยงาน ตามที่เว็บไซต์ของหน่วยงานระบุ", "Id of the agency, as its site states it")),
            new("agencies.grade", Text, new("ระดับที่ประกาศ", "Published grade")),
            new("agencies.name", Text, new("ชื่อหน่วยงาน", "Name of the agency")),
            new("agencies.url", Text, new("ที่อยู่เว็บไซต์ ITA ของหน่วยงาน", "Address of the agency's ITA site")),
            new("agency-results.grade", Text, new("ระดับที่ประกาศ", "Published grade")),
            new("agency-results.name", Text, new("ชื่อหน่วยงาน", "Name of the agency")),
            new("agency-results.url", Text, new("ที่อยู่เว็บไซต์ ITA ของหน่วยงาน", "Address of the agency's ITA site")),
            new("answer", Text, new("คำตอบของหน่วยงาน: disclosed เปิดเผย, notDisclosed ไม่เปิดเผย, pending ยังไม่ได้บันทึก", "The agency's answer: disclosed, notDisclosed, or pending (not recorded yet)")),
            new("answers_fiscal_year", Integer, new("ปีงบประมาณ พ.ศ. ของผลที่มาตรการนี้ตอบ", "Fiscal year (Buddhist era) of the result that the measure answers")),
            new("below_urgent_threshold", Truth, new("คะแนนต่ำกว่าเกณฑ์ที่หน่วยงานกำหนดเองให้เร่งปรับปรุงหรือไม่ ว่างเมื่อไม่ได้กำหนดเกณฑ์", "Whether the score is below the agency's own line for urgent work; empty where it set none")),
            new("bytes", Integer, new("ขนาดของสิ่งที่ได้รับ", "Size of what was received"), new("ไบต์", "bytes")),
            new("certificate_expires", Day, new("วันหมดอายุของใบรับรองของเว็บไซต์ปลายทาง", "Day on which the certificate of the linked website expires")),
            new("checked_at", Day, new("วันที่เปิดตรวจลิงก์ครั้งล่าสุด ตามเวลาประเทศไทย", "Day of the last check of the link, in Thailand")),
            new("code", Text, new("รหัสของการดำเนินการหรือข้อเสนอแนะในเอกสาร", "Code of the action or recommendation in the document")),
            new("computed", Truth, new("true เมื่อเว็บไซต์นี้คำนวณจากคะแนนตัวชี้วัด, false เมื่อเป็นคะแนนที่ประกาศ", "true where this site worked it out from the indicators' scores, false where it is published")),
            new("contribution", Number, new("คะแนนที่แบบวัดนี้ให้แก่คะแนนรวม", "What the instrument adds to the total"), PointsOfTotal),
            new("district", Text, new("อำเภอหรือเขต", "District")),
            new("evidence", Text, new("ที่อยู่ของหลักฐาน คั่นด้วยช่องว่าง", "Addresses of the evidence, separated by spaces")),
            new("final_url", Text, new("ที่อยู่ที่ลิงก์พาไปถึงในการตรวจครั้งล่าสุด", "Address at which the link ended when it was last checked")),
            new("fiscal_year", Integer, new("ปีงบประมาณ พ.ศ.", "Fiscal year, Buddhist era")),
            new("follow_up", Text, new("การติดตามผล", "How the measure is followed up")),
            new("gaps", Text, new("เหตุที่ข้อนี้ยังไม่พร้อม คั่นด้วย ;", "Why the item is not ready, separated by ;")),
            new("grade", Text, new("ระดับที่ประกาศ มีเฉพาะคะแนนรวม", "Published grade; of the total only")),
            new("id", Text, new("ITA สำหรับคะแนนรวม มิฉะนั้นคือรหัสแบบวัดหรือเลขตัวชี้วัด", "ITA for the total, else the instrument's code or the indicator's number")),
            new("indicator", Integer, new("เลขตัวชี้วัด", "Number of the indicator")),
            new("indicator_score", Number, new("คะแนนที่ประกาศของตัวชี้วัดในปีที่มาตรการตอบ", "Published score of the indicator in the year that the measure answers"), Points),
            new("indicators", Text, new("เลขตัวชี้วัดที่เกี่ยวข้อง คั่นด้วย ;", "Numbers of the indicators concerned, separated by ;")),
            new("instrument", Text, new("รหัสแบบวัด: IIT, EIT หรือ OIT", "Code of the instrument: IIT, EIT or OIT")),
            new("item", Text, new("รหัสข้อ OIT", "Code of the OIT item")),
            new("items", Integer, new("จำนวนข้อ OIT ของปีนั้น", "Number of OIT items of the year")),
            new("kind", Text, new("action การดำเนินการ หรือ recommendation ข้อเสนอแนะ", "action or recommendation")),
            new("last_good", Day, new("วันล่าสุดที่พบว่าลิงก์เปิดได้", "Last day on which the link was seen to open")),
            new("level", Text, new("total คะแนนรวม, instrument แบบวัด, indicator ตัวชี้วัด", "total, instrument or indicator")),
            new("mean", Number, new("คะแนนเฉลี่ยของแบบวัด", "Mean of the instrument"), Points),
            new("measure", Integer, new("ลำดับของมาตรการ", "Number of the measure")),
            new("media_type", Text, new("ชนิดของสิ่งที่ได้รับ ดูจากเนื้อไฟล์", "Media type of what was received, by its bytes")),
            new("methods", Text, new("วิธีดำเนินการ บรรทัดละวิธี", "Methods, one a line")),
            new("measures.name", Text, new("ชื่อมาตรการ", "Name of the measure")),
            new("method.name", Text, new("ชื่อแบบวัด", "Name of the instrument")),
            new("results.name", Text, new("ชื่อแบบวัดหรือตัวชี้วัด", "Name of the instrument or indicator")),
            new("scores.name", Text, new("ชื่อตัวชี้วัด", "Name of the indicator")),
            new("opened_by_eye", Day, new("วันที่เจ้าหน้าที่เปิดดูด้วยตา", "Day on which an officer opened it and looked")),
            new("page", Text, new("ที่อยู่ถาวรของข้อนี้บนเว็บไซต์นี้ นับจากรากของเว็บไซต์", "Permanent address of the item on this site, from the site's root")),
            new("passed", Truth, new("คะแนนรวมถึงเกณฑ์ผ่านของปีนั้นหรือไม่", "Whether the total reaches the pass mark of the year")),
            new("period", Text, new("ช่วงเวลาที่ข้อมูลต้องเป็น เช่น current, year, firstSixMonths", "Time that the information must be of, such as current, year, firstSixMonths")),
            new("period_fiscal_year", Integer, new("ปีงบประมาณ พ.ศ. ของช่วงเวลานั้น", "Fiscal year (Buddhist era) of that time")),
            new("points_at_stake", Number, new("คะแนนรวมที่ขึ้นกับข้อนี้", "What of the total depends on the item"), PointsOfTotal),
            new("province", Text, new("จังหวัด", "Province")),
            new("published", Day, new("วันที่ของเอกสารที่ประกาศคะแนน", "Day of the document in which the score was published")),
            new("rank", Integer, new("อันดับ คะแนนเท่ากันได้อันดับเดียวกัน", "Rank; equal scores share one")),
            new("ready", Truth, new("ข้อนี้พร้อมให้ผู้ประเมินตรวจตามที่บันทึกไว้บนเว็บไซต์นี้หรือไม่", "Whether an evaluator could check the item in full by what is recorded on this site")),
            new("readiness_fiscal_year", Integer, new("ปีงบประมาณ พ.ศ. ล่าสุดที่ทราบความพร้อมของข้อ OIT", "Newest fiscal year (Buddhist era) of which the readiness of the OIT items is known")),
            new("ready_items", Integer, new("จำนวนข้อ OIT ที่พร้อม ตามหน้าความพร้อมของเว็บไซต์หน่วยงาน", "Number of OIT items that are ready, by the readiness page of the agency's site")),
            new("reasons", Text, new("รหัสของสิ่งที่พบเมื่อเปิดลิงก์ คั่นด้วย ;", "Codes of what was noticed when the link was opened, separated by ;")),
            new("reports", Text, new("รายงานของมาตรการ บรรทัดละรายงาน: กำหนดรายงานและสถานะ", "Reports on the measure, one a line: the day it was due and the state")),
            new("result_fiscal_year", Integer, new("ปีงบประมาณ พ.ศ. ล่าสุดที่มีผลประกาศ", "Newest fiscal year (Buddhist era) with a published result")),
            new("score", Number, new("คะแนน", "Score"), Points),
            new("sha256", Text, new("ค่าแฮช SHA-256 ของสิ่งที่ได้รับ", "SHA-256 hash of what was received")),
            new("source", Text, new("เอกสารที่ประกาศคะแนน", "Document in which the score was published")),
            new("state", Text, new("สถานะตามรายงานล่าสุด: notStarted, underway หรือ done ว่างเมื่อไม่มีรายงาน", "State by the newest report: notStarted, underway or done; empty where there is none")),
            new("status", Integer, new("รหัสสถานะ HTTP ของคำตอบ", "HTTP status of the answer")),
            new("sub_indicator", Text, new("รหัสตัวชี้วัดย่อย", "Code of the sub-indicator")),
            new("text", Text, new("ข้อความของการดำเนินการหรือข้อเสนอแนะ", "Text of the action or recommendation")),
            new("title", Text, new("ชื่อข้อ OIT", "Title of the OIT item")),
            new("total_computed", Number, new("คะแนนรวมที่คำนวณได้", "Total as worked out"), Points),
            new("total_published", Number, new("คะแนนรวมที่ประกาศ", "Total as published"), Points),
            new("type", Text, new("ประเภทหน่วยงาน", "Kind of agency")),
            new("unit", Text, new("ส่วนงานที่รับผิดชอบ", "Responsible unit")),
            new("units", Text, new("ส่วนงานที่รับผิดชอบ คั่นด้วย ;", "Responsible units, separated by ;")),
            new("url", Text, new("ที่อยู่ของหลักฐาน", "Address of the evidence")),
            new("verdict", Text, new("ผลการตรวจครั้งล่าสุด: good, moved, suspect, unverifiable, broken หรือ refused", "Outcome of the last check: good, moved, suspect, unverifiable, broken or refused")),
            new("weight_percent", Number, new("น้ำหนักของแบบวัด", "Weight of the instrument"), new("ร้อยละ", "percent")),
        }.Select(c => KeyValuePair.Create(c.Name, c)));

    /// <exception cref="KeyNotFoundException">The dictionary lacks the column.</exception>
    public static ColumnMeaning Of(string table, string column, SiteSettings settings)
    {
        if (Find(table, column) is { } plain)
        {
            return plain with { Name = column };
        }

        var culture = settings.Cultures.FirstOrDefault(c => column.EndsWith($"_{c}", StringComparison.Ordinal));
        return culture is null || Find(table, column[..^(culture.Tag.Length + 1)]) is not { } meaning
            ? throw new KeyNotFoundException($"ColumnGlossary says nothing of the column {column} of the table {table}")
            : meaning with { Name = column, Meaning = In(culture, meaning.Meaning) };
    }

    private static BilingualText In(Culture culture, BilingualText meaning) => culture.Tag switch
    {
        "th" => new($"{meaning.Thai} ภาษาไทย", $"{meaning.English}, in Thai"),
        "en" => new($"{meaning.Thai} ภาษาอังกฤษ", $"{meaning.English}, in English"),
        _ => new($"{meaning.Thai} ภาษา {culture}", $"{meaning.English}, in the language {culture}"),
    };

    private static ColumnMeaning? Find(string table, string column) =>
        Columns.GetValueOrDefault($"{table}.{column}") ?? Columns.GetValueOrDefault(column);
}
