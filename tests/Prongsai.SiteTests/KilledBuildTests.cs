using System.Diagnostics;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.SiteTests.Transferring;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>
/// A build over an older site that is killed at any moment, or whose disk is full at any file, leaves the old site or the new one, whole;
/// and the next build makes the new one and leaves nothing else.
/// </summary>
[Platform(Exclude = "Win")]
public sealed class KilledBuildTests
{
    private const int Moments = 50;
    private const int Seed = 20_260_801;
    private const string Disclosures = "content/years/2565/disclosures.yaml";

    private static readonly (string Text, string Other) Names = ("Organisation chart", "Chart of the offices");

    private static bool IsNative => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>The moments are drawn from the seed, over a little more than the time that a build takes here; what is asked does not depend on it.</summary>
    [Test]
    public void A_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one_and_the_next_heals()
    {
        using var site = TestSite.Of("minimal");
        var (first, second) = (Built(site), Built(site.Replace(Disclosures, Names.Text, Names.Other)));
        var beside = Beside(site);
        var random = new Random(Seed);
        var longest = Longest(site);
        var (isSecond, killed, changed) = (true, 0, 0);
        for (var i = 0; i < Moments; i++)
        {
            var (before, after) = isSecond ? (second, first) : (first, second);
            Rename(site, isSecond);
            isSecond = !isSecond;
            killed += Kill(site, random.NextDouble() * longest.TotalMilliseconds * 1.1) ? 1 : 0;
            var left = site.Snapshot();
            changed += left.SequenceEqual(after) ? 1 : 0;
            Assert.That(left, Is.EqualTo(before).Or.EqualTo(after), $"kill {i}");
            var next = site.Run("build");
            Assert.That((next.ExitCode, site.Snapshot().SequenceEqual(after)), Is.EqualTo((0, true)), $"the build after kill {i}: {next.Out}");
            Assert.That(Beside(site), Is.EqualTo(beside), $"what is left after kill {i}");
        }

        TestContext.Out.WriteLine($"{killed} of {Moments} builds were still running when they were killed; {changed} of all left the new site");
        Assert.That(killed, Is.Positive);
    }

    [Test]
    public void A_disk_that_is_full_at_any_file_keeps_the_old_site_and_with_room_the_next_build_is_done()
    {
        const int Steps = 12;
        const string Output = "disk/site";
        using var site = TestSite.Of("minimal");
        var folder = Directory.CreateDirectory(Path.Combine(site.Root, "disk")).FullName;
        using var disk = new SmallDisk(folder, 64_000_000);
        Assert.That(site.Run("build", "--output", Output).ExitCode, Is.Zero);
        var old = TestSite.Snapshot(Path.Combine(site.Root, Output));
        var used = Used(folder);
        site.Replace(Disclosures, Names.Text, Names.Other);
        var beside = Directory.GetFileSystemEntries(folder).Order(StringComparer.Ordinal).ToList();
        using (Assert.EnterMultipleScope())
        {
            for (var step = 0; step < Steps; step++)
            {
                disk.Resize(used + (used * step / (Steps + 2)));
                var full = site.Run("build", "--output", Output, "--format", "line");
                Assert.That(full.ExitCode, Is.EqualTo(3), $"step {step}: {full.Out}");
                Assert.That(full.Out, Does.Contain("PRS9001"), $"step {step}");
                Assert.That(TestSite.Snapshot(Path.Combine(site.Root, Output)), Is.EqualTo(old), $"step {step}");
                Assert.That(Directory.GetFileSystemEntries(folder).Order(StringComparer.Ordinal), Is.EqualTo(beside), $"step {step}");
            }

            disk.Grow();
            Assert.That(site.Run("build", "--output", Output).ExitCode, Is.Zero);
            Assert.That(TestSite.Snapshot(Path.Combine(site.Root, Output)), Is.Not.EqualTo(old).And.Count.EqualTo(old.Count));
        }
    }

    private static SortedDictionary<string, string> Built(TestSite site)
    {
        var run = site.Run("build");
        Assert.That(run.ExitCode, Is.Zero, run.Out);
        return site.Snapshot();
    }

    private static void Rename(TestSite site, bool isSecond) =>
        _ = isSecond ? site.Replace(Disclosures, Names.Other, Names.Text) : site.Replace(Disclosures, Names.Text, Names.Other);

    /// <summary>Of a second run: the first also waits until the program has been published.</summary>
    private static TimeSpan Longest(TestSite site)
    {
        Start(site).WaitForExit();
        var watch = Stopwatch.StartNew();
        using var run = Start(site);
        run.WaitForExit();
        Assert.That(run.ExitCode, Is.Zero);
        return watch.Elapsed;
    }

    /// <returns>False where the run had ended by itself.</returns>
    private static bool Kill(TestSite site, double milliseconds)
    {
        using var run = Start(site);
        var hasEnded = run.WaitForExit(TimeSpan.FromMilliseconds(milliseconds));
        run.Kill();
        run.WaitForExit();
        return !hasEnded;
    }

    /// <summary>On a CI machine the native program, which does nothing but build; else the full one.</summary>
    private static Process Start(TestSite site)
    {
        var arguments = site.WithFolders("build");
        return IsNative
            ? Process.Start(new ProcessStartInfo(Path.Combine(PublishedPrograms.Native, "prongsai"), arguments) { WorkingDirectory = site.Root, RedirectStandardOutput = true, RedirectStandardError = true })
                ?? throw new InvalidOperationException("the program did not start")
            : ChildProcess.Start(site.Root, arguments);
    }

    private static List<string> Beside(TestSite site) =>
        [.. Directory.GetFileSystemEntries(site.Root).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal)];

    /// <summary>What files take of a disk of pages of 4 KiB.</summary>
    private static long Used(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(f => (new FileInfo(f).Length + 4095) / 4096 * 4096);
}
