using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class LanguageCheckTests
{
    [TestCase("<html>", "1,16): PRS8003 <html>, , th")]
    [TestCase("<html lang=\"\">", "1,28): PRS8003 <html>, , th")]
    [TestCase("<html\nlang=en>", "2,6): PRS8003 <html>, en, th")]
    public void A_page_of_another_language_than_its_culture_is_found(string root, string expected) =>
        Assert.That(
            new SampleSite().RawPage("/", Frame(root, "x")).Check(),
            Is.EqualTo(new[] { "output/index.html(" + expected }));

    [TestCase("<p>x</p>\n<p>the word <b>โปร่งใส</b></p>", "7,16): PRS8015 “โปร่งใส”, en")]
    [TestCase("<p lang=\"th\">ไทย<i lang=\"en\">\n ฿ ไทย 1</i></p>", "7,4): PRS8015 “ไทย”, en")]
    [TestCase("<p lang=\"\">ก</p><p>ข</p>", "6,12): PRS8015 “ก”, ")]
    [TestCase("<p>&#xE01;</p>", "6,1): PRS8015 “ก”, en")]
    [TestCase("<p>see https://เทศบาล.ไทย/ข่าว and ก</p>", "6,36): PRS8015 “ก”, en")]
    public void Thai_that_is_not_marked_as_Thai_is_found_once_a_page(string body, string expected) =>
        Assert.That(
            new SampleSite("https://example.go.th/", "en").Page("/a/", body).Check(),
            Is.EqualTo(new[] { "output/a/index.html(" + expected }));

    [TestCase("<p lang=\"th\">ไทย <b>ไทย</b></p>")]
    [TestCase("<p lang=\"th-TH\">ไทย</p>")]
    [TestCase("<p>฿100 <!-- ไทย --></p><script type=\"application/ld+json\">\"ไทย\"</script>")]
    [TestCase("<img src=\"data:x\" alt=\"ไทย\">")]
    [TestCase("<p>see <a href=\"https://xn--o3cw4h.xn--o3cw4h/\">https://เทศบาล.ไทย/</a> and www.เทศบาล.ไทย, เทศบาล.ไทย.</p>")]
    public void Marked_Thai_is_left_alone(string body) =>
        Assert.That(new SampleSite("https://example.go.th/", "en").Page("/a/", body).Check(), Is.Empty);

    [Test]
    public void English_on_a_Thai_page_is_left_alone() =>
        Assert.That(new SampleSite().Page("/a/", "<p>ไทย and English</p>").Check(), Is.Empty);

    private static string Frame(string root, string body) =>
        $"<!doctype html>{root}<head><title>t</title><link rel=\"alternate\" hreflang=\"th\" href=\"/\">"
        + $"<link rel=\"alternate\" hreflang=\"x-default\" href=\"/\"></head><body><h1>t</h1>{body}</body></html>";
}
