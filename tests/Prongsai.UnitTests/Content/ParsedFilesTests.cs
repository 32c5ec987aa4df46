using Prongsai.Content;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Content;

/// <summary>A framework that several agencies have alike is parsed once, and each is told of it at its own place.</summary>
public sealed class ParsedFilesTests
{
    private const string Framework = "frameworks/2565.yaml";

    [Test]
    public void The_same_text_gives_the_same_tree_with_the_other_files_places()
    {
        var parsed = new ParsedFiles();
        var first = Root(Read("first", parsed));
        var second = Root(Read("second", parsed));
        Assert.Multiple(() =>
        {
            Assert.That(Show(second, withFile: false), Is.EqualTo(Show(first, withFile: false)));
            Assert.That(Show(second, withFile: true), Has.All.StartWith("second/" + Framework));
            Assert.That(Show(second, withFile: false), Has.Count.GreaterThan(100));
        });
    }

    [Test]
    public void Another_text_is_parsed_for_itself_and_a_wrong_one_told_each_time()
    {
        var parsed = new ParsedFiles();
        Read("first", parsed);
        using var site = TestSite.Of("minimal").Write("content/" + Framework, "a: 1\na: 2\n");
        var told = new DiagnosticBag();
        for (var i = 0; i < 2; i++)
        {
            ContentReader.Read(Path.Combine(site.Root, "content"), $"wrong-{i}", told, parsed: parsed);
        }

        Assert.That(told.ToSorted().Select(d => $"{d.Code} {d.Span.File.Path}"), Is.EqualTo(["PRS1003 wrong-0/" + Framework, "PRS1003 wrong-1/" + Framework]));
    }

    private static ContentTree Read(string name, ParsedFiles parsed) =>
        ContentReader.Read(Path.Combine(Repo.Fixtures, "sites", "minimal", "content"), name, new DiagnosticBag(), parsed: parsed);

    private static YamlNode Root(ContentTree tree) => tree.Find(Framework)?.Root ?? throw new InvalidOperationException("no framework");

    private static List<string> Show(YamlNode node, bool withFile)
    {
        var span = node.Span;
        var own = $"{(withFile ? span.File.Path : "")} {span.Offset} {span.Length} {(node as YamlScalar)?.Text}";
        var parts = node switch
        {
            YamlMap map => map.Entries.SelectMany(e => Show(e.Value, withFile).Prepend($"{(withFile ? e.KeySpan.File.Path : "")} {e.Key} {e.KeySpan.Offset}")),
            YamlSequence list => list.Items.SelectMany(i => Show(i, withFile)),
            _ => [],
        };
        return [own, .. parts];
    }
}
