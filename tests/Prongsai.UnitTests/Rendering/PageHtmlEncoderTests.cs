using System.Text.Encodings.Web;
using Prongsai.Rendering.Razor;

namespace Prongsai.UnitTests.Rendering;

public sealed class PageHtmlEncoderTests
{
    [TestCase("ก้ำ ๑ é 😀 + = ` /", "ก้ำ ๑ é 😀 + = ` /")]
    [TestCase("<a href=\"x\" title='y'>&amp;</a>", "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;")]
    [TestCase("<", "&lt;")]
    [TestCase("ท้าย&", "ท้าย&amp;")]
    [TestCase("", "")]
    public void Only_five_characters_are_encoded(string text, string expected)
    {
        using var written = new StringWriter();
        PageHtmlEncoder.Write(written, text);
        using var encoded = new StringWriter();
        PageHtmlEncoder.Instance.Encode(encoded, "x" + text, 1, text.Length);
        Assert.Multiple(() =>
        {
            Assert.That(PageHtmlEncoder.Instance.Encode(text), Is.EqualTo(expected));
            Assert.That(written.ToString(), Is.EqualTo(expected));
            Assert.That(encoded.ToString(), Is.EqualTo(expected));
        });
    }

    [Test]
    public void Other_ways_into_the_encoder_give_the_same()
    {
        HtmlEncoder encoder = PageHtmlEncoder.Instance;
        Span<char> destination = stackalloc char[64];
        encoder.Encode("ก<ข", destination, out var consumed, out var written);
        Assert.That((destination[..written].ToString(), consumed), Is.EqualTo(("ก&lt;ข", 3)));
    }
}
