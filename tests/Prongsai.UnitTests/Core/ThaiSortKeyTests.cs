using CsCheck;
using NUnit.Framework;
using Prongsai.Core.Localization;

namespace Prongsai.UnitTests.Core;

/// <summary>The order of a Thai dictionary.</summary>
[TestFixture]
public sealed class ThaiSortKeyTests
{
    private static readonly Gen<string> Words = Gen.Char["กขคงตนปรวสหฤะัาำิีุูเแโใไ็่้์ๆ .-aZ09"].Array[0, 8].Select(c => new string(c));

    [TestCase("เกณฑ์", "ขอบ")]
    [TestCase("การ", "กาล")]
    [TestCase("กาล", "เกาะ")]
    [TestCase("กก", "กะ")]
    [TestCase("กา", "ก่า")]
    [TestCase("ก่า", "ก้า")]
    [TestCase("ก้า", "ก๊า")]
    [TestCase("ก้า", "ก่าน")]
    [TestCase("เก", "แก")]
    [TestCase("แก", "โก")]
    [TestCase("โก", "ใก")]
    [TestCase("ใก", "ไก")]
    [TestCase("กำ", "กิ")]
    [TestCase("เก็ง", "เก่ง")]
    [TestCase("เกง", "เก็ง")]
    [TestCase("เขา", "เข้า")]
    [TestCase("เพล", "เพลง")]
    [TestCase("แพร่", "ไพร")]
    [TestCase("รัก", "ฤกษ์")]
    [TestCase("ฤกษ์", "ลาภ")]
    [TestCase("อำนาจ", "ฮา")]
    [TestCase("zebra", "กา")]
    [TestCase("9", "a")]
    [TestCase("๑", "2")]
    public void One_word_stands_before_another(string first, string second) =>
        Assert.That(string.CompareOrdinal(ThaiSortKey.Of(first), ThaiSortKey.Of(second)), Is.Negative);

    [TestCase("เกณฑ์", 'ก')]
    [TestCase("ไอที", 'อ')]
    [TestCase("“การ”", 'ก')]
    [TestCase("e-Service", 'E')]
    [TestCase("๓ ข้อ", '3')]
    public void A_word_is_filed_under(string word, char initial) => Assert.That(ThaiSortKey.InitialOf(word), Is.EqualTo(initial));

    [Test]
    public void What_has_no_letter_is_filed_under_none() => Assert.That(ThaiSortKey.InitialOf("– …"), Is.Null);

    [Test]
    public void A_mark_decides_only_between_words_that_are_otherwise_alike() => Gen.Select(Words, Words).Sample((a, b) =>
    {
        var (first, second) = (Letters(a), Letters(b));
        return first == second
            || Math.Sign(string.CompareOrdinal(ThaiSortKey.Of(a), ThaiSortKey.Of(b))) == Math.Sign(string.CompareOrdinal(first, second));
    }, iter: 10_000);

    [Test]
    public void Different_texts_never_tie() => Gen.Select(Words, Words).Sample((a, b) => a == b || ThaiSortKey.Of(a) != ThaiSortKey.Of(b), iter: 10_000);

    private static string Letters(string word) => ThaiSortKey.Of(word).Split('\0')[0];
}
