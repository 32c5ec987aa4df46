using System.Collections.Immutable;
using NUnit.Framework;
using Prongsai.Content.Editing;
using Prongsai.Content.Yaml;
using Prongsai.Core.Text;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Content.Editing;

/// <summary>A change of a YAML file changes what was meant and no other character.</summary>
public sealed class YamlEditorTests
{
    private const int EditsOfEachFile = 60;

    private static readonly ImmutableArray<string> Order = ["item", "answer", "unit", "path", "evidence", "url", "title", "th", "en", "note"];

    private const string Sheet = """
        # head
        disclosures:
          - item: O1   # first
            answer: pending

            evidence:
              - url: https://a.example   # one
                title: { th: "ก", en: 'It''s' }
                shows: [1, 2]
              # before two
              - url: https://b.example
                note: |
                  line
                  more
          - item: O2
            answer: pending   # last
        """;

    private static readonly YamlPath First = YamlPath.Root.Key("disclosures").At(0);

    private static IEnumerable<TestCaseData> Changes()
    {
        yield return Case("plain", Set(First.Key("answer"), new NewWord("disclosed")), "    answer: pending\n\n", "    answer: disclosed\n\n");
        yield return Case("single quotes", Set(First.Keys("evidence").At(0).Keys("title.en"), new NewText("Let's")), "'It''s'", "'Let''s'");
        yield return Case("double quotes", Set(First.Keys("evidence").At(0).Keys("title.th"), new NewText("ก \"ข\"")), "\"ก\"", "\"ก \\\"ข\\\"\"");
        yield return Case("numbers", Set(First.Key("evidence").At(0).Key("shows"), new NewWords(["3"])), "[1, 2]", "[3]");
        yield return Case("text in lines", Set(First.Key("evidence").At(1).Key("note"), new NewText("one")), "|\n          line\n          more\n", "\"one\"\n");
        yield return Case("new key", Set(First.Key("unit"), new NewWord("clerk")), "answer: pending\n\n", "answer: pending\n    unit: clerk\n\n");
        yield return Case("new key in braces", Set(First.Key("evidence").At(0).Keys("title.zh"), new NewText("中")), "'It''s' }", "'It''s', zh: \"中\" }");
        yield return Case("new map", Set(First.Keys("path.th"), new NewText("ก > ข")), "answer: pending\n\n", "answer: pending\n    path:\n      th: \"ก > ข\"\n\n");
        yield return Case("new entry", Add(First.Key("evidence"), ("url", new NewWord("https://c.example"))), "          more\n", "          more\n      - url: https://c.example\n");
        yield return Case("new list at the end of the file", Add(YamlPath.Root.Key("disclosures").At(1).Key("evidence"), ("url", new NewWord("https://c.example"))), "# last", "# last\n    evidence:\n      - url: https://c.example");
        yield return Case("removed entry", new RemoveValue(First.Key("evidence").At(0)), "      - url: https://a.example   # one\n        title: { th: \"ก\", en: 'It''s' }\n        shows: [1, 2]\n", "");
        yield return Case("removed key", new RemoveValue(First.Key("evidence").At(1).Key("note")), "        note: |\n          line\n          more\n", "");
        yield return Case("removed number", new RemoveValue(First.Key("evidence").At(0).Key("shows").At(1)), "[1, 2]", "[1]");
        yield return Case("removed first key", new RemoveValue(First.Key("evidence").At(1).Key("url")), "url: https://b.example\n        note", "note");
    }

    [TestCaseSource(nameof(Changes))]
    public void What_is_meant_changes_and_nothing_else(YamlEdit edit, string before, string after)
    {
        foreach (var end in new[] { "\n", "\r\n" })
        {
            Assert.That(YamlEditor.Apply(Sheet.ReplaceLineEndings(end), edit), Is.EqualTo(Sheet.Replace(before, after, StringComparison.Ordinal).ReplaceLineEndings(end)));
        }
    }

    [Test]
    public void The_last_entry_takes_its_list_with_it()
    {
        var one = YamlEditor.Apply(Sheet, new RemoveValue(First.Key("evidence").At(1))) ?? "";
        Assert.That(YamlEditor.Apply(one, new RemoveValue(First.Key("evidence").At(0))), Does.Not.Contain("evidence"));
    }

    [TestCase("a: []   # none yet\n", "a:   # none yet\n  - url: x\n")]
    [TestCase("a: []", "a:\n  - url: x\n")]
    [TestCase("a:   # none yet\nb: 1\n", "a:   # none yet\n  - url: x\nb: 1\n")]
    [TestCase("b: 1", "b: 1\na:\n  - url: x")]
    public void A_list_that_is_empty_or_missing_is_begun(string before, string after) =>
        Assert.That(YamlEditor.Apply(before, Add(YamlPath.Root.Key("a"), ("url", new NewWord("x")))), Is.EqualTo(after));

    [TestCase("a: {", "b")]
    [TestCase("- 1\n- 2\n", "b")]
    public void What_cannot_be_changed_with_certainty_is_left(string text, string key) =>
        Assert.That(YamlEditor.Apply(text, Set(YamlPath.Root.Key(key), new NewWord("x"))), Is.Null);

    /// <summary>The editor itself refuses what does not say what was meant, so what is held here is that it can do it, and does it in one place.</summary>
    [Test]
    public void Any_value_of_any_file_can_be_changed_and_entries_added_and_removed()
    {
        var random = new Random(16);
        var files = new[] { Repo.Content, Repo.Fixtures, Repo.Frameworks }.SelectMany(f => Directory.GetFiles(f, "*.yaml", SearchOption.AllDirectories))
            .Where(f => !f.Contains("invalid", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var count = 0;
        foreach (var path in files)
        {
            var text = File.ReadAllText(path);
            if (TreeBuilder.Build(new SourceFile("", text)) is not { Error: null, Root: { } root })
            {
                continue;
            }

            var edits = EditsOf(root, YamlPath.Root).ToArray();
            random.Shuffle(edits);
            foreach (var edit in edits.Take(EditsOfEachFile))
            {
                var edited = YamlEditor.Apply(text, edit);
                Assert.That(edited, Is.Not.Null, $"{path} {edit}");
                Assert.That(Comments(edited ?? ""), edit is RemoveValue ? Is.SubsetOf(Comments(text)) : Is.EqualTo(Comments(text)), $"{path} {edit}");
                count++;
            }
        }

        Assert.That(count, Is.GreaterThan(2_000));
    }

    private static IEnumerable<YamlEdit> EditsOf(YamlNode node, YamlPath path)
    {
        switch (node)
        {
            case YamlMap map:
                yield return Set(path.Key("added"), new NewText("ใหม่ \"#1\": ๑"));
                foreach (var edit in map.Entries.SelectMany(e => EditsOf(e.Value, path.Key(e.Key)).Append(new RemoveValue(path.Key(e.Key)))))
                {
                    if (edit is not RemoveValue || map.Entries.Length > 1 || path.Steps.Length > 0)
                    {
                        yield return edit;
                    }
                }

                break;
            case YamlSequence list:
                if (list.Flow is null && list.Items is [YamlMap, ..])
                {
                    yield return Add(path, ("url", new NewWord("https://c.example/?a=1#b")), ("title", new NewText("ก")));
                }

                foreach (var edit in list.Items.SelectMany((item, i) => EditsOf(item, path.At(i)).Append(new RemoveValue(path.At(i)))))
                {
                    yield return edit;
                }

                break;
            default:
                yield return Set(path, new NewText("ใหม่: 'หนึ่ง' # \\"));
                yield return Set(path, new NewWord("2023-01-31"));
                break;
        }
    }

    private static IEnumerable<string> Comments(string text) =>
        text.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith('#'));

    private static TestCaseData Case(string name, YamlEdit edit, string before, string after) =>
        new TestCaseData(edit, before.ReplaceLineEndings("\n"), after).SetName("{m}(" + name + ")");

    private static SetValue Set(YamlPath path, NewValue value) => new(path, value, Order);

    private static AddEntry Add(YamlPath path, params IEnumerable<(string Key, NewValue Value)> entries) =>
        new(path, new NewMap([.. entries.Select(e => KeyValuePair.Create(e.Key, e.Value))]), Order);
}
