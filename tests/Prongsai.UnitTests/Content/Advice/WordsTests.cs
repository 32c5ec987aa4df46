using System.Collections.Immutable;
using Prongsai.Content.Advice;
using Prongsai.Content.Binding;
using Prongsai.Content.Reading;
using Prongsai.Content.Shapes;

namespace Prongsai.UnitTests.Content.Advice;

/// <summary>A suggestion is right or absent: each line is what an officer writes, and the names that may have been meant.</summary>
public sealed class WordsTests
{
    [TestCase("disclosures.disclosures", "คำตอบ", "answer")]
    [TestCase("disclosures.disclosures", "Answer", "answer")]
    [TestCase("disclosures.disclosures", "answers", "answer")]
    [TestCase("disclosures.disclosures", "anwser", "answer")]
    [TestCase("disclosures.disclosures", "ตอบ", "answer")]
    [TestCase("disclosures.disclosures", "สถานะ", "answer")]
    [TestCase("disclosures.disclosures", "ข้อ", "item")]
    [TestCase("disclosures.disclosures", "ITEM", "item")]
    [TestCase("disclosures.disclosures", "itme", "item")]
    [TestCase("disclosures.disclosures", "หลักฐาน", "evidence")]
    [TestCase("disclosures.disclosures", "evidences", "evidence")]
    [TestCase("disclosures.disclosures", "evidance", "evidence")]
    [TestCase("disclosures.disclosures", "units", "unit")]
    [TestCase("disclosures.disclosures", "หน่วยงานที่รับผิดชอบ", "unit")]
    [TestCase("disclosures.disclosures", "address_not_recorded", "addressNotRecorded")]
    [TestCase("disclosures.disclosures", "address not recorded", "addressNotRecorded")]
    [TestCase("disclosures.disclosures", "คำอธิบาย", "explanation")]
    [TestCase("disclosures.disclosures", "คำอธบาย", "explanation")]
    [TestCase("disclosures.disclosures", "url", "")]
    [TestCase("disclosures.disclosures", "ชื่อเล่น", "")]
    [TestCase("disclosures.disclosures", "x", "")]
    [TestCase("disclosures.disclosures", "date", "")]
    [TestCase("disclosures.disclosures", "", "")]
    [TestCase("disclosures.disclosures.evidence", "ลิงก์", "url")]
    [TestCase("disclosures.disclosures.evidence", "ลิงค์", "url")]
    [TestCase("disclosures.disclosures.evidence", "link", "url")]
    [TestCase("disclosures.disclosures.evidence", "URL", "url")]
    [TestCase("disclosures.disclosures.evidence", "ulr", "url")]
    [TestCase("disclosures.disclosures.evidence", "ur", "url")]
    [TestCase("disclosures.disclosures.evidence", "ชื่อเอกสาร", "title")]
    [TestCase("disclosures.disclosures.evidence", "titel", "title")]
    [TestCase("disclosures.disclosures.evidence", "วันที่", "date")]
    [TestCase("disclosures.disclosures.evidence", "openedbyeye", "openedByEye")]
    [TestCase("disclosures.disclosures.evidence", "opened-by-eye", "openedByEye")]
    [TestCase("disclosures.disclosures.evidence", "จำนวนหน้า", "pages")]
    [TestCase("disclosures.disclosures.evidence", "table", "")]
    [TestCase("disclosures.disclosures.evidence", "note2", "note")]
    [TestCase("scores", "fiscal_year", "fiscalYear")]
    [TestCase("scores", "FiscalYear", "fiscalYear")]
    [TestCase("scores", "fiscal-year", "fiscalYear")]
    [TestCase("scores", "fiscalYaer", "fiscalYear")]
    [TestCase("scores", "ปีงบประมาณ", "fiscalYear")]
    [TestCase("scores", "ปี พ.ศ.", "fiscalYear")]
    [TestCase("scores", "คะแนนรวม", "overall")]
    [TestCase("scores", "overal", "overall")]
    [TestCase("scores", "total", "overall")]
    [TestCase("scores", "เกรด", "grade")]
    [TestCase("scores", "grades", "grade")]
    [TestCase("scores", "score", "scores")]
    [TestCase("scores", "คะแนน", "scores")]
    [TestCase("scores", "item_scores", "itemScores")]
    [TestCase("scores", "remark", "")]
    [TestCase("scores", "ง", "")]
    [TestCase("scores.scores", "ตัวชี้วัดที่", "indicator")]
    [TestCase("scores.scores", "คะแนนที่ได้", "value")]
    [TestCase("scores.scores", "points", "value")]
    [TestCase("measures.measures", "วิธีดำเนินการ", "methods")]
    [TestCase("measures.measures", "method", "methods")]
    [TestCase("measures.measures", "follow_up", "followUp")]
    [TestCase("measures.measures", "ผู้รับผิดชอบ", "units")]
    [TestCase("measures.measures.reports", "ความคืบหน้า", "state")]
    [TestCase("analysis.memorandum", "ผู้ลงนาม", "signatories")]
    [TestCase("analysis.memorandum", "signatory", "signatories")]
    [TestCase("site.agency", "เบอร์โทร", "phone")]
    [TestCase("site.agency", "โทรศัพท์", "phone")]
    [TestCase("site.agency", "อีเมล์", "email")]
    [TestCase("site.agency", "e-mail", "email")]
    [TestCase("site.agency", "จังหวัด", "province")]
    [TestCase("units.units", "ชื่อ", "name")]
    [TestCase("units.units", "รหัส", "id")]
    [TestCase("units.units", "ip", "")]
    public void A_key_has_the_name_that_was_meant_or_none(string part, string written, string meant) =>
        Assert.That(Words.Meant(written, PartOf(part).Keys.Select(k => k.Name)), Is.EqualTo(Names(meant)));

    [TestCase("disclosures.disclosures.answer", "มี", "disclosed")]
    [TestCase("disclosures.disclosures.answer", "เปิดเผย", "disclosed")]
    [TestCase("disclosures.disclosures.answer", "ไม่มี", "notDisclosed")]
    [TestCase("disclosures.disclosures.answer", "ไม่เปิดเผย", "notDisclosed")]
    [TestCase("disclosures.disclosures.answer", "not disclosed", "notDisclosed")]
    [TestCase("disclosures.disclosures.answer", "not_disclosed", "notDisclosed")]
    [TestCase("disclosures.disclosures.answer", "undisclosed", "notDisclosed")]
    [TestCase("disclosures.disclosures.answer", "รอ", "pending")]
    [TestCase("disclosures.disclosures.answer", "disclosd", "disclosed")]
    [TestCase("disclosures.disclosures.answer", "yes", "disclosed")]
    [TestCase("disclosures.disclosures.answer", "no", "notDisclosed")]
    [TestCase("disclosures.disclosures.answer", "ดี", "")]
    [TestCase("disclosures.disclosures.answer", "maybe", "")]
    [TestCase("disclosures.disclosures.evidence.format", "excel", "xlsx")]
    [TestCase("disclosures.disclosures.evidence.format", "PDF file", "")]
    [TestCase("disclosures.disclosures.evidence.format", "รูปภาพ", "image")]
    [TestCase("disclosures.disclosures.evidence.format", "wbe", "web")]
    [TestCase("disclosures.disclosures.evidence.page.kind", "ติดต่อ", "contact")]
    [TestCase("measures.measures.reports.state", "กำลังดำเนินการ", "underway")]
    [TestCase("measures.measures.reports.state", "แล้วเสร็จ", "done")]
    [TestCase("site.contact.channels.kind", "โทรศัพท์", "phone")]
    [TestCase("site.agency.kind", "เทศบาล", "localGovernment")]
    public void A_value_has_the_choice_that_was_meant_or_none(string path, string written, string meant) =>
        Assert.That(Words.Meant(written, ((ChoiceShape)ShapeOf(path)).Names), Is.EqualTo(Names(meant)));

    [Test]
    public void Every_choice_is_shown_with_what_it_means_in_Thai()
    {
        var without = ContentShapes.All().SelectMany(f => ChoicesIn(f.Name, f.Root))
            .Where(c => !Words.WithMeaning(c.Key, c.Value).Contains('(', StringComparison.Ordinal));
        Assert.That(without, Is.Empty);
    }

    [Test]
    public void Every_name_with_words_is_one_that_content_has()
    {
        var known = ContentShapes.All().SelectMany(f => NamesIn(f.Root)).Concat(["true", "false", "site", "framework", "frameworks", "years", "articles", .. ContentLayout.YearParts, "info", "warning", "error"]);
        Assert.That(Words.Names.Except(known), Is.Empty);
    }

    private static string[] Names(string meant) => meant.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static MapShape PartOf(string path) => (MapShape)ShapeOf(path);

    private static Shape ShapeOf(string path)
    {
        var parts = path.Split('.');
        Shape shape = ContentShapes.Of(parts[0])!;
        foreach (var part in parts.Skip(1))
        {
            shape = ((MapShape)shape).Find(part)!.Shape;
            shape = shape is ListShape list ? list.Entry : shape;
        }

        return shape;
    }

    private static IEnumerable<(string Key, string Value)> ChoicesIn(string key, Shape shape) => shape switch
    {
        MapShape map => map.Keys.SelectMany(k => ChoicesIn(k.Name, k.Shape)),
        ListShape list => ChoicesIn(key, list.Entry),
        ChoiceShape choice => choice.Names.Select(n => (key, n)),
        _ => [],
    };

    private static IEnumerable<string> NamesIn(Shape shape) => shape switch
    {
        MapShape map => map.Keys.SelectMany(k => NamesIn(k.Shape).Prepend(k.Name)),
        ListShape list => NamesIn(list.Entry),
        ChoiceShape choice => choice.Names,
        _ => ImmutableArray<string>.Empty,
    };
}
