using System.Text.Json;
using NUnit.Framework;
using Prongsai.Cli;
using Prongsai.Cli.Hosting;
using Prongsai.Compilation;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>A failure of the tool itself: PRS9999, exit code 70, both languages, and the stack for the developers.</summary>
[TestFixture]
public sealed class DefectTests
{
    [Test]
    public void Failure_of_the_tool_is_said_in_both_languages_and_ends_with_70()
    {
        using var error = new StringWriter();
        using var broken = new BrokenWriter();
        var code = CommandLine.Run(["explain"], Io(broken, error));
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(70));
            Assert.That(error.ToString(), Does.Contain("PRS9999").And.Contain("โปรแกรมทำงานผิดพลาด: broken").And.Contain("The tool failed: broken").And.Contain(nameof(BrokenWriter)));
        });
    }

    [Test]
    public void Where_nobody_can_be_told_anything_the_run_ends_quietly_with_3()
    {
        using var error = new StringWriter();
        using var broken = new BrokenWriter(new IOException("no space left"));
        using var guarded = new GuardedWriter(broken);
        Assert.That(CommandLine.Run(["explain"], Io(guarded, error)), Is.EqualTo(3));
        Assert.That(error.ToString(), Is.Empty);
    }

    [Test]
    public void Where_no_more_files_may_be_opened_the_reason_is_said()
    {
        const int TooManyOpenFiles = 24;
        using var error = new StringWriter();
        using var broken = new BrokenWriter(new InvalidOperationException("x", new IOException("too many", TooManyOpenFiles)));
        Assert.That(CommandLine.Run(["explain"], Io(broken, error)), Is.EqualTo(OperatingSystem.IsWindows() ? 70 : 3));
        Assert.That(error.ToString(), OperatingSystem.IsWindows() ? Does.Contain("PRS9999") : Does.Contain("PRS9331").And.Contain("ulimit").And.Not.Contain("   at "));
    }

    [Platform(Include = "Linux")]
    [TestCase(">&-")]
    [TestCase(">/dev/full")]
    public void A_screen_that_is_gone_is_no_defect(string redirection)
    {
        using var site = PlainSite.Make();
        var run = ChildProcess.RunBy("sh", ["-c", $"exec \"$@\" {redirection}", "sh"], site.Root, site.WithFolders("check"));
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((3, "")));
    }

    [Platform(Include = "Linux")]
    [Test]
    public void Too_few_open_files_are_no_defect()
    {
        using var site = PlainSite.Make();
        var run = ChildProcess.RunBy("sh", ["-c", "ulimit -n 44; exec \"$@\"", "sh"], site.Root, site.WithFolders("check"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(3), run.Error);
            Assert.That(run.Out + run.Error, Does.Match("PRS9331|PRS1017|PRS7008").And.Not.Contain("PRS9999"));
        }
    }

    [Test]
    public void Failure_at_one_of_many_sites_is_a_diagnostic_of_that_site_in_every_form()
    {
        using var site = PlainSite.Make();
        site.Clock = new BrokenClock();
        var line = site.Run("build", "--sites", "conten?", "--format", "line");
        var run = site.Run("build", "--sites", "conten?", "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        var diagnostic = json.RootElement.GetProperty("sites")[0].GetProperty("diagnostics")[0];
        Assert.Multiple(() =>
        {
            Assert.That(ReportedLine.In(line.Out).Select(l => (l.File, l.Code)), Is.EqualTo(new[] { ("content", "PRS9999") }));
            Assert.That(run.ExitCode, Is.EqualTo(70));
            Assert.That(diagnostic.GetProperty("code").GetString(), Is.EqualTo("PRS9999"));
            Assert.That(run.Error, Does.Contain("broken").And.Contain(nameof(BrokenClock)), "the stack for the developers");
        });
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("broken");
    }

    private static AppIo Io(TextWriter output, TextWriter error) =>
        new(output, error, IsTerminal: false, Path.GetTempPath(), TimeProvider.System, new CompiledTemplates());

    private sealed class BrokenWriter(Exception? reason = null) : StringWriter
    {
        public override void WriteLine(string? value) => throw reason ?? new InvalidOperationException("broken");
    }
}
