using NUnit.Framework;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Content;

/// <summary>Trees keep text as text and know their places.</summary>
[TestFixture]
public sealed class YamlTreeReaderTests
{
    [TestCase("010")]
    [TestCase("yes")]
    [TestCase("~")]
    [TestCase("1e3")]
    [TestCase("0x1F")]
    [TestCase("2022-08-04")]
    [TestCase(".nan")]
    public void Types_are_never_guessed(string written)
    {
        var scalar = (Root($"a: {written}") as YamlMap)?.Entries[0].Value as YamlScalar;
        Assert.That(scalar?.Text, Is.EqualTo(written));
    }

    [TestCase("a: ค่า\nb:\n  - \"หนึ่ง\"\n  - สอง\n")]
    [TestCase("a: ค่า\r\nb:\r\n  - \"หนึ่ง\"\r\n  - สอง\r\n")]
    public void Every_scalar_knows_its_place(string text)
    {
        var places = Scalars(Root(text)).Select(s => s.Span.File.Text.Substring(s.Span.Offset, s.Span.Length).Trim()).ToList();
        Assert.That(places, Is.EqualTo(new[] { "ค่า", "\"หนึ่ง\"", "สอง" }));
    }

    [TestCase("a: 1 # note", true)]
    [TestCase("a: \"เรื่อง #1\"", true)]
    [TestCase("a: เรื่อง #1", false)]
    [TestCase("a: b#1", true)]
    public void Text_lost_behind_a_number_sign_is_noticed(string text, bool isGood)
    {
        var bag = new DiagnosticBag();
        YamlTreeReader.Read(new SourceFile("f.yaml", text), bag);
        Assert.That(bag.ToSorted().Select(d => d.Code), Is.EqualTo(isGood ? Array.Empty<string>() : ["PRS1011"]));
    }

    [Test]
    public void Nesting_without_end_is_refused_and_not_followed()
    {
        var bag = new DiagnosticBag();
        YamlTreeReader.Read(new SourceFile("f.yaml", "a: " + new string('[', 100_000)), bag);
        Assert.That(bag.ToSorted().Select(d => d.Code), Is.EqualTo(new[] { "PRS1006" }));
    }

    private static YamlNode? Root(string text)
    {
        var bag = new DiagnosticBag();
        var root = YamlTreeReader.Read(new SourceFile("f.yaml", text), bag);
        Assert.That(bag.ToSorted(), Is.Empty);
        return root;
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode? node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMap map => map.Entries.SelectMany(e => Scalars(e.Value)),
        _ => [],
    };
}
