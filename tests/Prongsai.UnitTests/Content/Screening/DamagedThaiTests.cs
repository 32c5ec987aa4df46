using NUnit.Framework;
using Prongsai.Content.Mending;
using Prongsai.Content.Screening;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Content.Screening;

/// <summary>Thai as it arrives from PDFs, old fonts, wrong encodings and wrong keys: what is seen, and what it is mended to.</summary>
[TestFixture]
public sealed class DamagedThaiTests
{
    [TestCase("ด\uFFFDำเนินงาน", "ดำเนินงาน")]
    [TestCase("ก\uFFFDำหนด", "กำหนด")]
    [TestCase("จ\uFFFDำนวน", "จำนวน")]
    [TestCase("สายน\uFFFD้ำใส", "สายน้ำใส")]
    [TestCase("ด\uFFFDเนินการ", "ดำเนินการ")]
    [TestCase("เจ\uFFFDาหน\uFFFDาที่", "เจ้าหน้าที่")]
    [TestCase("ประจำ\uFFFD ปงี บประมาณ", "ประจำปีงบประมาณ")]
    [TestCase("ประจำ\uFFFDปี", "ประจำปี")]
    [TestCase("หน\uFFFDวยงาน", "หน่วยงาน")]
    public void A_lost_letter_is_found_again_where_one_word_only_fits(string damaged, string mended) =>
        Assert.That(Mended(damaged, FlawKind.LostCharacter), Is.EqualTo(mended));

    [TestCase("ก\uFFFDก")]
    [TestCase("\uFFFD")]
    [TestCase("อะไร\uFFFDที่ไหน")]
    [TestCase("https://example.go.th/ด\uFFFDำ.pdf")]
    [TestCase("abc\uFFFDdef")]
    public void A_lost_letter_that_may_be_several_is_only_told(string damaged) =>
        Assert.That(Mended(damaged, FlawKind.LostCharacter), Is.EqualTo(damaged));

    [TestCase("ที\uF70A", "ที่")]
    [TestCase("ที\uF713", "ที่")]
    [TestCase("ปฏ\uF701บัติ", "ปฏิบัติ")]
    [TestCase("ผู\uF70B", "ผู้")]
    [TestCase("ป\uF706าไม\uF70B", "ป้าไม้")]
    [TestCase("ป\uF702งบประมาณ", "ปีงบประมาณ")]
    [TestCase("\uF70Fาติ", "ญาติ")]
    [TestCase("\uF700าน", "ฐาน")]
    [TestCase("กฎ\uF718", "กฎุ")]
    [TestCase("น\uF711าตาล", "นำตาล")]
    [TestCase("ป\uF710น", "ปัน")]
    [TestCase("ที\uF88B", "ที่")]
    public void A_glyph_of_an_old_font_is_the_mark_it_shows(string damaged, string mended) =>
        Assert.That(Mended(damaged, FlawKind.OldGlyph), Is.EqualTo(mended));

    [TestCase("\uF0B7 ข้อหนึ่ง")]
    [TestCase("ดู \uE000")]
    [TestCase("\uF8FF")]
    public void A_glyph_of_an_unknown_font_is_only_told(string damaged) =>
        Assert.That(Mended(damaged, FlawKind.UnknownGlyph), Is.EqualTo(damaged));

    [TestCase("หนว่ ยงาน", "หน่วยงาน")]
    [TestCase("ปงี บประมาณ", "ปีงบประมาณ")]
    [TestCase("ผูม้ ีส่วนได้", "ผู้มีส่วนได้")]
    [TestCase("เจา้ หนา้ ที่", "เจ้าหน้าที่")]
    [TestCase("ขอ้ มูล", "ข้อมูล")]
    [TestCase("เกีย่ วข้อง", "เกี่ยวข้อง")]
    [TestCase("ก่ อน", "ก่อน")]
    [TestCase("ซื้ อของ", "ซื้อของ")]
    [TestCase("เพื่ อประชาชน", "เพื่อประชาชน")]
    [TestCase("ด าเนินงาน", "ดำเนินงาน")]
    [TestCase("จ านวน", "จำนวน")]
    [TestCase("ส านักงาน", "สำนักงาน")]
    [TestCase("อ าเภอเมือง", "อำเภอเมือง")]
    [TestCase("สายน้ าใส", "สายน้ำใส")]
    [TestCase("ห้ ามสูบ", "ห้ามสูบ")]
    [TestCase("หน ่วยงาน", "หน่วยงาน")]
    [TestCase("งบประมาณแ ละ", "งบประมาณและ")]
    [TestCase("ซึง่ เป็น", "ซึ่ง เป็น")]
    [TestCase("ตวั ชี้วัด", "ตัวชี้วัด")]
    public void A_word_that_came_apart_is_joined_where_it_is_known(string damaged, string mended) =>
        Assert.That(Mended(damaged, FlawKind.SplitWord), Is.EqualTo(mended));

    [TestCase("กขว่ ยคต")]
    [TestCase("ฉ าฬ")]
    [TestCase("ขโ ซ")]
    [TestCase("จั งฉ")]
    public void A_word_that_came_apart_and_is_not_known_is_only_told(string damaged) =>
        Assert.That(Mended(damaged, FlawKind.SplitWord), Is.EqualTo(damaged));

    [TestCase("วา่", "ว่า")]
    [TestCase("หนา้", "หน้า")]
    [TestCase("คะ่", "ค่ะ")]
    [TestCase("เ่ทากัน", "เท่ากัน")]
    public void A_mark_out_of_place_goes_where_it_can_only_belong(string damaged, string mended) =>
        Assert.That(Mended(damaged, FlawKind.StrayMark), Is.EqualTo(mended));

    [TestCase("\u0E48งาน")]
    [TestCase("ะไร")]
    [TestCase("abcี")]
    [TestCase("25่")]
    [TestCase("ก่้า")]
    [TestCase("กัิน")]
    [TestCase("กิุ")]
    [TestCase("เ่ฮ")]
    [TestCase("เโก")]
    [TestCase("กาิ")]
    [TestCase("กๆ่")]
    [TestCase("ดีแ")]
    [TestCase("กๆะ")]
    public void A_mark_without_its_letter_is_only_told(string damaged) =>
        Assert.That(Mended(damaged, FlawKind.StrayMark), Is.EqualTo(damaged));

    [TestCase("คะเเนน", "คะแนน")]
    [TestCase("ด\u0E4D\u0E32เนิน", "ดำเนิน")]
    [TestCase("น\u0E49\u0E4D\u0E32", "น้ำ")]
    [TestCase("น\u0E4D\u0E49\u0E32", "น้ำ")]
    [TestCase("ท\u0E48\u0E35", "ที่")]
    [TestCase("ท\u0E35\u0E35\u0E48", "ที่")]
    [TestCase("น\u0E33\u0E49", "น้ำ")]
    public void A_spelling_that_only_looks_right_becomes_the_one(string damaged, string mended) =>
        Assert.That(Mended(damaged, FlawKind.Respelled), Is.EqualTo(mended));

    [TestCase("ได้ 9๗.86 คะแนน", "ได้ 97.86 คะแนน")]
    [TestCase("ปี ๒๕๖5 นี้", "ปี ๒๕๖๕ นี้")]
    [TestCase("ปี 2O65 นี้", "ปี 2065 นี้")]
    [TestCase("ปี 256l นี้", "ปี 2561 นี้")]
    [TestCase("ได้ 97.8O คะแนน", "ได้ 97.80 คะแนน")]
    [TestCase("เงิน 1,๕00 บาท", "เงิน 1,500 บาท")]
    [TestCase("ข้อ O1๓ ด้วย", "ข้อ O13 ด้วย")]
    [TestCase("th: \"๒๕6๕\"", "th: \"๒๕๖๕\"")]
    public void A_number_has_one_kind_of_digits(string damaged, string mended) =>
        Assert.That(Mended(damaged, FlawKind.MixedNumber), Is.EqualTo(mended));

    [TestCase("à¸\u0081à¸²à¸£", "การ")]
    [TestCase("à¹€à¸—à¸¨à¸šà¸²à¸¥", "เทศบาล")]
    [TestCase("Ã\u00A0Â¸â€”Ã\u00A0Â¸Â²Ã\u00A0Â¸â€¡", "ทาง")]
    [TestCase("เธ\u0081เธฒเธฃ", "การ")]
    [TestCase("เน€เธ—เธจเธ\u009Aเธฒเธฅ", "เทศบาล")]
    [TestCase("¡ÒÃ»ÃÐàÁÔ¹", "การประเมิน")]
    [TestCase("à¸à¸£", "à¸à¸£")]
    public void Thai_in_the_wrong_encoding_is_read_back(string damaged, string mended) =>
        Assert.That(Mended(damaged, FlawKind.Mojibake), Is.EqualTo(mended));

    [TestCase("th: l;ylfu", "th: สวัสดี")]
    [TestCase("  - th: \"soj;p'ko\"", "  - th: \"หน่วยงาน\"")]
    public void A_text_typed_on_the_English_keys_is_told(string typed, string mended) =>
        Assert.That(Mended(typed, FlawKind.WrongLayout), Is.EqualTo(mended));

    [Test]
    public void One_word_is_one_message_with_the_whole_word()
    {
        const string Text = "แผนการเจ\uFFFDาหน\uFFFDาที่ของเทศบาล";
        var word = DamagedWord.In(Text, TextFlaws.Of(Text, isYaml: true)).Single();
        Assert.That((word.Offset, word.Written, word.Mended), Is.EqualTo((8, "แผนการเจ\uFFFDาหน\uFFFDาที่ของ", "แผนการเจ้าหน้าที่ของ")));
    }

    [TestCase("# เเ ด\uFFFDำ")]
    [TestCase("  # หนว่ ยงาน 9๗")]
    public void A_comment_is_left_alone(string line) => Assert.That(TextFlaws.Of($"a: 1\n{line}\nb: 2\n", isYaml: true), Is.Empty);

    [Test]
    public void A_line_of_a_text_block_is_no_comment() =>
        Assert.That(TextFlaws.Of("note: |\n  # ด\uFFFDำ\n", isYaml: true), Has.Count.EqualTo(1));

    [Test]
    public void A_long_line_of_damage_is_gone_over_once()
    {
        var line = string.Concat(Enumerable.Repeat("ด\uFFFDำเนิน หนว่ ยงาน่่", 40_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.That(TextFlaws.Of(line, isYaml: true), Has.Count.GreaterThan(80_000));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public void Whatever_stands_in_a_text_it_is_mended_once_and_its_flaws_lie_apart()
    {
        const string Signs = "กขงนมวยบดทห่้ัีืุูาำะเแโํ์็\u0E3Aๆ๑๒\uFFFD\uF70A\uF0B7\u200B\u00A0\u2028à¸¹เธเน12Ol.,:-#\"'th: \n\r  ";
        var random = new Random(3);
        for (var i = 0; i < 30_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Signs[random.Next(Signs.Length)]));
            var flaws = TextFlaws.Of(text, isYaml: true);
            Assert.That(flaws.Zip(flaws.Skip(1)).All(p => p.First.End <= p.Second.Offset), text);
            Assert.That(DamagedWord.In(text, flaws).Count(), Is.LessThanOrEqualTo(flaws.Count));
            var mended = TextMender.Mend(text, isYaml: true);
            Assert.That(TextMender.Mend(mended.Text, isYaml: true).Lines, Is.Empty, text);
        }
    }

    [Test]
    public void A_sound_text_costs_next_to_nothing()
    {
        var text = string.Concat(Enumerable.Repeat(File.ReadAllText(Path.Combine(Repo.Root, "themes/default/strings/th.yaml")), 20));
        TextFlaws.Of(text, isYaml: true);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.That(TextFlaws.Of(text, isYaml: true), Is.Empty);
        TestContext.Out.WriteLine($"{text.Length} characters: {watch.Elapsed.TotalMilliseconds} ms");
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)));
    }

    private static string Mended(string damaged, FlawKind kind)
    {
        var flaws = TextFlaws.Of(damaged, isYaml: true);
        Assert.That(flaws.Select(f => f.Kind), Does.Contain(kind), "what is seen");
        var once = Prongsai.Core.Localization.ThaiText.Normalize(TextFlaws.Mended(damaged, 0, damaged.Length, flaws));
        var again = TextFlaws.Of(once, isYaml: true).Where(f => f.Mended is not null);
        Assert.That(again, Is.Empty, "mended once and for all");
        return once;
    }
}
