using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>Many agencies in one run: each as it would be alone, a bad one told of and skipped, and the same in parts.</summary>
public sealed class ManySitesTests
{
    private const int Count = 9;

    private static readonly string[] Names = [.. Enumerable.Range(1, Count).Select(n => $"agency-{n:00}")];

    [Test]
    public void Every_agency_is_as_it_would_be_alone()
    {
        using var site = Make();
        using var alone = TestSite.Of("minimal");
        alone.Run("build");
        var run = site.Run("build", "--sites", "agencies/*", "--messages", "en");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Out);
            Assert.That(run.Out, Does.StartWith($"{Count} of {Count} agencies"));
            Assert.That(Directory.GetDirectories(site.Output).Select(Path.GetFileName).Order(), Is.EqualTo(Names), "and no working folder is left");
            Assert.That(Directory.GetFiles(site.Output).Select(Path.GetFileName).Order(), Is.EqualTo(Names.Select(n => $".prongsai-{n}.checked")), "the first run remembers");
            foreach (var name in Names)
            {
                Assert.That(TestSite.Snapshot(Path.Combine(site.Output, name)), Is.EqualTo(alone.Snapshot()), name);
            }
        });
    }

    [Test]
    public void Bad_agencies_are_told_of_and_the_others_published()
    {
        using var site = Make();
        site.Run("build", "--sites", "agencies/*");
        var before = TestSite.Snapshot(Path.Combine(site.Output, Names[2]));
        site.Replace($"agencies/{Names[2]}/years/2565/measures.yaml", "indicator: 2", "indicator: 99");
        site.Replace($"agencies/{Names[4]}/units.yaml", "units:", "unitz:");
        Folders.Delete(Path.Combine(site.Root, "agencies", Names[6]));
        Directory.CreateDirectory(Path.Combine(site.Root, "agencies", Names[6]));
        foreach (var name in Names.Where(n => n != Names[6]))
        {
            site.Replace($"agencies/{name}/years/2565/analysis.yaml", "Publish the plan", "Publish the new plan");
        }

        var run = site.Run("build", "--sites", "agencies/*", "--format", "line");
        var told = ReportedLine.In(run.Out).Select(l => l.File.Split('/')[1]).Distinct().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(told, Is.EqualTo(new[] { Names[2], Names[4], Names[6] }), run.Out);
            Assert.That(TestSite.Snapshot(Path.Combine(site.Output, Names[2])), Is.EqualTo(before));
            Assert.That(Names.Where(n => site.Read($"output/{n}/en/2565/analysis/index.html").Contains("the new plan", StringComparison.Ordinal)), Is.EqualTo(Names.Except(told)));
        });
    }

    [Test]
    public void Parts_together_are_the_whole_and_share_nothing()
    {
        using var whole = Make();
        whole.Run("build", "--sites", "agencies/*");
        using var parts = Make();
        var counts = new List<int>();
        for (var part = 1; part <= 4; part++)
        {
            var before = Directory.Exists(parts.Output) ? Directory.GetDirectories(parts.Output).Length : 0;
            Assert.That(parts.Run("build", "--sites", "agencies/*", "--shard", $"{part}/4").ExitCode, Is.Zero);
            counts.Add((Directory.Exists(parts.Output) ? Directory.GetDirectories(parts.Output).Length : 0) - before);
        }

        Assert.Multiple(() =>
        {
            Assert.That(counts.Sum(), Is.EqualTo(Count), "each agency is in one part");
            Assert.That(Sites(parts), Is.EqualTo(Sites(whole)));
        });
    }

    [Test]
    public void An_output_that_cannot_be_written_is_said_for_each_agency()
    {
        using var site = Make().Write("notes", "a file where a folder would have to be\n");
        var run = site.Run("build", "--sites", "agencies/*", "--output", "notes", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(ReportedLine.In(run.Out).Select(l => (l.File, l.Code)), Is.EqualTo(Names.Select(n => ($"notes/{n}", "PRS9001"))));
            Assert.That(site.Read("notes"), Is.EqualTo("a file where a folder would have to be\n"));
        }
    }

    [TestCase("--sites", "nowhere/*")]
    [TestCase("--sites", "agencies/*", "--shard", "5/4")]
    [TestCase("--sites", "agencies/*", "--shard", "0/4")]
    [TestCase("--sites", "agencies/*", "--shard", "x")]
    public void What_is_not_understood_is_said(params string[] arguments)
    {
        using var site = Make();
        Assert.That(site.Run(["build", .. arguments]).ExitCode, Is.EqualTo(2));
    }

    /// <summary>What is published, without what the program remembers beside it.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Sites(TestSite site) => site.Snapshot().Where(f => !f.Key.StartsWith('.'));

    private static TestSite Make()
    {
        var site = TestSite.Of("minimal");
        foreach (var name in Names)
        {
            Folders.Copy(Path.Combine(site.Root, "content"), Path.Combine(site.Root, "agencies", name));
        }

        return site;
    }
}
