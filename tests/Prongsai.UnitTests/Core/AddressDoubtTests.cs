using Prongsai.Core.Addresses;

namespace Prongsai.UnitTests.Core;

public sealed class AddressDoubtTests
{
    [TestCase("http://192.168.1.10/ita", DoubtKind.PrivateNetwork, "192.168.1.10")]
    [TestCase("http://172.31.0.1/", DoubtKind.PrivateNetwork, "172.31.0.1")]
    [TestCase("http://2130706433/a", DoubtKind.PrivateNetwork, "127.0.0.1")]
    [TestCase("https://nas.office.local/a", DoubtKind.PrivateNetwork, "nas.office.local")]
    [TestCase("https://www.google.co.th/url?sa=t&url=https%3A%2F%2Fa.go.th%2F%E0%B8%81", DoubtKind.Wrapped, "https://a.go.th/%E0%B8%81")]
    [TestCase("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.go.th%2F&h=x", DoubtKind.Wrapped, "https://a.go.th/")]
    [TestCase("https://docs.google.com/viewer?url=https://a.go.th/x.pdf", DoubtKind.Wrapped, "https://a.go.th/x.pdf")]
    [TestCase("https://www.google.com/search?q=ita", DoubtKind.SearchResult, "www.google.com")]
    [TestCase("https://www-a-go-th.translate.goog/x", DoubtKind.SearchResult, "www-a-go-th.translate.goog")]
    [TestCase("https://www.a.go.th/x;jsessionid=0A1B?id=5", DoubtKind.Session, "https://www.a.go.th/x?id=5")]
    [TestCase("https://www.a.go.th/x?id=5&PHPSESSID=0a1b#c", DoubtKind.Session, "https://www.a.go.th/x?id=5#c")]
    [TestCase("https://www.a.go.th/(S(abc123))/x.aspx", DoubtKind.Session, "https://www.a.go.th/x.aspx")]
    [TestCase("https://WWW.Bit.ly/abc", DoubtKind.Shortened, "www.bit.ly")]
    [TestCase("https://docs.google.com/forms/d/1a/edit", DoubtKind.Editing, "https://docs.google.com/forms/d/1a/viewform")]
    [TestCase("https://docs.google.com/spreadsheets/u/0/d/1a/edit?usp=sharing#gid=0", DoubtKind.Editing, "https://docs.google.com/spreadsheets/u/0/d/1a/preview")]
    [TestCase("https://docs.google.com/document/d/1a/preview", DoubtKind.Shared, "Google Docs")]
    [TestCase("https://drive.google.com/drive/folders/1a", DoubtKind.Shared, "Google Drive")]
    [TestCase("https://a-my.sharepoint.com/:b:/g/x", DoubtKind.Shared, "SharePoint")]
    [TestCase("https://photos.app.goo.gl/x", DoubtKind.Shared, "Google Photos")]
    [TestCase("https://m.facebook.com/groups/1/", DoubtKind.SignIn, "m.facebook.com")]
    [TestCase("https://line.me/R/ti/g/abc", DoubtKind.SignIn, "line.me")]
    [TestCase("https://www.a.go.th/wp-admin/post.php", DoubtKind.Backstage, "www.a.go.th")]
    [TestCase("https://www.a.go.th/?p=1&preview=true", DoubtKind.Backstage, "www.a.go.th")]
    [TestCase("https://www.a.go.th/administrator", DoubtKind.Backstage, "www.a.go.th")]
    [TestCase("https://itas.nacc.go.th/report/1", DoubtKind.Backstage, "itas.nacc.go.th")]
    public void An_address_that_readers_may_not_see_is_doubted(string address, DoubtKind kind, string detail) =>
        Assert.That(AddressDoubt.Of(new Uri(address)), Is.EqualTo(new AddressDoubt(kind, detail)));

    [TestCase("https://www.a.go.th/admin/files/plan.pdf")]
    [TestCase("https://www.a.go.th/index.php?sid=12&token=short")]
    [TestCase("https://www.a.go.th/administration/")]
    [TestCase("https://www.a.go.th/search?q=x")]
    [TestCase("http://172.32.0.1/")]
    [TestCase("https://itas.nacc.go.th/go/iit/abc")]
    [TestCase("https://docs.google.com/forms/d/e/1a/viewform")]
    [TestCase("https://docs.google.com/document/d/e/2a/pub")]
    [TestCase("https://sites.google.com/view/x")]
    [TestCase("https://maps.app.goo.gl/x")]
    [TestCase("https://www.facebook.com/agency")]
    [TestCase("https://line.me/R/ti/p/@agency")]
    [TestCase("https://lin.ee/abc")]
    [TestCase("https://www.youtube.com/watch?v=x")]
    [TestCase("https://notbit.ly.go.th/")]
    public void Another_is_not(string address) => Assert.That(AddressDoubt.Of(new Uri(address)), Is.Null);
}
