using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Components;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Site;

/// <summary>How an organisation becomes a tree that a page can draw, and what a telephone dials.</summary>
public sealed class OrganisationViewTests
{
    [Test]
    public void Each_unit_stands_below_the_one_that_it_names_and_a_side_is_said_where_it_begins()
    {
        var root = OrganisationView.Of(Part(Unit("a", null, OfficeSide.Political), Unit("b", "a", OfficeSide.Political), Unit("c", "a", OfficeSide.Permanent), Unit("d", "c"))).Roots.Single();
        Assert.Multiple(() =>
        {
            Assert.That((root.Side, root.Below[0].Side, root.Below[1].Side, root.Below[1].Below[0].Side), Is.EqualTo((OfficeSide.Political, (OfficeSide?)null, OfficeSide.Permanent, (OfficeSide?)null)));
            Assert.That((root.IsStack, root.Below[1].IsStack, root.Columns), Is.EqualTo((false, true, 2)));
        });
    }

    [TestCase(7, true)]
    [TestCase(8, false)]
    public void It_is_drawn_as_long_as_its_columns_can_be_read(int units, bool isDrawn) =>
        Assert.That(OrganisationView.Of(Part([.. Enumerable.Range(1, units).Select(n => Unit($"u{n}", null))])).IsDrawn, Is.EqualTo(isDrawn));

    [TestCase("02 000 0000", "tel:020000000")]
    [TestCase("02 000 0000 ต่อ 101", "tel:020000000")]
    [TestCase("+66 2 000 0000 # 101", "tel:+6620000000")]
    [TestCase("ต่อ 101", null)]
    [TestCase("1", null)]
    public void A_telephone_dials_the_number_before_the_extension(string written, string? address) =>
        Assert.That(TelephoneLink.Of(written), Is.EqualTo(address));

    private static OrganisationPart Part(params OrganisationUnit[] units) => new([.. units], Origin.None);

    private static OrganisationUnit Unit(string id, string? under, OfficeSide? side = null) =>
        new(ModelBuilder.Text(id), Origin.None) { Id = id, Under = under, Side = side };
}
