using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class AlternatesCheckTests
{
    private const string Thai = "<link rel=\"alternate\" hreflang=\"th\" href=\"/a/\">";
    private const string English = "<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.go.th/en/a/\">";
    private const string Default = "<link rel=\"alternate\" hreflang=\"x-default\" href=\"/a/\">";

    [TestCase(Thai + English, "1,32): PRS8012 x-default, a/index.html")]
    [TestCase(Thai + Default, "1,32): PRS8012 en, en/a/index.html")]
    [TestCase(English + Default, "1,32): PRS8012 th, a/index.html")]
    [TestCase(Thai + Default + "<link rel=\"alternate\" hreflang=\"en\" href=\"https://other.example/\">", "1,32): PRS8012 en, en/a/index.html")]
    [TestCase(Thai + Default + "\n<link rel=\"alternate\" hreflang=\"en\" href=\"/a/\">", "2,43): PRS8012 en, en/a/index.html")]
    [TestCase(Thai + Default + "\n<link rel=\"alternate\" hreflang=\"en\" href=\"/en/\">", "2,43): PRS8012 en, en/a/index.html")]
    [TestCase(Thai + English + "\n<link rel=\"alternate\" hreflang=\"x-default\" href=\"/\">", "2,50): PRS8012 x-default, a/index.html")]
    public void A_missing_or_wrong_alternate_is_found(string links, string expected) =>
        Assert.That(Site(links, listed: true).Check(), Is.EqualTo(new[] { "output/a/index.html(" + expected }));

    [TestCase(Thai + English + Default)]
    [TestCase(Thai + English + "<link rel=\"alternate\" hreflang=\"X-Default\" href=\"/en/a/\">")]
    [TestCase(Thai + English + Default + "<link rel=\"alternate\" type=\"text/csv\" href=\"/a.csv\">")]
    public void Complete_alternates_are_left_alone(string links) => Assert.That(Site(links, listed: true).Check(), Is.Empty);

    [Test]
    public void A_dead_alternate_is_a_broken_reference_only() =>
        Assert.That(
            Site(Thai + Default + "<link rel=\"alternate\" hreflang=\"en\" href=\"/en/none/\">", listed: true).Check().Single(),
            Does.Contain("PRS8001 /en/none/"));

    [Test]
    public void An_unlisted_page_needs_no_alternates() => Assert.That(Site("", listed: false).Check(), Is.Empty);

    [Test]
    public void An_unlisted_page_with_a_wrong_alternate_is_found() =>
        Assert.That(
            Site("<link rel=\"alternate\" hreflang=\"en\" href=\"/en/\">", listed: false).Check(),
            Is.EqualTo(new[] { "output/a/index.html(1,80): PRS8012 en, en/a/index.html" }));

    private static SampleSite Site(string links, bool listed) => new SampleSite("https://example.go.th/", "th", "en")
        .Page("/", "<a href=\"/a/\">x</a><a href=\"/en/a/\">y</a>")
        .File("a.csv")
        .RawPage("/a/", $"<!doctype html><html lang=\"th\"><head>{links}<title>t</title></head><body><h1>t</h1></body></html>", listed)
        .OtherPage("/a/", "en", listed);
}
