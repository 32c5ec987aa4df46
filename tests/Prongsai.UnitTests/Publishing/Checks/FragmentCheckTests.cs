using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class FragmentCheckTests
{
    private const string Sprite = """
        <svg xmlns="http://www.w3.org/2000/svg"><symbol id="flag"/><use href="#none"/></svg>
        """;

    [TestCase("<a href=\"#none\">x</a>", "6,10): PRS8002 #none, none, a/index.html, –")]
    [TestCase("<p>\n<a href=\"#Here\">x</a><i id=\"here\"></i>", "7,10): PRS8002 #Here, Here, a/index.html, #here")]
    [TestCase("<a href=\"../#none\">x</a>", "6,10): PRS8002 ../#none, none, index.html, –")]
    [TestCase("<a href=\"/?q=1#%E0%B8%81\">x</a>", "6,10): PRS8002 /?q=1#%E0%B8%81, ก, index.html, –")]
    [TestCase("<p><svg><use href=\"/s.svg#none\"/></svg>", "6,20): PRS8002 /s.svg#none, none, s.svg, #flag")]
    public void A_missing_anchor_is_found(string body, string expected) =>
        Assert.That(
            new SampleSite().Page("/a/", body).File("s.svg", Sprite.Replace("none", "flag", StringComparison.Ordinal)).Check(),
            Is.EqualTo(new[] { "output/a/index.html(" + expected }));

    [TestCase("<a href=\"#here\">x</a><p id=\"here\">")]
    [TestCase("<a href=\"#ที่นี่\">x</a><p id=\"ที่นี่\">")]
    [TestCase("<a href=\"#%E0%B8%81\">x</a><p id=\"ก\">")]
    [TestCase("<a href=\"#old\">x</a><a name=\"old\"></a>")]
    [TestCase("<a href=\"#\">x</a><a href=\"#top\">y</a>")]
    [TestCase("<a href=\"../#:~:text=word\">x</a>")]
    [TestCase("<a href=\"/d.pdf#page=3\">x</a>")]
    [TestCase("<p><svg><use href=\"/s.svg#flag\"/></svg>")]
    public void A_good_anchor_is_left_alone(string body) =>
        Assert.That(
            new SampleSite().Page("/a/", body).File("d.pdf").File("s.svg", Sprite.Replace("none", "flag", StringComparison.Ordinal)).Check(),
            Is.Empty);

    [Test]
    public void A_missing_anchor_inside_an_svg_is_found() =>
        Assert.That(
            new SampleSite().File("s.svg", Sprite).Check(),
            Is.EqualTo(new[] { "output/s.svg(1,71): PRS8002 #none, none, s.svg, #flag" }));
}
