using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.Benchmarks.Generation;
using Prongsai.Benchmarks.Measurement;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>The benchmark's data: sound, of the stated size, the same each time. How long anything takes is not asked.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed partial class BenchmarkTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("prongsai-benchmark-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void The_smallest_size_builds_without_a_word_and_with_a_page_for_every_peers_page()
    {
        Generate(_folder);
        using var site = TestSite.From(Path.Combine(_folder, "agencies", "agency-00001"));
        var result = site.Run("build", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero);
            Assert.That(result.Out, Is.Empty);
            Assert.That(Pages(site.Output), Is.EqualTo(PeerPages(_folder)));
            Assert.That(Directory.GetFiles(site.Output, "*.md", SearchOption.AllDirectories), Is.Empty);
            Assert.That(Directory.GetFiles(site.Output, "index.html", SearchOption.AllDirectories).Count(IsItem), Is.EqualTo(2 * 43));
        }
    }

    [Test]
    public void The_same_seed_gives_the_same_bytes_and_another_gives_others()
    {
        string[] folders = ["a", "b", "c"];
        foreach (var name in folders)
        {
            Generate(Path.Combine(_folder, name), name == "c" ? 2UL : 1UL);
        }

        var (first, again, other) = (TestSite.Snapshot(Path.Combine(_folder, "a")), TestSite.Snapshot(Path.Combine(_folder, "b")), TestSite.Snapshot(Path.Combine(_folder, "c")));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(again, Is.EqualTo(first));
            Assert.That(other.Keys, Is.EqualTo(first.Keys));
            Assert.That(other, Is.Not.EqualTo(first));
        }
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_round_of_the_smallest_size_prints_what_it_measured_and_leaves_nothing()
    {
        using var output = new StringWriter();
        var options = new Dictionary<string, string> { ["scratch"] = _folder, ["ours"] = Path.Combine(AppContext.BaseDirectory, "prongsai-full") };
        var code = new Benchmark(BenchmarkSize.Named("S"), 1, [], options).Run(1, output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.Zero);
            Assert.That(
                Row().Matches(output.ToString()).Select(r => r.Groups[1].Value),
                Is.EqualTo(new[] { "nothing cached", "cached", "checks off" }),
                output.ToString());
            Assert.That(Directory.EnumerateFileSystemEntries(_folder), Is.Empty);
        }
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Several_agencies_are_measured_with_what_the_first_build_cached()
    {
        using var output = new StringWriter();
        var options = new Dictionary<string, string> { ["scratch"] = _folder, ["ours"] = Path.Combine(AppContext.BaseDirectory, "prongsai-full") };
        var code = new Benchmark(BenchmarkSize.Named("L") with { Agencies = 2 }, 1, [], options).Run(1, output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.Zero);
            Assert.That(output.ToString(), Does.Contain("agencies 2,").And.Match("(?m)^prongsai-full, cached(?: +[0-9.-]+){4} +292 "));
        }
    }

    [TestCase("package.json")]
    [TestCase("package-lock.json")]
    [TestCase(".npmrc")]
    public void No_package_file_of_a_peer_names_an_address(string file) =>
        Assert.That(File.ReadAllText(Path.Combine(Repo.Root, "tests", "Prongsai.Benchmarks", "peers", "eleventy", file)), Does.Not.Contain("://"));

    /// <summary>A row with its four figures, and the pages of the smallest size.</summary>
    [GeneratedRegex("^prongsai-full, ([a-z ]+[a-z])(?: +[0-9.-]+){4} +146 ", RegexOptions.Multiline)]
    private static partial Regex Row();

    private static void Generate(string folder, ulong seed = 1) => new SiteGenerator(BenchmarkSize.Named("S"), folder, seed).Write(withPeers: true);

    private static bool IsItem(string page) => Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(page))) == "oit";

    private static int Pages(string output) => Directory.GetFiles(output, "*.html", SearchOption.AllDirectories).Length;

    private static int PeerPages(string folder) => Directory.GetFiles(Path.Combine(folder, "hugo", "content"), "*.md", SearchOption.AllDirectories).Length;
}
