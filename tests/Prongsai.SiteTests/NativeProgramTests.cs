using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>
/// The native program and the full one are one source with one answer: the same bytes, the same diagnostics, the same exit codes. The
/// full one runs in this process.
/// </summary>
public sealed partial class NativeProgramTests
{
    private const int Mutations = 200;
    private const int Parts = 4;

    private static readonly Dictionary<string, string> Nothing = [];

    private string _alone = "";
    private string _withFull = "";

    [OneTimeSetUp]
    public void Publish()
    {
        PublishedPrograms.IgnoreUnlessOnCi();
        _alone = Path.Combine(PublishedPrograms.Native, "prongsai");
        var both = Directory.CreateTempSubdirectory("prongsai-both-").FullName;
        _withFull = Path.Combine(both, "prongsai");
        File.CreateSymbolicLink(Path.Combine(both, "prongsai-full"), Path.Combine(PublishedPrograms.Full, "prongsai-full"));
        File.Copy(_alone, _withFull);
    }

    [OneTimeTearDown]
    public void Delete()
    {
        if (_withFull.Length > 0)
        {
            Folders.Delete(Path.GetDirectoryName(_withFull) ?? _withFull);
        }
    }

    [Test]
    public void Its_code_is_one_file_and_the_rest_is_data() => Assert.That(
        Folders.PathsIn(PublishedPrograms.Native).Where(p => !p.StartsWith("frameworks/", StringComparison.Ordinal) && !p.StartsWith("themes/", StringComparison.Ordinal)),
        Is.EqualTo(["prongsai"]));

    [Test]
    public void It_builds_the_real_site_without_anything_in_its_environment()
    {
        using var site = TestSite.Real().OwnThemes().OwnFrameworks();
        using var other = TestSite.Real();
        other.Run("build");
        var run = ChildProcess.RunCommand("env", site.Root, Nothing, "-i", _alone, "build");
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        Assert.That(site.Snapshot(), Is.EqualTo(other.Snapshot()));
    }

    [TestCase("minimal")]
    [TestCase("worded-grade")]
    [TestCase("")]
    public void Every_verb_gives_the_same(string name)
    {
        using var site = name.Length == 0 ? TestSite.Real() : TestSite.Of(name);
        using var other = name.Length == 0 ? TestSite.Real() : TestSite.Of(name);
        string[][] verbs =
        [
            ["build"], ["build", "--format", "json"], ["build", "--checks", "off"], ["check"], ["check", "--strict", "--format", "line"],
            ["status"], ["sheet"], ["order"], ["schema"], ["new", "year", "2567"], ["explain"], ["explain", "PRS4003"], ["mend", "--write"], ["nonsense"],
        ];
        foreach (var verb in verbs)
        {
            Assert.That(Native(site, verb), Is.EqualTo(Full(other, verb)), string.Join(' ', verb));
            Assert.That(FilesOf(site), Is.EqualTo(FilesOf(other)), string.Join(' ', verb));
        }
    }

    [Test]
    public void Many_sites_and_their_portal_are_the_same()
    {
        using var agencies = ManyAgencies.Make();
        using var others = ManyAgencies.Make();
        string[] verb = ["build", "--sites", "agencies/*", "--format", "json"];
        Assert.That(Native(agencies.Site, verb), Is.EqualTo(Full(others.Site, verb)));
        Assert.That(agencies.Published(), Is.EqualTo(others.Published()));
    }

    /// <summary>In parts, so that all processors have some of it.</summary>
    [Test]
    public void Every_invalid_site_is_answered_alike([Range(0, Parts - 1)] int part) => Assert.Multiple(() =>
    {
        foreach (var (_, name) in InvalidSite.Names.Index().Where(n => n.Index % Parts == part))
        {
            using var site = new InvalidSite(name, hasRealTheme: true);
            var native = site.Run((s, arguments) => RunProgram(site.HasRealTheme ? _alone : _withFull, s, arguments));
            if (native.ExitCode != 0 && !site.Output.Any() && native.Out == File.ReadAllText(site.Expected))
            {
                // that is what the full one answers, whatever the theme
                continue;
            }

            using var other = new InvalidSite(name, hasRealTheme: true);
            var full = other.Run(Full);
            Assert.That((native.ExitCode, native.Out), Is.EqualTo((full.ExitCode, full.Out)), name);
            Assert.That(site.Output, Is.EqualTo(other.Output), name);
        }
    });

    [Test]
    public void Changed_content_is_answered_alike()
    {
        using var site = TestSite.Of("minimal");
        using var other = TestSite.Of("minimal");
        var count = 0;
        Assert.Multiple(() =>
        {
            foreach (var (path, mutation) in MutationsOf(site))
            {
                var sound = site.Read(path);
                site.Write(path, mutation.Text);
                other.Write(path, mutation.Text);
                Assert.That(Native(site, "build", "--format", "line"), Is.EqualTo(Full(other, "build", "--format", "line")), $"{path}: {mutation.Name}");
                Assert.That(Folders.SnapshotOf(site.Output), Is.EqualTo(Folders.SnapshotOf(other.Output)), $"{path}: {mutation.Name}");
                site.Write(path, sound);
                other.Write(path, sound);
                count++;
            }
        });
        Assert.That(count, Is.GreaterThanOrEqualTo(Mutations));
    }

    [Test]
    public void A_fault_in_a_template_is_told_at_its_line()
    {
        using var site = TestSite.Of("minimal").OwnThemes();
        using var other = TestSite.Of("minimal").OwnThemes();
        foreach (var own in new[] { site, other })
        {
            own.Replace("themes/default/strings/th.yaml", "nav.complaint:", "nav.complaints:").Replace("themes/default/strings/en.yaml", "nav.complaint:", "nav.complaints:");
            File.Delete(Path.Combine(own.Root, "themes/default/assets/icon.svg"));
        }

        var native = Native(site, "check", "--format", "line", "--messages", "en");
        Assert.That(native, Is.EqualTo(Full(other, "check", "--format", "line", "--messages", "en")));
        Assert.That(native.Out, Does.Contain("site-header.cshtml(").And.Contain("PRS7010").And.Contain("main.cshtml(").And.Contain("PRS7007"));
    }

    [Test]
    public void A_changed_template_is_left_to_the_full_program()
    {
        using var site = Changed();
        using var other = Changed();
        var full = other.Run("build", "--format", "json");
        var run = RunProgram(_withFull, site, "build", "--format", "json");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Out), Is.EqualTo((full.ExitCode, full.Out)));
            Assert.That(run.Error, Does.Contain("prongsai-full").And.Contain("contact.cshtml"));
            Assert.That(site.Snapshot(), Is.EqualTo(other.Snapshot()));
            Assert.That(site.Read("output/contact/index.html"), Does.Contain("<h1 class=\"changed\">"));
        }
    }

    [Test]
    public void Without_the_full_program_a_changed_template_is_told_of()
    {
        using var site = Changed();
        var run = Native(site, "build", "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.Out, Does.StartWith("themes/default/pages/contact.cshtml:1:1: error PRS7009").And.Contain("Put the full program"));
            Assert.That(Directory.Exists(site.Output), Is.False);
        }
    }

    private static TestSite Changed() =>
        TestSite.Of("minimal").OwnThemes().Replace("themes/default/pages/contact.cshtml", "<h1>", "<h1 class=\"changed\">");

    private static IEnumerable<(string Path, YamlMutation Mutation)> MutationsOf(TestSite site)
    {
        var files = Folders.PathsIn(Path.Combine(site.Root, "content")).Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)).Select(p => $"content/{p}");
        var all = files.SelectMany(p => YamlMutation.Of(site.Read(p), 1).Select(m => (p, m))).ToList();
        return all.Where((_, i) => i % (all.Count / Mutations) == 0);
    }

    private RunResult Native(TestSite site, params string[] arguments) => RunProgram(_alone, site, arguments);

    private static RunResult RunProgram(string program, TestSite site, params string[] arguments) =>
        Shown(site, ChildProcess.RunCommand(program, site.Root, Nothing, site.WithFolders(arguments)));

    private static RunResult Full(TestSite site, params string[] arguments) => Shown(site, site.Run(arguments));

    /// <summary>Without what differs from run to run: the site's own folder, the time that it took, and the program's own name.</summary>
    private static RunResult Shown(TestSite site, RunResult result) => result with
    {
        Out = ProgramName().Replace(Elapsed().Replace(result.Out.Replace(site.Root, "…", StringComparison.Ordinal), "…"), "prongsai"),
    };

    private static SortedDictionary<string, string> FilesOf(TestSite site)
    {
        var files = Folders.SnapshotOf(site.Root);
        foreach (var own in files.Keys.Where(p => p.StartsWith(".prongsai-", StringComparison.Ordinal)).ToList())
        {
            files.Remove(own);
        }

        return files;
    }

    [GeneratedRegex("""[0-9.]+ (?:วินาที|s\b)""")]
    private static partial Regex Elapsed();

    [GeneratedRegex("""\b(?:prongsai-full|testhost|ReSharperTestRunner)\b""")]
    private static partial Regex ProgramName();
}
