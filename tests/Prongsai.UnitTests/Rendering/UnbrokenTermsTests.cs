using System.Text;
using Prongsai.Rendering.Razor;

namespace Prongsai.UnitTests.Rendering;

public class UnbrokenTermsTests
{
    private static readonly UnbrokenTerms Terms = new("ร้องเรียน หลักฐาน เรื่องร้องเรียน");

    [TestCase("ดูหลักฐานนี้", "ดู<span class=\"nb\">หลักฐาน</span>นี้")]
    [TestCase("เรื่องร้องเรียน", "<span class=\"nb\">เรื่องร้องเรียน</span>", Description = "the longest of several")]
    [TestCase("ไม่มี & <b>", "ไม่มี &amp; &lt;b&gt;")]
    [TestCase("<หลักฐาน>", "&lt;<span class=\"nb\">หลักฐาน</span>&gt;")]
    public void A_term_is_marked_and_all_text_is_encoded(string text, string expected)
    {
        using var page = new PageWriter();
        Terms.Write(page, text);
        Assert.That(Encoding.UTF8.GetString(page.Written), Is.EqualTo(expected));
    }

    [TestCase("<title>", false)]
    [TestCase("<title lang=\"th\">ข้อความ ", false)]
    [TestCase("<option value=\"a\">", false)]
    [TestCase("<textarea>", false)]
    [TestCase("<a href=\"", false)]
    [TestCase("<p title=\"x &gt; y\" data-a=\"", false)]
    [TestCase("", true)]
    [TestCase("<p>", true)]
    [TestCase("<title>a</title><p>", true)]
    public void Where_only_text_is_possible_nothing_is_marked(string before, bool marked)
    {
        using var page = new PageWriter();
        page.Write(before);
        Terms.Write(page, "หลักฐาน");
        Assert.That(Encoding.UTF8.GetString(page.Written), Is.EqualTo(before + (marked ? "<span class=\"nb\">หลักฐาน</span>" : "หลักฐาน")));
    }

    [Test]
    public void Without_terms_text_is_as_it_is()
    {
        using var page = new PageWriter();
        new UnbrokenTerms("").Write(page, "หลักฐาน");
        Assert.That(Encoding.UTF8.GetString(page.Written), Is.EqualTo("หลักฐาน"));
    }

    [TestCase("<p>ดูหลักฐานนี้</p>", "<p>ดู<span class=\"nb\">หลักฐาน</span>นี้</p>")]
    [TestCase("<a href=\"#h-หลักฐาน\">a &amp; b</a>", "<a href=\"#h-หลักฐาน\">a &amp; b</a>")]
    [TestCase("a < หลักฐาน", "a < หลักฐาน")]
    public void A_term_in_an_article_is_marked_where_it_is_text(string html, string expected) => Assert.That(Terms.MarkIn(html), Is.EqualTo(expected));
}
