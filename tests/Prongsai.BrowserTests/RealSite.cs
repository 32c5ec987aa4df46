using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.BrowserTests;

/// <summary>The real site of this repository, built once for all checks.</summary>
[SetUpFixture]
public sealed class RealSite
{
    private static TestSite? _site;

    private static RunResult? _run;

    /// <summary>The folder of the built site; a test that asks for it fails if the site does not build.</summary>
    public static string Output
    {
        get
        {
            Assert.That(_run?.ExitCode, Is.Zero, $"the real site does not build:\n{_run?.Out}\n{_run?.Error}");
            return _site?.Output ?? "";
        }
    }

    [OneTimeSetUp]
    public void Build()
    {
        _site = TestSite.Real();
        _run = _site.Run("build");
    }

    [OneTimeTearDown]
    public void Remove() => _site?.Dispose();
}
