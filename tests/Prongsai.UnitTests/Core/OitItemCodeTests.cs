using NUnit.Framework;
using Prongsai.Core.Model;

namespace Prongsai.UnitTests.Core;

/// <summary>The ways people write an item's code.</summary>
[TestFixture]
public sealed class OitItemCodeTests
{
    [TestCase("O12")]
    [TestCase("o12")]
    [TestCase("012")]
    [TestCase("12")]
    [TestCase("OIT 12")]
    [TestCase("OIT12")]
    [TestCase("O๑๒")]
    [TestCase(" O12 ")]
    public void Every_way_of_writing_gives_one_code(string written)
    {
        Assert.That(OitItemCode.TryParse(written, out var code), Is.True);
        Assert.Multiple(() =>
        {
            Assert.That(code.ToString(), Is.EqualTo("O12"));
            Assert.That(code.Slug, Is.EqualTo("o12"));
        });
    }

    [TestCase("MOIT7", "MOIT7", "moit07")]
    [TestCase("moit ๗", "MOIT7", "moit07")]
    [TestCase("EB12", "EB12", "eb12")]
    public void Other_letters_than_O_are_kept(string written, string code, string slug)
    {
        Assert.That(OitItemCode.TryParse(written, out var parsed), Is.True);
        Assert.That((parsed.ToString(), parsed.Slug), Is.EqualTo((code, slug)));
    }

    [TestCase("O")]
    [TestCase("O0")]
    [TestCase("X-12")]
    [TestCase("ABCDEFGHI1")]
    [TestCase("O1.2")]
    [TestCase("O-1")]
    [TestCase("O1000")]
    [TestCase("")]
    public void What_is_no_code_is_refused(string written) => Assert.That(OitItemCode.TryParse(written, out _), Is.False);

    [Test]
    public void Small_numbers_get_two_digits_in_addresses() => Assert.That(new OitItemCode("O", 1).Slug, Is.EqualTo("o01"));
}
