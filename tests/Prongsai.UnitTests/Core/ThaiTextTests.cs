using NUnit.Framework;
using Prongsai.Core.Localization;

namespace Prongsai.UnitTests.Core;

/// <summary>Digits and the one spelling of Thai.</summary>
[TestFixture]
public sealed class ThaiTextTests
{
    [TestCase("๙๗.๘๖", "97.86")]
    [TestCase("ปี ๒๕๖๕", "ปี 2565")]
    public void Digits_are_read_and_written(string thai, string arabic) => Assert.Multiple(() =>
    {
        Assert.That(ThaiText.ToArabicDigits(thai), Is.EqualTo(arabic));
        Assert.That(ThaiText.ToThaiDigits(arabic), Is.EqualTo(thai));
    });

    [TestCase("น\u0E4D\u0E32", "น\u0E33")]
    [TestCase("น\u0E4D\u0E49\u0E32", "น\u0E49\u0E33")]
    [TestCase("ท\u0E35\u0E48", "ท\u0E35\u0E48")]
    [TestCase("ท\u0E48\u0E35", "ท\u0E35\u0E48")]
    [TestCase("ท\u0E35\u0E35\u0E48", "ท\u0E35\u0E48")]
    [TestCase("น\u0E33\u0E49", "น\u0E49\u0E33")]
    [TestCase("\u0E40\u0E40ผน", "\u0E41ผน")]
    [TestCase("plain", "plain")]
    public void Look_alike_spellings_become_one(string typed, string kept) => Assert.That(ThaiText.Normalize(typed), Is.EqualTo(kept));

    [Test]
    public void Text_in_order_is_returned_as_it_is()
    {
        const string Text = "การประเมินคุณธรรมและความโปร่งใส น้ำ ที่ ผู้";
        Assert.That(ThaiText.Normalize(Text), Is.SameAs(Text));
    }

    [TestCase("ข้อที่พร้อมนับ 100 ข้ออื่นนับ 0", "ข้อที่พร้อมนับ ๑๐๐ ข้ออื่นนับ ๐")]
    [TestCase("1. เรื่องเดิม", "๑. เรื่องเดิม")]
    [TestCase("เช่น O30", "เช่น O30")]
    [TestCase("เป็น UTF-8 และ SHA-256", "เป็น UTF-8 และ SHA-256")]
    [TestCase("ตาม WCAG\u00A02.2 กว้าง 320", "ตาม WCAG\u00A02.2 กว้าง ๓๒๐")]
    [TestCase("{count} เรื่อง", "{count} เรื่อง")]
    public void Figures_become_Thai_but_not_those_of_Latin_names(string text, string expected) =>
        Assert.That(ThaiText.FiguresInThai(text), Is.EqualTo(expected));
}
