using Prongsai.Content.Binding;
using Prongsai.Content.Schema;
using Prongsai.Content.Shapes;

namespace Prongsai.UnitTests.Content.Schemas;

/// <summary>Every key that binders ask for, and every value that one may choose, is explained in both languages; nothing else is.</summary>
[TestFixture]
public sealed class SchemaDescriptionTests
{
    private static readonly Descriptions Known = Descriptions.Read();

    private static readonly List<string> Paths = [.. ContentShapes.All().SelectMany(f => PathsIn(f.Root, f.Name).Prepend($"{f.Name}.yaml"))];

    [Test]
    public void Every_key_and_choice_is_explained() =>
        Assert.That(Lines(Paths.Where(p => Known.NameFor(p) is null)), Is.Empty, "add them to src/Prongsai.Content/Schema/descriptions.yaml");

    [Test]
    public void No_explanation_is_left_over() =>
        Assert.That(Lines(Known.Names.Except(Paths.Select(Known.NameFor).OfType<string>())), Is.Empty, "no key or choice is explained by these");

    [Test]
    public void Both_languages_are_there() => Assert.Multiple(() =>
    {
        foreach (var name in Known.Names)
        {
            Assert.That(Known[name].Thai, Does.Match(@"\p{IsThai}"), name);
            Assert.That(Known[name].English, Does.Match("[A-Za-z]").And.Not.Match(@"\p{IsThai}{20}"), name);
        }
    });

    private static string Lines(IEnumerable<string> names) => string.Join('\n', names);

    private static IEnumerable<string> PathsIn(Shape shape, string path) => shape switch
    {
        ChoiceShape choice => choice.Names.Select(n => $"{path}.{n}"),
        ListShape list => PathsIn(list.Entry, path),
        MapShape map => map.Keys
            .SelectMany(k => PathsIn(k.Shape, $"{path}.{k.Name}").Prepend($"{path}.{k.Name}"))
            .Concat(map.Others is { } others ? PathsIn(others.Shape, path) : []),
        _ => [],
    };
}
