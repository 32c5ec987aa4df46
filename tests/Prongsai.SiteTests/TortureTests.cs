using System.Text;
using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>Files that no person writes: they are refused like any other mistake, and never end the process.</summary>
public sealed class TortureTests
{
    private const int Many = 100_000;
    private const string Units = "content/units.yaml";

    private static IEnumerable<TestCaseData> Files()
    {
        yield return Case("open brackets", new string('[', Many));
        yield return Case("open and closed brackets", new string('[', Many) + new string(']', Many));
        yield return Case("open braces", Repeat("{a: ", Many));
        yield return Case("nested maps in lines", string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', i) + "a:\n")));
        yield return Case("nested lists", Repeat("- ", Many));
        yield return Case("question marks", Repeat("? ", Many));
        yield return Case("a very long value", "units:\n  - id: " + new string('x', 3_000_000) + "\n");
        yield return Case("a very long quoted value", "units: \"" + new string('ก', 1_000_000) + "\"\n");
        yield return Case("a very long key", new string('x', 3_000_000) + ": 1\n");
        yield return Case("very many keys", string.Concat(Enumerable.Range(0, Many).Select(i => $"k{i}: 1\n")));
        yield return Case("very many entries", "units:\n" + Repeat("  - id: x\n", Many / 10));
        yield return Case("very many comments", Repeat("# x\n", Many));
        yield return Case("aliases of aliases", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nunits: [*c, *c]\n");
        yield return Case("an anchor in itself", "units: &a [*a]\n");
        yield return Case("a type of the platform", "units: !!System.IO.FileInfo x\n");
        yield return Case("quotation marks only", new string('"', Many));
        yield return Case("colons only", Repeat(": ", Many));
        yield return Case("nothing but line ends", new string('\n', Many));
        yield return Case("a lone half of a character", "units: \"\\uD800\"\n");
        yield return Case("an unknown escape", "units: \"\\q\"\n");
    }

    [TestCaseSource(nameof(Files))]
    public void It_is_refused_as_an_error_of_its_file(string text)
    {
        using var site = PlainSite.Make().Write(Units, text);
        var result = site.Run("check", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Error, Is.Empty);
            Assert.That(ReportedLine.In(result.Out).Select(l => l.File), Does.Contain(Units));
            Assert.That(ReportedLine.In(result.Out).Select(l => l.Message.Length), Is.All.LessThan(1000));
        }
    }

    [Test]
    public void A_program_in_place_of_a_text_is_refused()
    {
        var bytes = Enumerable.Range(0, Many).Select(i => (byte)((i * 7919) % 256)).ToArray();
        using var site = PlainSite.Make();
        File.WriteAllBytes(Path.Combine(site.Root, Units), bytes);
        var result = site.Run("check", "--format", "line");
        Assert.That(ReportedLine.In(result.Out).Select(l => (l.File, l.Code)), Is.EqualTo(new[] { (Units, "PRS1001") }));
    }

    [Test]
    public void An_article_of_many_marks_is_refused_or_shown()
    {
        using var site = PlainSite.Make().Write("content/articles/about.th.md", "---\ntitle: เกี่ยวกับ\n---\n" + Repeat("*a ", Many / 10) + Repeat("[", Many));
        var result = site.Run("check", "--format", "line");
        Assert.That(result.ExitCode, Is.AnyOf(0, 1), result.Error);
    }

    private static TestCaseData Case(string name, string text) => new TestCaseData(text).SetArgDisplayNames(name);

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
