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
        var code = CommandLine.Run(["explain"], new AppIo(broken, error, IsTerminal: false, Path.GetTempPath(), TimeProvider.System, new CompiledTemplates()));
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(70));
            Assert.That(error.ToString(), Does.Contain("PRS9999").And.Contain("โปรแกรมทำงานผิดพลาด: broken").And.Contain("The tool failed: broken").And.Contain(nameof(BrokenWriter)));
        });
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

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("broken");
    }
}
