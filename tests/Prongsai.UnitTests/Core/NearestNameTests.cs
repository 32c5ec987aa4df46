using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Core;

/// <summary>A suggestion is a name that a person may have meant, or none.</summary>
public sealed class NearestNameTests
{
    [TestCase("overal", "overall")]
    [TestCase("Overall", "overall")]
    [TestCase("nmae", "name")]
    [TestCase("ur", "url")]
    [TestCase("fiscalyaer", "fiscalYear")]
    public void A_slip_has_its_name(string written, string meant) =>
        Assert.That(NearestName.Of(written, ["overall", "name", "url", "fiscalYear", "grade"]), Is.EqualTo([meant]));

    [TestCase("คำตอบ")]
    [TestCase("zz")]
    [TestCase("signatory")]
    [TestCase("")]
    public void What_is_like_none_of_them_has_no_name(string written) =>
        Assert.That(NearestName.Of(written, ["overall", "name", "url", "fiscalYear", "grade"]), Is.Empty);

    [Test]
    public void Names_that_are_as_near_stand_in_order() =>
        Assert.That(NearestName.Of("unit-x", ["unit-c", "unit-b", "unit-a", "unit-d", "clerk"]), Is.EqualTo(["unit-a", "unit-b", "unit-c"]));
}
