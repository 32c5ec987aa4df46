using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class OutboundResourceCheckTests
{
    [TestCase("<img src=\"https://cdn.example/x.png\" alt=\"\">", "", "6,11): PRS8010 https://cdn.example/x.png")]
    [TestCase("<img src=\"//cdn.example/x.png\" alt=\"\">", "", "6,11): PRS8010 //cdn.example/x.png")]
    [TestCase("<img srcset=\"https://cdn.example/x.png 2x\" alt=\"\">", "", "6,14): PRS8010 https://cdn.example/x.png")]
    [TestCase("<iframe src=\"https://maps.example/\" title=\"x\"></iframe>", "", "6,14): PRS8010 https://maps.example/")]
    [TestCase("", "<script src=\"https://cdn.example/x.js\"></script>", "4,14): PRS8010 https://cdn.example/x.js")]
    [TestCase("", "<link rel=\"stylesheet\" href=\"https://fonts.example/css\">", "4,30): PRS8010 https://fonts.example/css")]
    [TestCase("", "<link rel=\"preconnect\" href=\"https://fonts.example\">", "4,30): PRS8010 https://fonts.example")]
    [TestCase("", "<style>@import url(https://fonts.example/css);</style>", "4,20): PRS8010 https://fonts.example/css")]
    public void A_file_of_another_website_is_found(string body, string head, string expected) =>
        Assert.That(new SampleSite().Page("/a/", body, head).Check(), Is.EqualTo(new[] { "output/a/index.html(" + expected }));

    [Test]
    public void A_font_of_another_website_is_found_in_a_style_sheet() =>
        Assert.That(
            new SampleSite().File("a.css", "@font-face {\n src: url(https://fonts.example/x.woff2) }").Check(),
            Is.EqualTo(new[] { "output/a.css(2,11): PRS8010 https://fonts.example/x.woff2" }));

    [Test]
    public void A_picture_of_another_website_is_found_in_an_svg() =>
        Assert.That(
            new SampleSite().File("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://cdn.example/x.png\"/></svg>").Check(),
            Is.EqualTo(new[] { "output/a.svg(1,54): PRS8010 https://cdn.example/x.png" }));

    [TestCase("<a href=\"https://other.example/\">x</a>", "")]
    [TestCase("<form action=\"https://forms.example/\"><button>x</button></form>", "")]
    [TestCase("<img src=\"https://example.go.th/x.png\" alt=\"\">", "")]
    [TestCase("<blockquote cite=\"https://other.example/\">x</blockquote>", "")]
    [TestCase("", "<link rel=\"license\" href=\"https://creativecommons.example/\">")]
    [TestCase("", "<meta property=\"og:image\" content=\"https://other.example/x.png\">")]
    public void What_the_browser_does_not_load_by_itself_is_left_alone(string body, string head) =>
        Assert.That(new SampleSite().Page("/a/", body, head).File("x.png").Check(), Is.Empty);
}
