using Prongsai.Content.Binding;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Content.Schemas;

/// <summary>What a binder reads is found by running it: its keys, what is required, and what is only under a condition.</summary>
[TestFixture]
public sealed class MapReaderShapeTests
{
    [Test]
    public void Keys_come_in_the_order_of_asking_with_what_is_required() =>
        Assert.That(Show(MapReader.ShapeOf(map => Nothing(map.Text("a"), map.Optional.Text("b"), map.Maps("c", m => Nothing(m.Text("d")))))), Is.EqualTo("a! b c![d!]"));

    [Test]
    public void A_key_that_some_choices_need_is_under_that_condition() => Assert.That(
        Show(MapReader.ShapeOf(map => Nothing(
            map.Value("kind", Scalars.Choice<MeasureState>()).TryGet(out var kind) ? map.RequiredWhen(kind != MeasureState.NotStarted).Text("a") : map.Optional.Text("a")))),
        Is.EqualTo("kind! a; kind=underway,done => a"));

    [Test]
    public void A_key_that_another_brings_with_it_is_under_that_condition() => Assert.That(
        Show(MapReader.ShapeOf(map => Nothing(map.RequiredWhen(map.Has("b")).Text("a"), map.Optional.Values("b", Scalars.Text), Pair(map)))),
        Is.EqualTo("a b c d; b => a; c => d"));

    [Test]
    public void A_choice_that_lets_a_key_go_loosens_it_deeper_too() => Assert.That(
        Show(MapReader.ShapeOf(map => Drafted(map))),
        Is.EqualTo("state note a list![b]; state=notStarted,underway => a"));

    [Test]
    public void Examples_bind_to_their_own_shapes() => Assert.Multiple(() =>
    {
        foreach (var (parse, shape) in new (Func<YamlScalar, DiagnosticBag, object?>, Shape)[]
        {
            ((s, d) => Scalars.Text.Parse("k", s, d), Scalars.Text.Shape),
            ((s, d) => Scalars.Number.Parse("k", s, d), Scalars.Number.Shape),
            ((s, d) => Scalars.WholeNumber.Parse("k", s, d), Scalars.WholeNumber.Shape),
            ((s, d) => Scalars.Truth.Parse("k", s, d), Scalars.Truth.Shape),
            ((s, d) => Scalars.ItemCode.Parse("k", s, d), Scalars.ItemCode.Shape),
            ((s, d) => Scalars.ItemReference.Parse("k", s, d), Scalars.ItemReference.Shape),
            ((s, d) => Dates.Year.Parse("k", s, d), Dates.Year.Shape),
            ((s, d) => Dates.Day.Parse("k", s, d), Dates.Day.Shape),
            ((s, d) => Dates.Period.Parse("k", s, d), Dates.Period.Shape),
            ((s, d) => Addresses.Web.Parse("k", s, d), Addresses.Web.Shape),
            ((s, d) => Addresses.Contact.Parse("k", s, d), Addresses.Contact.Shape),
            ((s, d) => Addresses.Host.Parse("k", s, d), Addresses.Host.Shape),
        })
        {
            var scalar = (ScalarShape)shape;
            Assert.That(parse(new YamlScalar(scalar.Example, isPlain: true, new SourceFile("", "").Span(0, 0)), new DiagnosticBag()), Is.Not.Null, scalar.Example);
            Assert.That(scalar.Example, Does.Match(scalar.Pattern));
        }
    });

    private static string? Pair(MapReader map)
    {
        var c = map.Optional.Value("c", Scalars.Number);
        return map.RequiredWhen(c is not null).Text("d");
    }

    private static string? Drafted(MapReader map)
    {
        var isDone = (map.Optional.Value("state", Scalars.Choice<MeasureState>()) ?? MeasureState.NotStarted) == MeasureState.Done;
        map.Optional.Text("note");
        map.RequiredWhen(!isDone).Text("a");
        map.Maps("list", m => Nothing(m.RequiredWhen(!isDone).Text("b")));
        return null;
    }

    private static string? Nothing(params object?[] read) => read.Length < 0 ? "" : null;

    private static string Show(MapShape map) => string.Join("; ", map.Conditions
        .Select(c => c.Names.IsEmpty ? $"{c.Holder} => {c.Key}" : $"{c.Holder}={string.Join(',', c.Names)} => {c.Key}")
        .Prepend(string.Join(' ', map.Keys.Select(k => $"{k.Name}{(k.IsRequired ? "!" : "")}{(k.Shape is ListShape { Entry: MapShape entry } ? $"[{Show(entry)}]" : "")}"))));
}
