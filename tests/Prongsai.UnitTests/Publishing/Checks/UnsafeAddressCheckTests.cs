using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class UnsafeAddressCheckTests
{
    [TestCase("<a href=\"javascript:alert(1)\">x</a>", "6,10): PRS8013 javascript:alert(1), javascript")]
    [TestCase("<a href=\"&#106;ava\tscript:alert(1)\">x</a>", "6,10): PRS8013 java script:alert(1), javascript")]
    [TestCase("<a href=\" VBScript:x\">x</a>", "6,10): PRS8013 VBScript:x, vbscript")]
    [TestCase("<a href=\"data:text/html,x\">x</a>", "6,10): PRS8013 data:text/html,x, data")]
    [TestCase("<a href=\"file:///C:/x.pdf\">x</a>", "6,10): PRS8013 file:///C:/x.pdf, file")]
    [TestCase("<form action=\"javascript:x\"><button>x</button></form>", "6,15): PRS8013 javascript:x, javascript")]
    [TestCase("<iframe src=\"data:text/html,x\" title=\"x\"></iframe>", "6,14): PRS8013 data:text/html,x, data")]
    [TestCase("<img src=\"javascript:x\" alt=\"\">", "6,11): PRS8013 javascript:x, javascript")]
    public void An_address_that_runs_or_opens_something_is_found(string body, string expected) =>
        Assert.That(new SampleSite().Page("/a/", body).Check(), Is.EqualTo(new[] { "output/a/index.html(" + expected }));

    [TestCase("<a href=\"./\">javascript:</a>")]
    [TestCase("<img src=\"data:image/png;base64,AA==\" alt=\"\">")]
    [TestCase("<a href=\"?x=javascript:y\">x</a>")]
    public void A_safe_address_is_left_alone(string body) => Assert.That(new SampleSite().Page("/a/", body).Check(), Is.Empty);
}
