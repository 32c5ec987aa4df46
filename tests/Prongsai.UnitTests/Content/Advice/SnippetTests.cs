using Prongsai.Content.Advice;
using Prongsai.Content.Binding;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Content.Advice;

/// <summary>What a hint says to type is YAML, and holds what was written.</summary>
public sealed class SnippetTests
{
    [TestCase("disclosures.disclosures.evidence", "https://a.go.th/x?y=1", "evidence:\n  - url: https://a.go.th/x?y=1\n    title: { th: \"...\" }")]
    [TestCase("disclosures.disclosures.evidence", "[https://a.go.th/x]", "evidence:\n  - url: https://a.go.th/x\n    title: { th: \"...\" }")]
    [TestCase("disclosures.disclosures.evidence", "{ url: https://a.go.th/x, title: { th: ก, en: a } }", "evidence:\n  - url: https://a.go.th/x\n    title: { th: \"ก\", en: \"a\" }")]
    [TestCase("disclosures.disclosures.evidence", "แผนพัฒนา", "evidence:\n  - title: { th: \"แผนพัฒนา\" }")]
    [TestCase("measures.measures.units", "personnel, finance", "units: [personnel, finance]")]
    [TestCase("measures.measures.units", "กองคลัง และกองช่าง", "units: [กองคลัง, กองช่าง]")]
    [TestCase("measures.measures.methods", "อบรม, ประชุม", "methods:\n  - { th: \"อบรม, ประชุม\" }")]
    [TestCase("scores.scores", "84.91", "scores:\n  - indicator: 1\n    value: 84.91")]
    [TestCase("scores.scores", "{ 1: 84.91 }", "scores:\n  - indicator: 1\n    value: 84.91")]
    [TestCase("units.units.name", "กอง \"คลัง\"", "name: { th: \"กอง \\\"คลัง\\\"\" }")]
    [TestCase("units.units.name", "Finance", "name: { en: \"Finance\" }")]
    [TestCase("scores.grade", "[AA]", "grade: AA")]
    public void Lines_to_type_hold_what_was_written(string path, string written, string lines)
    {
        var key = path[(path.LastIndexOf('.') + 1)..];
        var shape = ShapeOf(path);
        var shown = Snippet.Of(key, shape, Parse(written));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(shown, Is.EqualTo(lines));
            Assert.That(Parse(shown), Is.TypeOf<YamlMap>());
        }
    }

    private static YamlNode Parse(string text)
    {
        var bag = new DiagnosticBag();
        var root = YamlTreeReader.Read(new SourceFile("a.yaml", text), bag);
        Assert.That(bag.ToSorted(), Is.Empty);
        return root!;
    }

    private static Shape ShapeOf(string path)
    {
        var parts = path.Split('.');
        Shape shape = ContentShapes.Of(parts[0])!;
        foreach (var part in parts.Skip(1))
        {
            shape = ((MapShape)(shape is ListShape list ? list.Entry : shape)).Find(part)!.Shape;
        }

        return shape;
    }
}
