using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class ImageTextCheckTests
{
    [TestCase("<p>\n  <img src=\"/x.png\">", "7,3): PRS8004 /x.png")]
    [TestCase("<input type=\"image\" src=\"/x.png\" aria-label=\"x\">", "6,1): PRS8004 /x.png")]
    [TestCase("<map name=\"m\"><area href=\"/\"></map>", "6,15): PRS8004 /")]
    public void An_image_without_alt_is_found(string body, string expected) =>
        Assert.That(
            new SampleSite().Page("/a/", body).File("x.png").Check(),
            Is.EqualTo(new[] { "output/a/index.html(" + expected }));

    [TestCase("<img src=\"/x.png\" alt=\"\">")]
    [TestCase("<img src=\"/x.png\" alt>")]
    [TestCase("<img src=\"/x.png\" alt=\"ตราเทศบาล\">")]
    [TestCase("<input type=\"text\" aria-label=\"x\"><p><svg></svg>")]
    public void An_image_with_alt_is_left_alone(string body) =>
        Assert.That(new SampleSite().Page("/a/", body).File("x.png").Check(), Is.Empty);
}
