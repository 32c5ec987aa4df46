using Prongsai.Content.Binding;
using Prongsai.Core.Addresses;
using Prongsai.Rendering.Text;

namespace Prongsai.UnitTests.Content;

/// <summary>An address is judged alike wherever it is written: as a value in YAML and as a link in Markdown.</summary>
public sealed class SameAddressTests
{
    [TestCase("https://www.example.go.th/", AddressFlaw.None)]
    [TestCase("HTTPS://www.example.go.th:8443/a?b=c#d", AddressFlaw.None)]
    [TestCase("http://example.go.th/แผน%20งาน/๒๕๖๖.pdf", AddressFlaw.None)]
    [TestCase("https://เทศบาล.ไทย/", AddressFlaw.None)]
    [TestCase("https://xn--o3cw4h.xn--o3cw4h/", AddressFlaw.None)]
    [TestCase("https://münchen.de/", AddressFlaw.None)]
    [TestCase("http://203.150.10.5/plan.pdf", AddressFlaw.None)]
    [TestCase("https://web.archive.org/web/2021/http://a.go.th@x/", AddressFlaw.None)]
    [TestCase("http://a.go.th@evil.example/", AddressFlaw.NameBeforeAt)]
    [TestCase("http://@evil.example/", AddressFlaw.NameBeforeAt)]
    [TestCase("http://a.go.th:80@evil.example/", AddressFlaw.NameBeforeAt)]
    [TestCase("https://a.go.th/%zz", AddressFlaw.StrayMark)]
    [TestCase("https://a.go.th/100%", AddressFlaw.StrayMark)]
    [TestCase("https://a.go.th/a b", AddressFlaw.StrayMark)]
    [TestCase("https://www.\u0430pple.com/", AddressFlaw.LookAlike)]
    [TestCase("https://www.xn--pple-43d.com/", AddressFlaw.LookAlike)]
    [TestCase("https://\u0430\u0440\u0440\u04CF\u0435.com/", AddressFlaw.LookAlike)]
    [TestCase("http://2130706433/", AddressFlaw.NumberForName)]
    [TestCase("http://0x7f.1/", AddressFlaw.NumberForName)]
    [TestCase("http://0177.0.0.1/", AddressFlaw.NumberForName)]
    [TestCase("http://127.1/", AddressFlaw.NumberForName)]
    [TestCase("https://-a.go.th/", AddressFlaw.Mistyped)]
    [TestCase("https://a-.go.th/", AddressFlaw.Mistyped)]
    [TestCase("https://a,go.th/", AddressFlaw.NotWeb)]
    [TestCase("https://๑๒.go.th/", AddressFlaw.Mistyped)]
    [TestCase("https://intranet/", AddressFlaw.LocalName)]
    [TestCase("https://a.go.th/\u202Efdp.exe", AddressFlaw.Hidden)]
    [TestCase("https://a.go\u200B.th/", AddressFlaw.Hidden)]
    [TestCase("https://", AddressFlaw.NotWeb)]
    [TestCase("javascript:alert(1)", AddressFlaw.NotWeb)]
    [TestCase("data:text/html,x", AddressFlaw.NotWeb)]
    [TestCase("ftp://a.go.th/", AddressFlaw.NotWeb)]
    public void An_address_has_one_verdict(string address, AddressFlaw flaw) => Assert.Multiple(() =>
    {
        Assert.That(SafeAddress.FlawOf(address), Is.EqualTo(flaw));
        Assert.That(Addresses.IsWeb(address), Is.EqualTo(flaw == AddressFlaw.None));
        Assert.That(LinkPolicy.Allows(address), Is.EqualTo(flaw == AddressFlaw.None));
    });

    [Test]
    public void A_name_that_looks_like_another_is_shown_as_the_network_knows_it() =>
        Assert.That(LinkPolicy.Shown("https://\u0430pple.com/", "https://\u0430pple.com/"), Does.EndWith("(xn--pple-43d.com)"));
}
