using System.Text.Json;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>The full program as it is installed: native code, with the themes compiled beside it, on a PC with .NET's plain runtime.</summary>
public sealed class PublishedProgramTests
{
    [OneTimeSetUp]
    public void Publish() => PublishedPrograms.IgnoreUnlessOnCi();

    private static string Program => PublishedPrograms.Full;

    [Test]
    public void The_first_build_starts_no_compiler_and_makes_the_same_site()
    {
        using var site = TestSite.Real().OwnThemes();
        Folders.Delete(Path.Combine(site.Root, "themes", ".cache"));
        Build(site);
        var compiled = Directory.Exists(Path.Combine(site.Root, "themes", ".cache"));
        using var other = TestSite.Real();
        other.Run("build");
        Assert.Multiple(() =>
        {
            Assert.That(compiled, Is.False);
            Assert.That(site.Snapshot(), Is.EqualTo(other.Snapshot()));
        });
    }

    [Test]
    public void A_changed_template_is_compiled_and_kept()
    {
        using var site = TestSite.Of("minimal").OwnThemes();
        Folders.Delete(Path.Combine(site.Root, "themes", ".cache"));
        site.Replace("themes/default/pages/contact.cshtml", "<h1>", "<h1 class=\"changed\">");
        Build(site);
        Assert.Multiple(() =>
        {
            Assert.That(site.Read("output/contact/index.html"), Does.Contain("<h1 class=\"changed\">"));
            Assert.That(Directory.GetFiles(Path.Combine(site.Root, "themes", ".cache")), Has.Length.EqualTo(1));
        });
    }

    [Test]
    public void A_damaged_theme_beside_the_program_is_compiled_over()
    {
        using var site = TestSite.Of("minimal").OwnThemes();
        var copy = Path.Combine(site.Root, "damaged");
        Folders.Copy(Program, copy);
        foreach (var shipped in Directory.GetFiles(copy, "theme-*.dll"))
        {
            File.WriteAllBytes(shipped, File.ReadAllBytes(shipped)[..^100]);
        }

        Folders.Delete(Path.Combine(site.Root, "themes", ".cache"));
        Build(site, copy);
        Assert.That(Directory.GetFiles(Path.Combine(site.Root, "themes", ".cache")), Has.Length.EqualTo(1));
    }

    /// <summary>Native code is larger by far than what it was made of; where a reference is missing, publishing leaves out the code and says nothing.</summary>
    [Test]
    public void The_templates_beside_it_are_native() => Assert.Multiple(() =>
    {
        foreach (var shipped in new DirectoryInfo(Program).GetFiles("theme-*.dll"))
        {
            var compiled = new DirectoryInfo(PublishedPrograms.Artifacts).GetFiles(shipped.Name, SearchOption.AllDirectories).Min(f => f.Length);
            Assert.That(shipped.Length, Is.GreaterThan(2 * compiled), shipped.Name);
        }
    });

    [Test]
    public void It_asks_for_no_other_framework_than_plain_dotnet()
    {
        using var config = JsonDocument.Parse(File.ReadAllText(Path.Combine(Program, "prongsai-full.runtimeconfig.json")));
        var options = config.RootElement.GetProperty("runtimeOptions");
        Assert.Multiple(() =>
        {
            Assert.That(options.GetProperty("framework").GetProperty("name").GetString(), Is.EqualTo(PlainRuntime.Name));
            Assert.That(options.TryGetProperty("frameworks", out _), Is.False);
        });
    }

    [TestCase(false)]
    [TestCase(true)]
    public void It_builds_where_nothing_but_plain_dotnet_is_installed(bool hasChangedTemplate)
    {
        using var runtime = new PlainRuntime();
        using var site = TestSite.Of("minimal").OwnThemes();
        Folders.Delete(Path.Combine(site.Root, "themes", ".cache"));
        if (hasChangedTemplate)
        {
            site.Replace("themes/default/pages/contact.cshtml", "<h1>", "<h1 class=\"changed\">");
        }

        Build(site, environment: runtime.Environment);
        Assert.Multiple(() =>
        {
            Assert.That(site.Read("output/contact/index.html").Contains("<h1 class=\"changed\">", StringComparison.Ordinal), Is.EqualTo(hasChangedTemplate));
            Assert.That(Directory.Exists(Path.Combine(site.Root, "themes", ".cache")), Is.EqualTo(hasChangedTemplate));
        });
    }

    private static void Build(TestSite site, string? program = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var run = Start(Path.Combine(program ?? Program, "prongsai-full"), environment, "--root", site.Root);
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
    }

    private static RunResult Start(string command, IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        ChildProcess.RunCommand(command, Repo.Root, environment ?? new Dictionary<string, string>(), arguments);
}
