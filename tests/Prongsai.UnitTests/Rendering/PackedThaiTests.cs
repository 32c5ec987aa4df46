using System.Text;
using CsCheck;
using NUnit.Framework;
using Prongsai.Rendering.Search;

namespace Prongsai.UnitTests.Rendering;

/// <summary>Thai in the search index takes one byte a letter, and comes back as it was.</summary>
[TestFixture]
public sealed class PackedThaiTests
{
    private static readonly Gen<string> Texts = Gen.Char["กขฮะำ์๙๛ aZ09!\"\\{|}~\u00A0“”–"].Array[0, 20].Select(c => new string(c));

    [TestCase("งบ 6", "~': ~6")]
    [TestCase("plan", "plan")]
    [TestCase("~", "~~")]
    [TestCase("ก~ข", "~!~~~~\"")]
    [TestCase("", "")]
    public void A_text_is_packed_as(string text, string expected) => Assert.That(PackedThai.Of(text), Is.EqualTo(expected));

    [Test]
    public void What_is_packed_comes_back() => Texts.Sample(text => Unpack(PackedThai.Of(text)) == text, iter: 10_000);

    [Test]
    public void A_letter_takes_one_byte() =>
        Assert.That(Encoding.UTF8.GetByteCount(PackedThai.Of("ร้องเรียนการทุจริต")), Is.EqualTo("ร้องเรียนการทุจริต".Length + 1));

    private static string Unpack(string packed) => string.Concat(packed.Split('~').Select((part, number) =>
        number % 2 == 0 ? part : part.Length == 0 ? "~" : string.Concat(part.Select(c => c is >= '!' and <= '{' ? (char)(c + 0xDE0) : c))));
}
