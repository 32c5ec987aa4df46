using System.Globalization;
using System.Text.Json;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.BrowserTests;

/// <summary>What an editor with the YAML extension shows of a content file that names its schema.</summary>
public sealed class EditorTests
{
    private const string Path = "content/years/2565/disclosures.yaml";

    private const string Text =
        """
        # yaml-language-server: $schema=../../.schemas/disclosures.schema.json
        fiscalYear: 2565
        disclosures:
          - item: O4
            answer: disclosd
            evidence:
              - url: https://www.example.go.th/
                titel: { th: "แผน", en: "Plan" }
                date: 2565-08-04
          - item: O5
            unit: office

        """;

    private static readonly string[] Questions = ["hover:4:6", "hover:5:6", "complete:12:5", "complete:5:13"];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<Shown> Asked = new(Ask);

    [OneTimeSetUp]
    public void NeedTools()
    {
        Tools.NeedNode();
        Tools.NeedPackages("yaml-language-server");
    }

    [Test]
    public void A_key_is_explained_in_thai_and_english() => Assert.That(
        Answer("hover:4:6").GetString(),
        Does.StartWith("รหัสข้อ OIT เช่น O4").And.Contains("The OIT item's code, such as O4."));

    [Test]
    public void A_choice_is_explained_value_by_value() =>
        Assert.That(Answer("hover:5:6").GetString(), Does.Contain("`notDisclosed`: ไม่ได้เปิดเผย / Not disclosed."));

    [Test]
    public void Keys_that_are_not_there_yet_are_offered() => Assert.That(
        Labels("complete:12:5"),
        Is.SupersetOf(new[] { "answer", "path", "explanation", "evidence" }).And.None.EqualTo("item").And.None.EqualTo("unit"));

    [Test]
    public void The_values_to_choose_from_are_offered() =>
        Assert.That(Labels("complete:5:13"), Is.SupersetOf(new[] { "pending", "disclosed", "notDisclosed" }));

    [TestCase(5, "notDisclosed")]
    [TestCase(7, "\"title\"")]
    [TestCase(8, "titel")]
    [TestCase(9, "เขียนวันที่เป็นตัวเลข")]
    [TestCase(10, "\"answer\"")]
    public void A_mistake_is_marked_in_its_line(int line, string word) =>
        Assert.That(Asked.Value.Mistakes.Where(m => m.Line == line).Select(m => m.Message), Has.Some.Contains(word));

    [Test]
    public void Nothing_is_marked_in_the_repositorys_own_content()
    {
        string[] files = [.. Directory.EnumerateFiles(Repo.Content, "*.yaml", SearchOption.AllDirectories)];
        var marked = files.Zip(AskOf(files)).SelectMany(f => f.Second.Mistakes.Select(m => (f.First, m.Line, m.Message)));
        Assert.That(files, Is.Not.Empty);
        Assert.That(marked, Is.Empty);
    }

    private static Shown Ask()
    {
        using var site = TestSite.Of("minimal").Write(Path, Text + "    ");
        Assert.That(site.Run("schema").ExitCode, Is.Zero);
        return AskOf([System.IO.Path.Combine(site.Root, Path), .. Questions]).Single();
    }

    /// <summary>What is shown of each file, in their order.</summary>
    private static IReadOnlyList<Shown> AskOf(string[] filesAndQuestions)
    {
        var run = ChildProcess.Run("node", [System.IO.Path.Combine("editor", "ask.mjs"), .. filesAndQuestions]);
        return run.ExitCode == 0 && JsonSerializer.Deserialize<IReadOnlyList<Shown>>(run.Out, Options) is { } shown
            ? shown
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"ask.mjs broke off ({run.ExitCode}):\n{run.Out}\n{run.Error}"));
    }

    private static JsonElement Answer(string question) => Asked.Value.Answers[Array.IndexOf(Questions, question)];

    private static IEnumerable<string?> Labels(string question) => Answer(question).EnumerateArray().Select(l => l.GetString());

    private sealed record Shown(IReadOnlyList<Mistake> Mistakes, IReadOnlyList<JsonElement> Answers);

    private sealed record Mistake(int Line, string Message);
}
