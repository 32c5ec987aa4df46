using Prongsai.Content.Binding;

namespace Prongsai.UnitTests.Content;

public sealed class AddressSpellingTests
{
    [TestCase("www.a.go.th/x", "PRS2030", "https://www.a.go.th/x")]
    [TestCase("//a.go.th", "PRS2030", "https://a.go.th")]
    [TestCase("http:/a.go.th/x", "PRS2031", "http://a.go.th/x")]
    [TestCase("https//a.go.th", "PRS2031", "https://a.go.th")]
    [TestCase("htps://a.go.th", "PRS2031", "https://a.go.th")]
    [TestCase(@"https:\\a.go.th\x", "PRS2031", "https://a.go.th/x")]
    [TestCase("https：//a.go.th", "PRS2031", "https://a.go.th")]
    [TestCase("HTTPS : // a.go.th", "PRS2031", "https://a.go.th")]
    [TestCase("http://https://a.go.th", "PRS2032", "https://a.go.th")]
    [TestCase("https://https//a.go.th", "PRS2032", "https://a.go.th")]
    [TestCase("https://a.go.th/x ", "PRS2033", "https://a.go.th/x")]
    [TestCase("https://a.go.th/แผน 2565.pdf", "PRS2033", "https://a.go.th/แผน%202565.pdf")]
    [TestCase("https://a.go.th/x (หน้า 5)", "PRS2033", "https://a.go.th/x")]
    [TestCase("https://a.go.th/x https://a.go.th/y", "PRS2033", "https://a.go.th/x")]
    [TestCase("“https://a.go.th/x”", "PRS2033", "https://a.go.th/x")]
    [TestCase("[ก](https://a.go.th/x)", "PRS2033", "https://a.go.th/x")]
    [TestCase("https://a,go.th/x", "PRS2034", "https://a.go.th/x")]
    [TestCase("https://a๒.go.th/x", "PRS2034", "https://a2.go.th/x")]
    [TestCase("https://a..go.th/x", "PRS2034", "https://a.go.th/x")]
    [TestCase(@"C:\ita\O1.pdf", "PRS2035", "")]
    [TestCase(@"\\server\ita", "PRS2035", "")]
    [TestCase("file:///D:/x.pdf", "PRS2035", "")]
    [TestCase("files/แผน 2565.pdf", "PRS2035", "")]
    [TestCase("saraban@a.go.th", "PRS2036", "")]
    [TestCase("๐ ๓๖๔๑ ๑๐๔๗", "PRS2036", "")]
    [TestCase("data:text/html,x", "PRS2037", "data")]
    [TestCase("https://a.go.th@b.com/", "PRS2038", "b.com")]
    [TestCase("http://localhost:5500/", "PRS2039", "localhost")]
    [TestCase("10.0.0.5/ita", "PRS2039", "10.0.0.5")]
    [TestCase("ไม่มี", "PRS2010", "")]
    [TestCase("2565-03-01", "PRS2010", "")]
    [TestCase("/2565/scores/", "PRS2010", "")]
    [TestCase("https://", "PRS2010", "")]
    [TestCase("", "PRS2010", "")]
    public void A_slip_has_its_own_message_and_the_address_put_right(string text, string code, string detail)
    {
        Assert.That(Addresses.IsWeb(text), Is.False);
        var (slip, found) = AddressSpelling.Of(text, Addresses.IsWeb);
        Assert.That((slip.Code, found), Is.EqualTo((code, detail)));
    }

    [TestCase("https://เทศบาล๑.ไทย/")]
    [TestCase("HTTP://a.go.th:8080/x,y?z=ก#๒")]
    public void A_sound_address_stays(string text) => Assert.That(Addresses.IsWeb(text), Is.True);
}
