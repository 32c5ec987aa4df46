using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class MarkupCheckTests
{
    [TestCase("<div>\n<b>x</div>", "7,5): PRS8008 tag does not match current node")]
    [TestCase("<p>x</span>", "6,5): PRS8008 tag closed wrong")]
    [TestCase("<img src=\"data:x\" src=\"data:y\" alt=\"\">", "6,1): PRS8008 attribute duplicate omitted")]
    public void A_place_where_the_parser_had_to_guess_is_found(string body, string expected) =>
        Assert.That(new SampleSite().Page("/a/", body).Check(), Does.Contain("output/a/index.html(" + expected));

    [TestCase("<p>1<p>2<ul><li>3<li>4</ul><table><tr><td>5</table>")]
    [TestCase("<!-- a -- b -->&nbsp;&amp; a & b <br/>")]
    [TestCase("<svg><path d=\"M0 0\"/></svg><math><mi>x</mi></math><details><summary>x</summary></details><dialog>x</dialog>")]
    [TestCase("<a href=\"?a=1&b=2\">x</a> 😀<p>\t<wbr>x</p>")]
    public void Sound_markup_is_left_alone(string body) => Assert.That(new SampleSite().Page("/a/", body).Check(), Is.Empty);

    [Test]
    public void A_malformed_site_map_is_found() =>
        Assert.That(
            new SampleSite().File("sitemap.xml", "<urlset>\n  <url></urlset>").Check(),
            Is.EqualTo(new[] { "output/sitemap.xml(2,10): PRS8008 XML" }));
}
