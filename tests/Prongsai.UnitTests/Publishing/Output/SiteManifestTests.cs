using System.Text;
using NUnit.Framework;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Publishing.Output;
using Prongsai.Site.Publication;
using Prongsai.Site.Routing;

namespace Prongsai.UnitTests.Publishing.Output;

public sealed class SiteManifestTests
{
    [Test]
    public void A_manifest_lists_each_file_with_size_hash_and_page_in_the_order_of_paths()
    {
        var site = new SampleSite("https://example.go.th/", "th", "en").RawPage("/", "x").File("ก.txt", "").File("A.txt", "abc").Build();

        Assert.That(
            Encoding.UTF8.GetString(SiteManifest.Of(site).ToBytes()),
            Is.EqualTo("""
                {"schema":1,"files":[
                {"path":"A.txt","bytes":3,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
                {"path":"index.html","bytes":1,"sha256":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881","page":"/","culture":"th"},
                {"path":"ก.txt","bytes":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
                ]}

                """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void A_manifest_is_read_as_it_was_written()
    {
        var manifest = SiteManifest.Of(new SampleSite().Page("/a/").File("\"q\".txt").Build());

        Assert.That(SiteManifest.TryParse(manifest.ToBytes())?.Entries, Is.EqualTo(manifest.Entries));
    }

    [Test]
    public void A_manifest_does_not_depend_on_the_order_of_files()
    {
        var site = new SampleSite().Page("/a/").File("b.txt").File("a.txt").Build();
        var other = site with { Files = [.. site.Files.Reverse()] };

        Assert.That(SiteManifest.Of(other).ToBytes(), Is.EqualTo(SiteManifest.Of(site).ToBytes()));
    }

    [Test]
    public void An_empty_site_has_a_manifest() =>
        Assert.That(SiteManifest.TryParse(new SiteManifest([]).ToBytes())?.Entries, Is.Empty);

    [Test]
    public void Frozen_days_and_pages_that_lead_on_are_read_as_they_were_written()
    {
        var days = new FrozenDays(new FiscalYear(2565), new DayRange(new DateOnly(2022, 5, 1), new DateOnly(2022, 6, 30)));
        var file = new PublishedFile("a/index.html", 1, "00", new PageKey("/a/"), new Culture("th")) { Freezes = [days], IsMoved = true };
        var read = SiteManifest.TryParse(new SiteManifest([file]).ToBytes())?.Entries.Single();
        Assert.That((read?.Freezes.Single(), read?.IsMoved, read?.Page, read?.Culture), Is.EqualTo(((FrozenDays?)days, (bool?)true, file.Page, file.Culture)));
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("""{"schema":2,"files":[]}""")]
    [TestCase("""{"schema":1,"files":[{"path":"a"}]}""")]
    [TestCase("""{"schema":1,"files":[{"path":"a","bytes":1,"sha256":"","frozen":{"2565":"soon"}}]}""")]
    [TestCase("""{"schema":1,"files":[{"path":"a","bytes":1,"sha256":"","frozen":{"99999999999":"2022-05-01/2022-06-30"}}]}""")]
    [TestCase("""{"schema":1,"files":[{"path":"a","bytes":1,"sha256":"","frozen":{"2565":"2022-13-01/2022-06-30"}}]}""")]
    public void What_this_program_did_not_write_is_no_manifest(string text) =>
        Assert.That(SiteManifest.TryParse(Encoding.UTF8.GetBytes(text)), Is.Null);
}
