using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>The guide's example of a whole small agency: it builds without a word, shows every kind of thing, and is plainly invented.</summary>
public sealed partial class ExampleAgencyTests
{
    /// <summary>The files that people write by hand.</summary>
    private static IEnumerable<string> Files => Directory.GetFiles(GuidePages.Example, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".yaml" or ".md" or ".csv");

    [TestCase("default")]
    [TestCase("formal")]
    public void It_builds_strictly_without_a_word_in_each_theme(string theme)
    {
        using var site = TestSite.From(GuidePages.Example);
        if (theme != "default")
        {
            site.Replace("content/site.yaml", "theme: default", "theme: " + theme);
        }

        Assert.That(site.Run("build", "--strict", "--format", "line"), Is.EqualTo(new RunResult(0, "", "")));
    }

    [Test]
    public void It_shows_answers_of_every_kind_and_measures_in_every_state()
    {
        using var site = TestSite.From(GuidePages.Example);
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        var answers = site.Read("output/2566/oit/index.html");
        var sheet = site.Read("content/years/2566/disclosures.yaml");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new[] { "disclosed", "not-disclosed", "pending", "unrecorded" }.Where(s => !answers.Contains($"data-state=\"{s}\"", StringComparison.Ordinal)), Is.Empty);
            Assert.That(new[] { "url:", "page:", "shows:", "covers:", "openedByEye:" }.Where(k => !sheet.Contains(k, StringComparison.Ordinal)), Is.Empty);
            Assert.That(site.Read("output/2566/measures/index.html"), Does.Contain("เกินกำหนด"));
            Assert.That(site.Read("output/en/2565/scores/index.html"), Does.Contain("80.67"));
        }
    }

    [TestCase("site")]
    [TestCase("units")]
    [TestCase("scores")]
    [TestCase("analysis")]
    [TestCase("measures", "disclosures")]
    [TestCase("disclosures")]
    [TestCase("surveys")]
    [TestCase("corrections")]
    [TestCase("appeal")]
    [TestCase("documents", "item")]
    [TestCase("item", "documents")]
    public void Every_key_of_the_content_stands_in_it(string kind, string other = "")
    {
        var text = string.Join('\n', Files.Where(f => Path.GetFileNameWithoutExtension(f) is var name && (name == kind || name == other)).Select(File.ReadAllText));
        Assert.That(SchemaWords.Keys(kind).Except(Word().Matches(text).Select(m => m.Value)), Is.Empty);
    }

    [Test]
    public void All_in_it_is_invented()
    {
        var text = string.Join('\n', Files.Select(File.ReadAllText));
        Assert.That(Host().Matches(text).Select(m => m.Groups["host"].Value).Where(h => !h.EndsWith(".example", StringComparison.Ordinal)), Is.Empty);
        Assert.That(text, Does.Not.Contain("ลพบุรี").And.Not.Contain("opburi"));
    }

    [Test]
    public void Ten_minutes_are_enough_to_read_it() => Assert.That(Files.Where(f => !IsOfItem(f)).Sum(f => File.ReadLines(f).Count()), Is.LessThan(620));

    [Test]
    public void The_content_it_stands_beside_is_read_without_it()
    {
        using var site = TestSite.Of("minimal").Write("content/guide/example/site.yaml", "]").Write("content/guide/when.txt", "x");
        Assert.That(site.Run("check", "--strict", "--format", "line"), Is.EqualTo(new RunResult(0, "", "")));
        site.Write("content/years/guide/note.txt", "x");
        Assert.That(site.Run("check", "--strict", "--format", "line").Out, Does.Contain("PRS1014"));
    }

    /// <summary>Folders of items are looked up one by one, when they are needed.</summary>
    private static bool IsOfItem(string path) => Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(path))) == "items";

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex("(?:https?://|@)(?<host>[a-z0-9.-]+)")]
    private static partial Regex Host();
}
