using NUnit.Framework;
using Prongsai.Core.Localization;

namespace Prongsai.UnitTests.Core;

/// <summary>The noun follows its number, whatever the machine's culture.</summary>
[TestFixture]
[SetCulture("th-TH")]
public sealed class EnglishCountTests
{
    [TestCase(0, "0 pages")]
    [TestCase(1, "1 page")]
    [TestCase(1234, "1234 pages")]
    public void One_is_single_and_others_are_many(int count, string expected) => Assert.That(EnglishCount.Of(count, "page"), Is.EqualTo(expected));

    [Test]
    public void Another_plural_is_told() => Assert.That(EnglishCount.Of(2, "agency", "agencies"), Is.EqualTo("2 agencies"));
}
