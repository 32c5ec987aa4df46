using NUnit.Framework;
using Prongsai.Cli.Hosting;
using Prongsai.Compilation;
using Prongsai.Cli.Pipeline;

namespace Prongsai.UnitTests.Cli;

/// <summary>Where the record of link checks stands.</summary>
public sealed class BuildSettingsTests
{
    [TestCase("content", ".links/content")]
    [TestCase("content/", ".links/content")]
    [TestCase("./content", ".links/content")]
    [TestCase("agencies/lopburi", "agencies/.links/lopburi")]
    [TestCase(".", "../.links/here")]
    [TestCase("../other", "../.links/other")]
    public void The_record_stands_beside_the_content_however_that_is_named(string content, string expected)
    {
        var here = Path.Combine(Path.GetTempPath(), "site", "here");
        var io = new AppIo(TextWriter.Null, TextWriter.Null, IsTerminal: false, here, TimeProvider.System, new CompiledTemplates());
        Assert.That(new BuildSettings(content, "themes", "output", Strict: false, Force: false).RecordIn(io), Is.EqualTo(expected));
    }
}
