using NUnit.Framework;
using Prongsai.Cli;
using Prongsai.Cli.Hosting;

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
        var code = CommandLine.Run(["explain"], new AppIo(broken, error, IsTerminal: false, Path.GetTempPath(), TimeProvider.System));
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(70));
            Assert.That(error.ToString(), Does.Contain("PRS9999").And.Contain("โปรแกรมทำงานผิดพลาด: broken").And.Contain("The tool failed: broken").And.Contain(nameof(BrokenWriter)));
        });
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("broken");
    }
}
