using System.Text;
using Prongsai.Core.Packaging;

namespace Prongsai.UnitTests.Core;

/// <summary>The sums are those that are published for the algorithm.</summary>
public sealed class Crc32Tests
{
    [TestCase("", 0x00000000u)]
    [TestCase("a", 0xE8B7BE43u)]
    [TestCase("123456789", 0xCBF43926u)]
    [TestCase("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    [TestCase("IEND", 0xAE426082u)]
    public void It_is_the_published_sum(string text, uint sum) => Assert.That(Crc32.Of(Encoding.ASCII.GetBytes(text)), Is.EqualTo(sum));

    [Test]
    public void Pieces_one_after_the_other_sum_to_the_whole() =>
        Assert.That(Crc32.Of("6789"u8, Crc32.Of([], Crc32.Of("12345"u8))), Is.EqualTo(0xCBF43926));
}
