using NUnit.Framework;
using Prongsai.Core.Assessment;

namespace Prongsai.UnitTests.Core;

/// <summary>Words for what is to come are told from sentences that merely hold them.</summary>
public sealed class PlaceholdersTests
{
    [TestCase("อยู่ระหว่างดำเนินการ")]
    [TestCase("- (อยู่ระหว่างการจัดทำข้อมูล)")]
    [TestCase("**กำลังปรับปรุงข้อมูล**")]
    [TestCase("| รอใส่ลิงก์ |")]
    [TestCase("ข้อมูลนี้อยู่ระหว่างดำเนินการค่ะ")]
    [TestCase("ยังไม่มีข้อมูล")]
    [TestCase("> Coming soon…")]
    [TestCase("TBD")]
    public void A_line_that_stands_for_what_is_to_come_is_found(string line) =>
        Assert.That(Placeholders.IsPlaceholder(line), Is.True);

    [TestCase("โครงการก่อสร้างถนนสายหนึ่ง อยู่ระหว่างดำเนินการ")]
    [TestCase("เรื่องร้องเรียนที่อยู่ระหว่างดำเนินการ 2 เรื่อง")]
    [TestCase("ไม่มีเรื่องร้องเรียนในปีงบประมาณนี้")]
    [TestCase("| ถนน | กำลังดำเนินการ |")]
    [TestCase("รอผลการพิจารณาจากจังหวัดภายในเดือนหน้า")]
    [TestCase("")]
    [TestCase("---")]
    public void A_sentence_about_something_under_way_is_none(string line) =>
        Assert.That(Placeholders.IsPlaceholder(line), Is.False);

    [TestCase("# แผน\n\nอยู่ระหว่างดำเนินการ\n", false)]
    [TestCase("## แผนพัฒนาท้องถิ่นห้าปีของเทศบาลตัวอย่าง\n", false)]
    [TestCase("# แผน\n\nเทศบาลมีแผนสามโครงการในปีนี้ ใช้งบประมาณหนึ่งล้านบาท\n", true)]
    public void A_page_says_something_beside_its_headings(string markdown, bool says) =>
        Assert.That(Placeholders.SaysSomething(markdown), Is.EqualTo(says));

    [Test]
    public void The_places_are_those_of_the_lines_whatever_ends_them()
    {
        const string Text = "ก\r\nรอข้อมูล\nข\n  TBD";
        Assert.That(Placeholders.In(Text).Select(p => Text.Substring(p.Offset, p.Length)), Is.EqualTo(["รอข้อมูล", "  TBD"]));
    }
}
