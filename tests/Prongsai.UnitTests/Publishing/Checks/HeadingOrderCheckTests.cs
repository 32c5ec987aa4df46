using NUnit.Framework;
using Prongsai.Core.Diagnostics;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class HeadingOrderCheckTests
{
    [TestCase("<h3>x</h3>", "6,1): PRS8014 1, 3")]
    [TestCase("<h2>x</h2>\n<h3>y</h3><h2>z</h2><h5>k</h5>", "7,21): PRS8014 2, 5")]
    public void A_skipped_level_is_found(string body, string expected)
    {
        var site = new SampleSite().Page("/a/", body);

        Assert.That(site.Check(), Is.EqualTo(new[] { "output/a/index.html(" + expected }));
        Assert.That(site.Diagnose().Single().Severity, Is.EqualTo(DiagnosticSeverity.Warning));
    }

    [TestCase("<h2>x</h2><h3>y</h3><h4>z</h4><h2>k</h2>")]
    [TestCase("<header>x</header><hr><hgroup><h2>x</h2></hgroup>")]
    public void Headings_step_by_step_are_left_alone(string body) => Assert.That(new SampleSite().Page("/a/", body).Check(), Is.Empty);
}
