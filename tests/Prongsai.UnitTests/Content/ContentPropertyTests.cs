using CsCheck;
using NUnit.Framework;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Content;

/// <summary>Properties that hold for any text, found or made up.</summary>
[TestFixture]
public sealed class ContentPropertyTests
{
    private static readonly Gen<string> Yamlish = Gen.Char["ab: \n-[]{}#&*!|>'\"\t๑กิ่,%@?~<0.5\\"].Array[0, 60].Select(c => new string(c));

    [Test]
    public void Reading_any_text_ends_with_a_tree_or_a_diagnostic_inside_the_file() => Yamlish.Sample(
        text =>
        {
            var bag = new DiagnosticBag();
            var root = YamlTreeReader.Read(new SourceFile("f.yaml", text), bag);
            var found = bag.ToSorted();
            Assert.That(root is not null || !found.IsEmpty, Is.True);
            Assert.That(found.All(d => d.Span.Offset >= 0 && d.Span.Offset + d.Span.Length <= text.Length), Is.True);
        },
        iter: 20_000,
        seed: "0000prongsai1");

    [Test]
    public void Normalising_twice_changes_nothing_more() => Gen.Char['ก', '๛'].Array[0, 12].Select(c => new string(c)).Sample(
        text => ThaiText.Normalize(ThaiText.Normalize(text)) == ThaiText.Normalize(text),
        iter: 20_000,
        seed: "0000prongsai2");
}
