using NUnit.Framework;

namespace Prongsai.BrowserTests;

/// <summary>The HTML and CSS of the real site are valid to the checker of the standards' own makers.</summary>
public sealed class NuCheckerTests
{
    [OneTimeSetUp]
    public void NeedTools() => NuChecker.NeedTools();

    [Test]
    public void The_real_site_has_no_error()
    {
        var errors = NuChecker.Check(RealSite.Output);
        Assert.That(errors, Is.Empty, string.Join("\n", errors));
    }
}
