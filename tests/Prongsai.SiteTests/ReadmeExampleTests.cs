using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>The example of <c>tests/README.md</c>, word for word, so that it goes on working.</summary>
public sealed class ReadmeExampleTests
{
    private const string Disclosures = "content/years/2565/disclosures.yaml";

    [Test]
    public void A_title_reaches_its_page_and_an_unknown_format_is_reported()
    {
        using var site = TestSite.Of("minimal").Replace(Disclosures, "Organisation chart", "Chart of offices");
        var good = site.Run("build", "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(good.ExitCode, Is.Zero, good.Out);
            Assert.That(site.Read("output/en/2565/oit/o01/index.html"), Does.Contain("Chart of offices"));
        }

        var bad = site.Replace(Disclosures, "format: web", "format: wbe").Run("check", "--format", "line", "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(bad.ExitCode, Is.EqualTo(1));
            Assert.That(bad.Out, Does.StartWith("content/years/2565/disclosures.yaml(9,17): error PRS2009: "));
        }
    }
}
