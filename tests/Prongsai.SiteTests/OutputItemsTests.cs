using System.Text.Json;
using AngleSharp.Dom;
using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>The pages of the real OIT items: their official titles, and their evidence or the open word that there is no link.</summary>
public sealed class OutputItemsTests
{
    private static RealSite Site => RealSite.Built;

    [Test]
    public void Every_item_s_page_has_its_official_title_in_title_and_heading([Values("2565", "2566")] string year, [Values("", "en/")] string root) =>
        Assert.Multiple(() =>
        {
            foreach (var item in Items(year))
            {
                var page = Site.Page(PathOf(root, year, item));
                var official = item.GetProperty("title_th").GetString();
                Assert.That(page.Title, Does.Contain(official), PathOf(root, year, item));
                Assert.That(page.QuerySelector("h1")?.TextContent, Does.Contain(official), PathOf(root, year, item));
            }
        });

    [TestCase("o01", "https://lopburicity.go.th/organizational-structure")]
    [TestCase("o04", "https://www.lopburicity.go.th/portfolio/strategic-plan/")]
    [TestCase("o05", "https://lopburicity.go.th/basic-data")]
    public void A_known_address_is_a_live_link(string item, string address) => Assert.Multiple(() =>
    {
        foreach (var root in new[] { "", "en/" })
        {
            var links = Site.Page($"{root}2565/oit/{item}/index.html").QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href"));
            Assert.That(links, Does.Contain(address), root);
        }
    });

    [TestCase("", "ยังไม่มีลิงก์ไปยังหลักฐานของข้อนี้")]
    [TestCase("en/", "no link to this item's evidence")]
    public void An_item_whose_address_is_not_recorded_says_so(string root, string word) => Assert.Multiple(() =>
    {
        var without = Items("2565").Where(i => !i.GetProperty("address_recorded").GetBoolean()).ToList();
        Assert.That(without, Has.Count.EqualTo(40));
        foreach (var item in without)
        {
            var main = Site.Page(PathOf(root, "2565", item)).QuerySelector("main");
            Assert.That(main?.TextContent, Does.Contain(word), PathOf(root, "2565", item));
        }
    });

    [Test]
    public void The_list_of_a_year_leads_to_every_item([Values("2565", "2566")] string year, [Values("", "en/")] string root)
    {
        var links = Site.Page($"{root}{year}/oit/index.html").QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")).ToList();
        Assert.That(Enumerable.Range(1, 43).Select(n => $"o{n:00}/"), Is.SubsetOf(links));
    }

    private static IEnumerable<JsonElement> Items(string year) => Site.Rows($"{year}/oit/oit.json");

    private static string PathOf(string root, string year, JsonElement item) =>
        $"{root}{year}/oit/o{item.GetProperty("item").GetString()?[1..].PadLeft(2, '0')}/index.html";
}
