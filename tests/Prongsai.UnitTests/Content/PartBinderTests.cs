using System.Collections.Immutable;
using Prongsai.Content.Binding;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Content;

/// <summary>What the keys of an item's structured parts become, and what of them is told.</summary>
public sealed class PartBinderTests
{
    private const string Folder = "years/2566/items/o1";

    [Test]
    public void Parts_stand_in_the_order_in_which_they_are_written()
    {
        var parts = Bind("risks: [{ event: { th: ก }, level: low }]\ncontact: { fax: '02 000 0001' }\nexecutives: [{ name: { th: ก }, position: { th: ข } }]", "");
        Assert.That(parts.Select(p => p.Kind), Is.EqualTo(["risks", "contact", "executives"]));
    }

    [Test]
    public void News_stand_newest_first_and_those_of_one_day_as_they_are_written()
    {
        var news = (NewsPart)Bind(
            "news:\n  - { date: 2023-01-10, title: { th: ก } }\n  - { date: 2023-03-15, title: { th: ข } }\n  - { date: 2023-01-10, title: { th: ค }, picture: a.jpg }", "")[0];
        Assert.That(news.Entries.Select(e => e.Title.Runs[0].Text), Is.EqualTo(["ข", "ก", "ค"]));
        Assert.That(news.Files.Select(f => (f.File, f.IsPicture)), Is.EqualTo([($"{Folder}/a.jpg", true)]));
    }

    [TestCase("news: []", "PRS2012")]
    [TestCase("laws: []", "PRS2012")]
    [TestCase("news: [{ title: { th: ก } }]", "PRS2002")]
    [TestCase("laws: [{ title: { th: ก }, kind: act, url: 'javascript:alert(1)' }]", "PRS2037")]
    [TestCase("socialNetworks: [{ network: line, name: { th: ก }, url: 'data:text/html,x' }]", "PRS2037")]
    [TestCase("contact: { map: 'geo:13,100' }", "PRS2037")]
    [TestCase("risks: [{ event: { th: ก } }]", "PRS2002")]
    [TestCase("risks: [{ event: { th: ก }, likelihood: 3 }]", "PRS2002")]
    [TestCase("risks: [{ event: { th: ก }, likelihood: 6, impact: 1 }]", "PRS2009")]
    [TestCase("risks: [{ event: { th: ก }, likelihood: ๓, impact: 5 }]", "")]
    [TestCase("organisation: [{ name: { th: ก }, kind: committee }]", "PRS2009")]
    [TestCase("executives: [{ name: { th: ก }, position: { th: ข }, side: political, fax: '1' }]", "PRS2001")]
    public void A_mistake_is_told_once(string yaml, string codes) => Bind(yaml, codes);

    private static ImmutableArray<PagePart> Bind(string yaml, string codes)
    {
        var bag = new DiagnosticBag();
        var root = YamlTreeReader.Read(new SourceFile("content/a.yaml", yaml), bag) ?? throw new InvalidOperationException("no YAML");
        var map = MapReader.Of(root, "item", new BindContext(bag, [Culture.Thai])) ?? throw new InvalidOperationException("no map");
        var parts = PartBinder.Bind(map, Folder);
        Assert.That(string.Join(' ', bag.ToSorted().Select(d => d.Code)), Is.EqualTo(codes));
        return parts;
    }
}
