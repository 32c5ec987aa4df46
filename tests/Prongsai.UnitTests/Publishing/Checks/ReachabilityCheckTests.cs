using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class ReachabilityCheckTests
{
    [Test]
    public void A_page_that_nobody_links_to_is_found() =>
        Assert.That(
            Raw("/", "<a href=\"/a/\">a</a>").RawPage("/a/", Page("<a href=\"./\">a</a>")).RawPage("/b/", Page("<a href=\"/\">up</a>")).Check(),
            Is.EqualTo(new[] { "output/b/index.html(1,1): PRS8009 b/index.html" }));

    [Test]
    public void Pages_that_only_link_to_each_other_are_found() =>
        Assert.That(
            Raw("/", "").RawPage("/a/", Page("<a href=\"/b/\">b</a>")).RawPage("/b/", Page("<a href=\"/a/\">a</a>")).Check(),
            Has.Length.EqualTo(2));

    [Test]
    public void The_language_switch_is_no_way_to_a_page()
    {
        var site = new SampleSite("https://example.go.th/", "th", "en")
            .Page("/", "<a href=\"/a/\">x</a><a href=\"/en/\">y</a>")
            .Page("/a/", "<a href=\"/a/\">x</a><a href=\"/en/a/\">y</a>");

        Assert.That(
            site.Check(),
            Is.EqualTo(new[] { "output/en/a/index.html(1,1): PRS8009 en/a/index.html" }));
    }

    [Test]
    public void A_chain_of_links_reaches_a_page() =>
        Assert.That(
            Raw("/", "<a href=\"a/\">a</a>").RawPage("/a/", Page("<a href=\"../b/?x=1#t\">b</a>")).RawPage("/b/", Page("<p id=\"t\">x</p>")).Check(),
            Is.Empty);

    [Test]
    public void An_unlisted_page_needs_no_link() =>
        Assert.That(Raw("/", "").RawPage("/404.html", Page("<a href=\"/\">x</a>"), listed: false).Check(), Is.Empty);

    private static SampleSite Raw(string address, string body) => new SampleSite().RawPage(address, Page(body));

    private static string Page(string body) =>
        "<!doctype html><html lang=\"th\"><head><title>t</title>"
        + "<link rel=\"alternate\" hreflang=\"th\" href=\"\"><link rel=\"alternate\" hreflang=\"x-default\" href=\"\"></head>"
        + $"<body><h1>t</h1>{body}</body></html>";
}
