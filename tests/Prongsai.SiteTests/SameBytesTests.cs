using System.Globalization;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>Neither the number of processors, nor what is kept between builds, nor whether pages are checked changes a byte of a site.</summary>
public sealed class SameBytesTests
{
    private const string Cache = "themes/.cache";

    /// <summary>What happens before each of a row of builds, and what is asked for beside <c>build</c>. The first finds nothing at all.</summary>
    private static readonly (string Name, string[] Gone, string[] Arguments)[] Builds =
    [
        ("nothing is kept", [Cache], []),
        ("everything is kept", [], []),
        ("the memory of checks is gone", [".prongsai-output.checked"], []),
        ("checks are off", [], ["--checks", "off"]),
        ("checks are off and nothing is kept", [".prongsai-output.checked", Cache], ["--checks", "off"]),
    ];

    private static readonly string[] Names = [.. Enumerable.Range(1, 5).Select(n => $"agency-{n}")];

    /// <summary>Each agency's site as a run for it alone makes it.</summary>
    private static readonly Lazy<List<(string Name, SortedDictionary<string, string> Files)>> Alone = new(BuiltAlone);

    [Test]
    public void The_real_site_is_the_same([Values(1, 2, 8)] int processors)
    {
        Assert.That(RealSite.Built.Build.ExitCode, Is.Zero, RealSite.Built.Build.Out);
        var expected = TestSite.Snapshot(RealSite.Built.Output);
        using var site = TestSite.Real().OwnThemes();
        foreach (var (name, gone, arguments) in Builds)
        {
            foreach (var path in gone.Append("output").Select(p => Path.Combine(site.Root, p)))
            {
                Folders.Delete(path);
            }

            var run = Build(site, processors, [.. arguments, "--format", "line"]);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(run, Is.EqualTo(RealSite.Built.Build), name);
                Assert.That(site.Snapshot(), Is.EqualTo(expected), name);
            }
        }
    }

    [Test]
    public void Many_sites_are_the_same([Values(1, 2, 8)] int processors, [Values("on", "off")] string checks)
    {
        using var many = Many();
        var run = Build(many, processors, "--sites", "agencies/*", "--checks", checks);
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        foreach (var (name, alone) in Alone.Value)
        {
            Assert.That(TestSite.Snapshot(Path.Combine(many.Output, name)), Is.EqualTo(alone), name);
        }
    }

    private static TestSite Many()
    {
        var many = TestSite.Of("minimal");
        foreach (var name in Names)
        {
            Folders.Copy(Path.Combine(many.Root, "content"), Path.Combine(many.Root, "agencies", name));
            many.Replace($"agencies/{name}/site.yaml", "Example Municipality", $"Municipality {name}");
        }

        return many;
    }

    private static List<(string Name, SortedDictionary<string, string> Files)> BuiltAlone()
    {
        using var many = Many();
        return [.. Names.Select(name =>
        {
            many.Run("build", "--content", $"agencies/{name}", "--output", $"alone/{name}");
            return (name, TestSite.Snapshot(Path.Combine(many.Root, "alone", name)));
        })];
    }

    private static RunResult Build(TestSite site, int processors, params string[] arguments)
    {
        var environment = new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = processors.ToString(CultureInfo.InvariantCulture) };
        return ChildProcess.Run(site.Root, environment, site.WithFolders(["build", .. arguments]));
    }
}
