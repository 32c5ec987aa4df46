using NUnit.Framework;
using Prongsai.Content.Screening;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Content.Screening;

/// <summary>Sound Thai is never called damaged.</summary>
[TestFixture]
public sealed class SoundThaiTests
{
    private const string Sound = """
        ฤๅษี ฤๅ ฤดู ฤทธิ์ ฤกษ์ ฤาชา ฦๅชา พฤกษ์ พฤษภาคม ทฤษฎี อังกฤษ กรุงเทพฯ ฯพณฯ ฯลฯ ณ ธ ก็ บ่ อื่นๆ ต่างๆ ต่าง ๆ ในๆ พุทฺธ พุทฺธํ ธมฺมํ สงฺฆํ สฺวากฺขาโต ตสฺมิํ นโม อรหํ พาหุํ มหึ
        สมฺมาสมฺพุทฺโธ พ๎ราหมณ ป.ป.ช. ก.พ. พ.ศ.๒๕๖๕ พ.ศ.2565 อบต. ทม. ผอ. สตง. ป.ป.ท. ม.ค. ก.ค. ค่ะ นะคะ จ้ะ จ๊ะ จ๋า โต๊ะ เก๊ะ เก้าอี้ เปี๊ยะ เกี๊ยะ เจาะ เกาะ เพราะ เงาะ ผัวะ ยัวะ เลอะ เยอะ
        เคอะ และ แพะ แกะ โปะ เตะ เละ เกียะ น้ำ ค้ำ ย้ำ ถ้ำ ต่ำ ล่ำ ช้ำ ซ้ำ ย่ำ ก้ำ ทำ คำ จำ อำเภอ ชำนาญ สำเร็จ เท่า เก่า เล่า เข้า เต้า เป้า เหล่า เปล่า เคล้า เกล้า เกลียว เปลี่ยน เปรี้ยว เสี้ยว
        เขียว เกี่ยว เหนี่ยว เพลี่ยง เครื่อง เมื่อ เพื่อ เชื่อ เสื่อ เนื้อ เรื้อ เหมือน เดือน เลื่อน ตั้ง ทั้ง นั่ง ครั้ง วัน กัน ศูนย์ สิทธิ์ พันธุ์ บริสุทธิ์ จันทร์ วันทร์ ศาสตร์ เว็บไซต์ อินเทอร์เน็ต
        คอมพิวเตอร์ อีเมล์ แพทย์ โจทก์ สงฆ์ ศุกร์ เสาร์ อาทิตย์ ณัฏฐ์ กฎหมาย กฏิ ปรากฏ วุฒิ วัฒนา อัฐ กุฏิ ใหญ่ ใหม่ ไม่ ไหม้ ใต้ ใช่ ไกล่ ใคร่ ไพร่ ไล่ แม่ แก่ แท้ แล้ว แห่ แปล แผ่ แพร่ แกล้ว แผ่นดิน
        โต้ โล่ โบ้ โคร่ง โครงการ โปร่งใส โกหก ก๊ก ก๋วยเตี๋ยว ตุ๊กตุ๊ก เป๊ะ แป๊ะ อ๋อ อู๋ ปู่ ผู้ สู่ หมู่ รู้ คู่ ฟื้นฟู ชื่น ลื่น ยื่น ปืน คืน มือ ถือ ซื้อ ชื้อ หนึ่ง ซึ่ง ถึง จึง ลึก นึก ศึก ปรึกษา เห็น เป็น เล็บ
        เจ็ด เข็ม เด็ก เร็ว เค็ม แข็ง เล็ก ก็ต่อเมื่อ ขวัญ กล้วย ด้วย ป่วย ช่วย รวย สวย อ้วน ส้วม ร่วม ห้วย ต้น ก้น ข้น ล้น ส้ม ต้ม ร่ม ล้ม ก่อน ร้อน ก้อน ฐานข้อมูล บาท ฿ เปอร์เซ็นต์ ปฎิมา ๑๒๓ ๙๗.๘๖ 97.86
        """;

    private const string Sentences = """
        ตามหน้าที่ ผู้บริหาร
        ที่ ดิน น้ำ ป่า
        เรื่อง แจ้งผล ที่ นั้น
        ผู้ มีสิทธิ และ หมู่ บ้าน
        เขาก็ ไปแล้ว จะให้บ่ ได้
        ให้ได้ ทุกปี งบประมาณดี การเงินดี บัญชีดี
        ไม้เอก ( ่ ) เขียน -่ และ ◌้ หรือ "แ" กับ เ-ีย
        สระ เ แ โ ใ ไ
        รถ 25 คัน 10 l น้ำ H2O และ O13 กับ o๓, ข้อ ๑. และ 2) ปี ๒๕๖๕/2022, 1,๒ และ ๓
        item: O๓
        value: 9๗.86
        day: 2565-0๘-04
        url: https://example.go.th/แผน๒๕65/ดําเนิน-ท่ี.pdf
        en: Facebook; Inc. [draft], "it's" é à la carte naïve Übergröße ÄÖÜ ÉÈÀ ½¼¾ «»“…”
        th: Facebook
        th: IT/ICT; e-mail, www.example.go.th
        th: "O;13 [x]"
        เธอเนียนเนตรเธียร เนื้อ เธอเนอ
        """;

    private static IEnumerable<string> Words => Sound.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    [Test]
    public void Words_of_all_kinds_are_silent()
    {
        Assert.That(Words.Count(), Is.GreaterThan(200));
        Assert.That(Words.Where(w => TextFlaws.Of(w, isYaml: false).Count > 0), Is.Empty);
    }

    [Test]
    public void Words_beside_each_other_are_silent() => Assert.Multiple(() =>
    {
        foreach (var first in Words.Where(w => w.Length < 8))
        {
            foreach (var second in Words)
            {
                Assert.That(TextFlaws.Of($"{first} {second}", isYaml: false), Is.Empty, $"{first} {second}");
            }
        }
    });

    [Test]
    public void Sentences_are_silent() => Assert.Multiple(() =>
    {
        foreach (var line in Sentences.ReplaceLineEndings("\n").Split('\n'))
        {
            Assert.That(TextFlaws.Of(line, isYaml: true), Is.Empty, line);
        }
    });

    [Test]
    public void Syllables_that_can_be_spelled_are_silent()
    {
        var random = new Random(1);
        Assert.Multiple(() =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                var word = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Syllable(random)));
                Assert.That(TextFlaws.Of(word, isYaml: false), Is.Empty, word);
            }
        });
    }

    [TestCase("content")]
    [TestCase("src/frameworks")]
    [TestCase("themes/default/strings")]
    [TestCase("tests/fixtures/sites")]
    [TestCase("tests/fixtures/schema")]
    public void What_this_repository_holds_is_silent(string folder) => Assert.Multiple(() =>
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repo.Root, folder), "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".yaml" or ".md" && Path.GetFileName(f) != "README.md" && Path.GetFileName(Path.GetDirectoryName(f)) != "guide"))
        {
            var text = File.ReadAllText(file);
            Assert.That(
                DamagedWord.In(text, TextFlaws.Of(text, isYaml: file.EndsWith(".yaml", StringComparison.Ordinal))).Select(w => $"{w.Kind}: {w.Written} -> {w.Mended}"),
                Is.Empty,
                file);
        }
    });

    private static string Syllable(Random random)
    {
        string Any(params string[] of) => of[random.Next(of.Length)];
        var consonant = ((char)random.Next('ก', 'ฮ' + 1)).ToString();
        var cluster = consonant + Any("", "", "ร", "ล", "ว");
        var tone = Any("", "", "่", "้", "๊", "๋");
        var final = Any("ก", "ง", "น", "ม", "บ", "ด", "ย", "ว");
        return random.Next(14) switch
        {
            0 => cluster + tone + "า" + Any("", final),
            1 => cluster + Any("ิ", "ี", "ึ", "ุ", "ู") + tone + final,
            2 => cluster + Any("ี", "ู") + tone,
            3 => Any("เ", "แ", "โ") + cluster + tone + Any("", final),
            4 => Any("ใ", "ไ") + cluster + tone,
            5 => cluster + tone + "ำ",
            6 => cluster + "ั" + tone + final,
            7 => cluster + "ื" + tone + Any("อ", final),
            8 => "เ" + cluster + "ี" + tone + "ย" + Any("", final),
            9 => "เ" + cluster + "ื" + tone + "อ" + Any("", final),
            10 => cluster + tone + "ะ",
            11 => "เ" + consonant + "็" + final,
            12 => "เ" + cluster + tone + "า",
            _ => "เ" + cluster + tone + "าะ",
        };
    }
}
