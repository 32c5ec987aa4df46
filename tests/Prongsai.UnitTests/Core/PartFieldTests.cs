using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Core;

/// <summary>Which elements of an item the parts of its folder show: a field counts where every entry has it.</summary>
public sealed class PartFieldTests
{
    private static readonly Executive Chief = new(ModelBuilder.Text("ก"), ModelBuilder.Text("นายก"), Origin.None)
    {
        Side = OfficeSide.Political, Phone = "02 000 0000", Email = "a@example.go.th", Photo = "a.jpg",
    };

    private static readonly Executive Clerk = Chief with { Side = OfficeSide.Permanent };

    [Test]
    public void Every_field_that_frameworks_may_name_holds_of_some_part_and_every_field_of_parts_can_be_named() => Assert.That(
        Whole().SelectMany(p => p.Fields.Select(f => $"{p.Kind}.{f}").Prepend(p.Kind)),
        Is.EquivalentTo(PartField.Known));

    [TestCase("executives.photo", true, true)]
    [TestCase("executives.photo", false, false)]
    [TestCase("executives", false, true)]
    [TestCase("executives.sides", true, true)]
    [TestCase("risks", true, false)]
    public void A_field_counts_where_every_entry_has_it(string field, bool allHave, bool isShown)
    {
        ImmutableArray<PagePart> parts = [new ExecutivesPart([Chief, allHave ? Clerk : Clerk with { Photo = null }], Origin.None)];
        Assert.That(PartField.Parse(field)?.IsIn(parts), Is.EqualTo(isShown));
    }

    [Test]
    public void One_side_alone_is_not_both() =>
        Assert.That(new ExecutivesPart([Chief, Chief, Chief with { Side = null }], Origin.None).Fields, Does.Not.Contain("sides"));

    [Test]
    public void An_element_is_shown_where_all_that_shows_it_is_there_and_never_where_only_people_can_tell()
    {
        var item = ModelBuilder.Item(2) with { ShownBy = [Fields("executives"), Fields(), Fields("executives.phone", "executives.email"), Fields("contact.map")] };
        Assert.Multiple(() =>
        {
            Assert.That(item.ElementsIn([new ExecutivesPart([Chief, Clerk], Origin.None)]), Is.EqualTo([1, 3]));
            Assert.That(item.ElementsIn([new ExecutivesPart([Chief, Clerk with { Email = null }], Origin.None)]), Is.EqualTo([1]));
            Assert.That(item.ElementsIn([]), Is.Empty);
        });
    }

    [Test]
    public void Contact_is_completed_from_the_agency()
    {
        var text = ModelBuilder.Text("ก");
        var agency = new Agency("a", text, text, null, null, new Uri("https://a.go.th/"), text, "02 000 0000", "a@example.go.th", text, null, Origin.None);
        var contact = new ContactPart(Origin.None) { Fax = "02 000 0001", Phones = ["02 000 0009"] }.Over(agency);
        Assert.That(contact.Fields, Is.EquivalentTo(["address", "phones", "fax", "email", "hours"]));
        Assert.That(contact.Phones, Is.EqualTo(["02 000 0009"]), "what is said here comes first");
    }

    private static ImmutableArray<PartField> Fields(params string[] fields) => [.. fields.Select(PartField.Parse).OfType<PartField>()];

    /// <summary>A part of each kind with all that there can be.</summary>
    private static IEnumerable<PagePart> Whole()
    {
        var text = ModelBuilder.Text("ก");
        var day = new DateOnly(2023, 1, 2);
        var web = new Uri("https://example.go.th/");
        yield return new OrganisationPart(
            [
                new(text, Origin.None) { Id = "a", IsPosition = true, Side = OfficeSide.Political },
                new(text, Origin.None) { Under = "a", Side = OfficeSide.Permanent },
            ],
            Origin.None);
        yield return new ExecutivesPart([Chief, Clerk], Origin.None);
        yield return new ContactPart(Origin.None) { Address = text, Phones = ["1"], Fax = "1", Email = "a", Map = web, Hours = text };
        yield return new LawsPart([new(text, LawKind.Act, Origin.None) { Date = day, Address = web }], Origin.None);
        yield return new NewsPart([new(day, text, Origin.None) { Picture = "a.jpg" }], Origin.None);
        yield return new QuestionsPart(new(text, web, null), [], Origin.None);
        yield return new SocialNetworksPart([new(NetworkKind.Line, text, web, null)], Origin.None);
        yield return new ServicesPart(
            [new(text, [new(text, text, text)]) { Who = text, Fee = text, Needs = [text], Place = text, Hours = text }], Origin.None);
        yield return new RisksPart([new(text, Origin.None) { Level = RiskLevel.Low, Measure = text }], Origin.None);
        yield return new ParticipationPart([new(text, day) { People = 1, Topics = [text], Result = text }], Origin.None);
    }
}
