using NUnit.Framework;

namespace Prongsai.BrowserTests;

/// <summary>The HTML of the real site keeps the rules of good markup that go beyond the standard.</summary>
public sealed class HtmlValidateTests
{
    [OneTimeSetUp]
    public void NeedTools() => HtmlValidate.NeedTools();

    [Test]
    public void The_real_site_breaks_no_rule()
    {
        var errors = HtmlValidate.Check(RealSite.Output);
        Assert.That(errors, Is.Empty, string.Join("\n", errors));
    }
}
