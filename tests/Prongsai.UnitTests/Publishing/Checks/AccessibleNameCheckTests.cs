using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class AccessibleNameCheckTests
{
    [TestCase("<a href=\"/\"> </a>", "6,1): PRS8005 <a href=\"/\">")]
    [TestCase("<p>\n <a href=\"/\"><img src=\"data:x\" alt=\"\"></a>", "7,2): PRS8005 <a href=\"/\">")]
    [TestCase("<a href=\"/\"><span aria-hidden=\"true\">→</span></a>", "6,1): PRS8005 <a href=\"/\">")]
    [TestCase("<a href=\"/\" aria-label=\" \" aria-labelledby=\"none\"></a>", "6,1): PRS8005 <a href=\"/\">")]
    [TestCase("<button type=\"button\"><svg></svg></button>", "6,1): PRS8005 <button>")]
    [TestCase("<input type=\"button\">", "6,1): PRS8005 <input>")]
    [TestCase("<details><summary></summary>x</details>", "6,10): PRS8005 <summary>")]
    [TestCase("<p><span role=\"button\"></span>", "6,4): PRS8005 <span>")]
    public void A_link_or_button_without_a_name_is_found(string body, string expected) =>
        Assert.That(new SampleSite().Page("/a/", body).Check(), Is.EqualTo(new[] { "output/a/index.html(" + expected }));

    [TestCase("<a href=\"/\"><b><i>x</i></b></a>")]
    [TestCase("<a href=\"/\" aria-label=\"x\"></a>")]
    [TestCase("<a href=\"/\" aria-labelledby=\"no n\"></a><i id=\"n\">x</i>")]
    [TestCase("<a href=\"/\"><img src=\"data:x\" alt=\"x\"></a>")]
    [TestCase("<a href=\"/\"><svg><title>x</title></svg></a>")]
    [TestCase("<a href=\"/\"><svg aria-label=\"x\"></svg></a>")]
    [TestCase("<a id=\"place\"></a>")]
    [TestCase("<button>x</button><input type=\"button\" value=\"x\"><input type=\"submit\" title=\"x\">")]
    public void A_named_link_or_button_is_left_alone(string body) => Assert.That(new SampleSite().Page("/a/", body).Check(), Is.Empty);
}
