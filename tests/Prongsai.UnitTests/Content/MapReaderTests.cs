using Prongsai.Content.Binding;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Content;

/// <summary>An entity is made where nothing required failed, and only there; every mistake is reported once.</summary>
[TestFixture]
public sealed class MapReaderTests
{
    private sealed record Entry(int Number, string Name, string? Note, DateOnly? Date);

    [TestCase("number: 1\nname: a", "")]
    [TestCase("number: 1\nname: a\nnote: [b]", "PRS2003")]
    [TestCase("number: 1\nname: a\ndate: never", "PRS2008")]
    [TestCase("number: 1\nname: a\nnote:", "PRS2012")]
    [TestCase("number: 1\nname: a\nextra: b", "PRS2001")]
    public void Entity_is_made_without_what_it_does_not_need(string text, string codes)
    {
        var bag = new DiagnosticBag();
        Assert.Multiple(() =>
        {
            Assert.That(Bind(text, bag), Is.EqualTo(new Entry(1, "a", null, null)));
            Assert.That(Codes(bag), Is.EqualTo(codes));
        });
    }

    [TestCase("name: a", "PRS2002")]
    [TestCase("number:\nname: a", "PRS2012")]
    [TestCase("number: [1]\nname: a", "PRS2003")]
    [TestCase("number: one\nname: a", "PRS2006")]
    [TestCase("numbr: 1\nname: a", "PRS2001")]
    [TestCase("number: one\nextra: b", "PRS2002 PRS2006 PRS2001")]
    [TestCase("number: one\nname: [a]\nnote:\ndate: never", "PRS2006 PRS2003 PRS2012 PRS2008")]
    public void Entity_is_not_made_without_what_it_needs_and_each_mistake_is_said_once(string text, string codes)
    {
        var bag = new DiagnosticBag();
        Assert.Multiple(() =>
        {
            Assert.That(Bind(text, bag), Is.Null);
            Assert.That(Codes(bag).Split(' '), Is.EquivalentTo(codes.Split(' ')));
        });
    }

    [TestCase("kind: post", true)]
    [TestCase("kind: phone", false)]
    [TestCase("kind: phone\ntarget: a", true)]
    public void What_is_needed_may_depend_on_another_value(string text, bool isMade)
    {
        var map = Reader(text, new DiagnosticBag());
        var kind = map.Value("kind", Scalars.Choice<ChannelKind>());
        var target = map.RequiredWhen(kind.TryGet(out var known) && known == ChannelKind.Phone).Text("target");
        Assert.That(map.Make(() => $"{kind.Value} {target}"), isMade ? Is.Not.Null : Is.Null);
    }

    [Test]
    public void What_is_expected_is_reported_where_it_is_missing_and_does_not_keep_from_making()
    {
        var bag = new DiagnosticBag();
        var map = Reader("name: a", bag);
        var name = map.Text("name");
        map.Expected.Value("schema", Scalars.WholeNumber);
        var entries = map.Maps("entries", BindEntry);
        Assert.Multiple(() =>
        {
            Assert.That(map.Make(() => name.Value), Is.EqualTo("a"));
            Assert.That(entries, Is.Empty);
            Assert.That(Codes(bag), Is.EqualTo("PRS2002 PRS2002"));
        });
    }

    [Test]
    public void What_fails_below_is_said_there_and_leaves_the_map_above_sound()
    {
        var bag = new DiagnosticBag();
        var map = Reader("entry: { number: one, name: a }\nentries: [{ number: 1, name: a }, { number: two, name: b }]", bag);
        var entry = map.Map("entry", BindEntry);
        var entries = map.Maps("entries", BindEntry);
        Assert.Multiple(() =>
        {
            Assert.That(map.Make(() => entry.Value), Is.Null);
            Assert.That(entries.Select(e => e.Number), Is.EqualTo(new[] { 1 }));
            Assert.That(map.Failed, Is.False);
            Assert.That(Codes(bag), Is.EqualTo("PRS2006 PRS2006"));
        });
    }

    [Test]
    public void List_with_an_entry_that_is_no_map_makes_its_holder_unsound()
    {
        var bag = new DiagnosticBag();
        var map = Reader("units: [{ number: 1, name: a }, b]", bag);
        var file = new Unsound.File("units.yaml");
        Assert.Multiple(() =>
        {
            Assert.That(map.Maps("units", BindEntry, file), Has.Length.EqualTo(1));
            Assert.That(map.Context.Unsound, Is.EquivalentTo(new[] { file }));
            Assert.That(Codes(bag), Is.EqualTo("PRS2023"));
        });
    }

    [Test]
    public void Required_value_that_failed_cannot_be_opened()
    {
        var map = Reader("number: one", new DiagnosticBag());
        var number = map.Value("number", Scalars.WholeNumber);
        Assert.Multiple(() =>
        {
            Assert.That(number.TryGet(out _), Is.False);
            Assert.That(() => number.Value, Throws.InvalidOperationException);
        });
    }

    [Test]
    public void Text_is_kept_for_the_rules_only_where_it_has_no_mistake_of_its_own()
    {
        var bag = new DiagnosticBag();
        var map = Reader("a: { th: \"ก\", en: \"a\" }\nb: { th: \"ข\", fr: \"b\" }\nc: { en: \"c\" }", bag);
        map.Localized("a");
        map.Localized("b");
        map.Localized("c");
        Assert.Multiple(() =>
        {
            Assert.That(map.Context.Texts.Select(t => t.For(Culture.Thai).Text), Is.EqualTo(new[] { "ก" }));
            Assert.That(Codes(bag), Is.EqualTo("PRS2001 PRS2002"));
        });
    }

    private static Entry? Bind(string text, DiagnosticBag bag) => BindEntry(Reader(text, bag));

    private static Entry? BindEntry(MapReader map)
    {
        var number = map.Value("number", Scalars.WholeNumber);
        var name = map.Text("name");
        var note = map.Optional.Text("note");
        var date = map.Optional.Value("date", Dates.Day);
        return map.Make(() => new Entry(number.Value, name.Value, note, date));
    }

    private static MapReader Reader(string text, DiagnosticBag bag) =>
        YamlTreeReader.Read(new SourceFile("f.yaml", text), bag) is { } root
        && MapReader.Of(root, "f", new BindContext(bag, [Culture.Thai, Culture.English])) is { } map
            ? map
            : throw new ArgumentException(text);

    private static string Codes(DiagnosticBag bag) => string.Join(' ', bag.ToSorted().Select(d => d.Code));
}
