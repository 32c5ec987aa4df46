using NUnit.Framework;
using Prongsai.Core.Diagnostics;
using Prongsai.Publishing;

namespace Prongsai.UnitTests.Publishing;

/// <summary>A portal may lead to pages of the sites beside it that are there, and nowhere else outside itself.</summary>
public sealed class NeighbourSitesTests
{
    private string _folder = "";

    [SetUp]
    public void Make()
    {
        _folder = Directory.CreateTempSubdirectory("prongsai-test-").FullName;
        Directory.CreateDirectory(Path.Combine(_folder, "lop buri"));
        File.WriteAllText(Path.Combine(_folder, "lop buri", "index.html"), "x");
        File.WriteAllText(Path.Combine(_folder, "index.html"), "x");
    }

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [TestCase("../../lop%20buri/", true)]
    [TestCase("../../lop%20buri/index.html#top", true)]
    [TestCase("../../index.html", true)]
    [TestCase("../../", true)]
    [TestCase("../../lop%20buri/en/", false)]
    [TestCase("../../nowhere/", false)]
    [TestCase("../../../lop%20buri/", false)]
    [TestCase("../../x/..%2f..%2findex.html", false)]
    public void A_link_leads_to_a_page_that_is_there(string address, bool isThere)
    {
        var options = new PublishOptions(Path.Combine(_folder, "portal"), "output/portal", Force: false);
        Assert.Multiple(() =>
        {
            Assert.That(Codes(address, options with { Neighbours = _folder }), Is.EqualTo(isThere ? Array.Empty<string>() : ["PRS8001"]));
            Assert.That(Codes(address, options with { Neighbours = _folder }), Is.EqualTo(isThere ? Array.Empty<string>() : ["PRS8001"]), "also when it was cached");
            Assert.That(Codes(address, options), Is.EqualTo(["PRS8001"]), "a site that stands alone leads to none");
        });
    }

    [Test]
    public void A_page_that_vanished_is_missed_although_the_page_that_leads_to_it_is_cached()
    {
        var options = new PublishOptions(Path.Combine(_folder, "portal"), "output/portal", Force: false) { Neighbours = _folder };
        Assert.That(Codes("../../lop%20buri/", options), Is.Empty);
        File.Delete(Path.Combine(_folder, "lop buri", "index.html"));
        Assert.That(Codes("../../lop%20buri/", options), Is.EqualTo(["PRS8001"]));
    }

    private static IEnumerable<string> Codes(string address, PublishOptions options)
    {
        var diagnostics = new DiagnosticBag();
        OutputChecker.Check(new SampleSite().Page("/a/", $"<a href=\"{address}\">x</a>").Build(), options, diagnostics);
        return diagnostics.ToSorted().Select(d => d.Code);
    }
}
