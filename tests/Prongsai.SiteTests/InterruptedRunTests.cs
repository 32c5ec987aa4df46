using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>
/// A run over many agencies that is stopped leaves whole sites only, and the next run does the rest. The last agency's content is so large
/// that the run does not end before it is stopped; where in a site it is stopped is up to the machine.
/// </summary>
[Platform(Exclude = "Win")]
public sealed class InterruptedRunTests
{
    private const int Count = 12;
    private const int ManyUnits = 50_000;
    private const int PatienceSeconds = 60;
    private const int PauseMilliseconds = 5;

    private static readonly string[] Names = [.. Enumerable.Range(1, Count).Select(n => $"agency-{n:00}")];

    [TestCase("INT")]
    [TestCase("KILL")]
    public void Only_whole_sites_stand_and_the_next_run_makes_the_others(string signal)
    {
        using var alone = TestSite.Of("minimal");
        Assert.That(alone.Run("build").ExitCode, Is.Zero);
        using var site = Make();
        var blocked = Path.Combine(site.Root, "agencies", Names[^1], "units.yaml");
        var units = File.ReadAllText(blocked);
        File.WriteAllText(blocked, units + string.Concat(Enumerable.Range(0, ManyUnits).Select(n => $"  - id: unit-{n}\n    name:\n      th: \"กอง\"\n      en: \"Office\"\n")));
        Stop(site, signal);
        var standing = Standing(site);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(standing, Is.Not.Empty.And.SubsetOf(Names[..^1]));
            AssertWhole(site, standing, alone);
        }

        File.WriteAllText(blocked, units);
        var next = site.Run("build", "--sites", "agencies/*");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(next.ExitCode, Is.Zero, next.Out);
            Assert.That(Directory.GetDirectories(site.Output).Select(Path.GetFileName).Order(), Is.EqualTo(Names), "and no working folder is left");
            AssertWhole(site, Names, alone);
        }
    }

    private static TestSite Make()
    {
        var site = TestSite.Of("minimal");
        foreach (var name in Names)
        {
            Folders.Copy(Path.Combine(site.Root, "content"), Path.Combine(site.Root, "agencies", name));
        }

        return site;
    }

    private static void AssertWhole(TestSite site, IEnumerable<string> names, TestSite expected)
    {
        foreach (var name in names)
        {
            Assert.That(TestSite.Snapshot(Path.Combine(site.Output, name)), Is.EqualTo(expected.Snapshot()), name);
        }
    }

    private static string[] Standing(TestSite site) => Directory.Exists(site.Output)
        ? [.. Directory.GetDirectories(site.Output).Select(f => Path.GetFileName(f)).Where(n => !n.StartsWith('.'))]
        : [];

    /// <summary>Starts a run, waits for the first site, and stops the run.</summary>
    private static void Stop(TestSite site, string signal)
    {
        using var run = ChildProcess.Start(site.Root, site.WithFolders("build", "--sites", "agencies/*"));
        try
        {
            var watch = Stopwatch.StartNew();
            while (Standing(site).Length == 0)
            {
                Assert.That(run.HasExited, Is.False, "the run ended by itself");
                Assert.That(watch.Elapsed.TotalSeconds, Is.LessThan(PatienceSeconds), "no site appeared");
                Thread.Sleep(PauseMilliseconds);
            }

            var id = run.Id.ToString(CultureInfo.InvariantCulture);
            Assert.That(ChildProcess.RunCommand("kill", site.Root, new Dictionary<string, string>(), [$"-{signal}", id]).ExitCode, Is.Zero);
            if (!run.WaitForExit(TimeSpan.FromSeconds(PatienceSeconds)))
            {
                Assert.Ignore($"the process that runs the tests was told to ignore {signal}, and so is what it starts");
            }
        }
        finally
        {
            run.Kill();
        }
    }
}
