using NUnit.Framework;
using Prongsai.Core.Localization;
using Prongsai.Site.Routing;

namespace Prongsai.UnitTests.Site;

/// <summary>Addresses of pages, their files, and the way from one to another.</summary>
[TestFixture]
public sealed class RouteTests
{
    [TestCase("/", "index.html")]
    [TestCase("/2565/oit/o01/", "2565/oit/o01/index.html")]
    [TestCase("/404.html", "404.html")]
    public void Folder_address_is_served_from_its_index(string path, string file) => Assert.That(new Route(path).OutputPath, Is.EqualTo(file));

    [TestCase("/", "https://a.example/ita/")]
    [TestCase("/2565/oit/o01/", "https://a.example/ita/2565/oit/o01/")]
    [TestCase("/about us/", "https://a.example/ita/about%20us/")]
    [TestCase("/ข่าว/", "https://a.example/ita/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/")]
    [TestCase("/a/./b/", "https://a.example/ita/a/b/")]
    public void Whole_address_is_that_of_the_root_and_the_path(string path, string expected) =>
        Assert.That(new Route(path).Under(new Uri("https://a.example/ita/")), Is.EqualTo(expected));

    [TestCase("/", "/2565/", "2565/")]
    [TestCase("/2565/oit/o01/", "/2565/oit/o02/", "../o02/")]
    [TestCase("/2565/oit/o01/", "/", "../../../")]
    [TestCase("/2565/oit/", "/2565/oit/", "./")]
    [TestCase("/2565/scores/", "/2565/scores/scores.csv", "scores.csv")]
    [TestCase("/en/2565/scores/", "/2565/scores/scores.csv", "../../../2565/scores/scores.csv")]
    [TestCase("/", "/en/", "en/")]
    [TestCase("/2565/", "/2566/", "../2566/")]
    public void Relative_reference_leads_there(string from, string to, string expected)
    {
        var reference = new Route(to).RelativeFrom(new Route(from));
        Assert.Multiple(() =>
        {
            Assert.That(reference, Is.EqualTo(expected));
            Assert.That(new Uri(new Uri("https://a.example" + from), reference).AbsolutePath, Is.EqualTo(to));
        });
    }

    [Test]
    public void Other_cultures_stand_below_their_tag()
    {
        var table = new RouteTable([PageKeys.Home, PageKeys.Contact], [new Culture("th"), new Culture("en")]);
        Assert.Multiple(() =>
        {
            Assert.That(table.Of(PageKeys.Contact, new Culture("th")).Path, Is.EqualTo("/contact/"));
            Assert.That(table.Of(PageKeys.Contact, new Culture("en")).Path, Is.EqualTo("/en/contact/"));
            Assert.Throws<KeyNotFoundException>(() => table.Of(PageKeys.Method, new Culture("th")));
        });
    }
}
