using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class TitleCheckTests
{
    private const string Title = "<title>t</title>";
    private const string Heading = "<h1>t</h1>";

    [TestCase("", Heading, "1,32): PRS8006 <title>, 0")]
    [TestCase("<title> </title>", Heading, "2,1): PRS8006 <title>, 0")]
    [TestCase(Title + "\n" + Title, Heading, "3,1): PRS8006 <title>, 2")]
    [TestCase(Title, "", "3,1): PRS8006 <h1>, 0")]
    [TestCase(Title, "<h1> <img src=\"data:x\" alt=\"\"></h1>", "4,1): PRS8006 <h1>, 0")]
    [TestCase(Title, Heading + "\n" + Heading, "5,1): PRS8006 <h1>, 2")]
    public void A_page_without_exactly_one_title_and_heading_is_found(string head, string body, string expected) =>
        Assert.That(Site(head, body).Check(), Is.EqualTo(new[] { "output/index.html(" + expected }));

    [TestCase(Title, Heading)]
    [TestCase(Title, "<svg><title>drawing</title></svg>" + Heading)]
    [TestCase(Title, "<h1><img src=\"data:x\" alt=\"x\"></h1>")]
    public void A_page_with_one_title_and_one_heading_is_left_alone(string head, string body) =>
        Assert.That(Site(head, body).Check(), Is.Empty);

    private static SampleSite Site(string head, string body) => new SampleSite().RawPage(
        "/",
        "<!doctype html><html lang=\"th\"><head><link rel=\"alternate\" hreflang=\"th\" href=\"/\">"
        + $"<link rel=\"alternate\" hreflang=\"x-default\" href=\"/\">\n{head}</head>\n<body>\n{body}\n</body></html>");
}
