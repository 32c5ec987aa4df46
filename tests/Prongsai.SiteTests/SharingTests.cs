using System.Buffers.Binary;
using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>What the site gives to other programs: feeds, pictures and texts to share, structured data, security.txt.</summary>
public sealed class SharingTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static RealSite Site => RealSite.Built;

    [OneTimeSetUp]
    public void The_real_site_builds() => Assert.That(Site.Build.ExitCode, Is.Zero);

    [TestCase("feed.xml", "th")]
    [TestCase("en/feed.xml", "en")]
    public void A_feed_has_what_the_format_demands_and_is_newest_first(string path, string culture)
    {
        var feed = XDocument.Parse(Site.Text(path)).Root ?? throw new InvalidOperationException("no feed");
        var entries = feed.Elements(Atom + "entry").ToList();
        var days = entries.Select(e => Value(e, "updated")).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(feed.Name, Is.EqualTo(Atom + "feed"));
            Assert.That(feed.Attribute(XNamespace.Xml + "lang")?.Value, Is.EqualTo(culture));
            Assert.That(feed.Element(Atom + "author")?.Element(Atom + "name")?.Value, Is.Not.Empty);
            Assert.That(Link(feed, "self"), Is.EqualTo(Value(feed, "id")).And.EndsWith("/" + path));
            Assert.That(entries, Is.Not.Empty);
            Assert.That(entries.Select(e => Value(e, "id")), Is.Unique.And.All.Match(@"^tag:[a-z.]+,\d{4}-\d\d-\d\d:/"));
            Assert.That(entries.Select(e => Value(e, "title")), Has.None.Empty);
            Assert.That(days, Is.Ordered.Descending);
            Assert.That(days.Append(Value(feed, "updated")).All(d => DateTimeOffset.TryParseExact(d, "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
            Assert.That(Value(feed, "updated"), Is.EqualTo(days[0]));
            Assert.That(entries.Select(e => new Uri(Link(e, "alternate")).AbsolutePath[1..] + "index.html").Where(p => !Site.Has(p)), Is.Empty);
        });
    }

    [Test]
    public void A_site_without_days_has_no_feed_and_names_none()
    {
        using var site = TestSite.Of("minimal").Replace("content/years/2565/disclosures.yaml", "        date: 2022-03-01\n", "")
            .Replace("content/years/2565/disclosures.yaml", "page: { kind: analysis, fiscalYear: 2565 }", "url: https://example.go.th/analysis");
        File.Delete(Path.Combine(site.Root, "content/years/2565/analysis.yaml"));
        File.Delete(Path.Combine(site.Root, "content/years/2565/scores.yaml"));
        Assert.That(site.Run("build", "--format", "line").ExitCode, Is.Zero);
        Assert.Multiple(() =>
        {
            Assert.That(File.Exists(Path.Combine(site.Output, "feed.xml")), Is.False);
            Assert.That(site.Read("output/index.html"), Does.Not.Contain("application/atom+xml"));
        });
    }

    [Test]
    public void Every_page_names_a_picture_of_the_stated_size()
    {
        foreach (var path in Folders.PathsIn(Site.Output).Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Site.Page(path);
            var address = new Uri(Meta(page, "og:image"));
            var bytes = File.ReadAllBytes(Path.Combine(Site.Output, address.AbsolutePath[1..]));
            Assert.Multiple(() =>
            {
                Assert.That(bytes, Has.Length.LessThan(60_000));
                Assert.That(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)).ToString(CultureInfo.InvariantCulture), Is.EqualTo(Meta(page, "og:image:width")));
                Assert.That(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)).ToString(CultureInfo.InvariantCulture), Is.EqualTo(Meta(page, "og:image:height")));
                Assert.That(Meta(page, "og:image:alt"), Is.Not.Empty);
            });
        }
    }

    [TestCase("index.html", "share-2565.th.", "เทศบาลเมืองลพบุรี ผลการประเมิน ITA พ.ศ. 2565 97.86 คะแนน ระดับ AA")]
    [TestCase("2565/scores/index.html", "share-2565.th.", "เทศบาลเมืองลพบุรี ผลการประเมิน ITA พ.ศ. 2565 97.86 คะแนน ระดับ AA")]
    [TestCase("en/2565/oit/o12/index.html", "share-2565.en.", "Lopburi Town Municipality, ITA result, B.E. 2565 (2022): 97.86 points, Grade AA")]
    [TestCase("en/2566/measures/index.html", "share.en.", "ITA information centre of Lopburi Town Municipality")]
    public void A_page_names_the_picture_of_its_year_and_says_what_it_shows(string path, string picture, string text)
    {
        var page = Site.Page(path);
        Assert.Multiple(() =>
        {
            Assert.That(Meta(page, "og:image"), Does.Contain($"/assets/{picture}"));
            Assert.That(Meta(page, "og:image:alt").Replace('\u00A0', ' '), Is.EqualTo(text));
        });
    }

    [Test]
    public void An_emblem_stands_for_the_agency_wherever_the_mark_stood()
    {
        const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 90\"><metadata>who</metadata><path d=\"M0 0L9 9\"/></svg>";
        using var site = TestSite.Of("minimal").Replace("content/site.yaml", "theme: default", "theme: default\nhue: 150").Replace("content/site.yaml", "  address: { th: \"ถนนตัวอย่าง\"", """
              emblem:
                file: emblem.svg
                licence: { th: "ใช้โดยหน่วยงาน", en: "For the agency's own use" }
              garuda:
                file: garuda.svg
                licence: { th: "ตามระเบียบ", en: "By rule" }
              address: { th: "ถนนตัวอย่าง"
            """.TrimEnd()).Write("content/pictures/emblem.svg", Drawing).Write("content/pictures/garuda.svg", Drawing);
        Assert.That(site.Run("build", "--format", "line"), Is.EqualTo(new RunResult(0, "", "")));
        var assets = Directory.EnumerateFiles(Path.Combine(site.Output, "assets")).Select(f => Path.GetFileName(f)).ToList();
        var emblem = assets.Single(a => a.StartsWith("emblem.", StringComparison.Ordinal));
        var home = site.Read("output/index.html");
        Assert.Multiple(() =>
        {
            Assert.That(site.Read($"output/assets/{emblem}"), Does.Contain("<path").And.Not.Contain("who"));
            Assert.That(home, Does.Contain($"<img class=\"brand-mark\" src=\"assets/{emblem}\" alt=\"\" width=\"100\" height=\"90\">"));
            Assert.That(home, Does.Contain($"<link rel=\"icon\" type=\"image/svg+xml\" href=\"assets/{emblem}\">"));
            Assert.That(home, Does.Contain($"\"logo\":\"https://example.go.th/ita/assets/{emblem}\""));
            Assert.That(site.Read("output/2565/memo/index.html"), Does.Match("<img class=\"memo-garuda\" src=\"../../assets/garuda[.][0-9a-f]+[.]svg\" alt=\"ตราครุฑ\""));
            Assert.That(site.Read("output/en/data/index.html"), Does.Contain("For the agency&#39;s own use").Or.Contain("For the agency's own use"));
            Assert.That(site.Read($"output/assets/{assets.Single(a => a.StartsWith("site.", StringComparison.Ordinal) && a.EndsWith(".css", StringComparison.Ordinal))}"), Does.Not.Contain("#0b4a6f"));
        });
    }

    [TestCase("2565/scores/index.html", "ผลการประเมิน ITA พ.ศ. 2565 ของเทศบาลเมืองลพบุรี 97.86 คะแนน (ระดับ AA) ดูรายละเอียด https://www.lopburicity.go.th/2565/scores/")]
    [TestCase("en/2565/index.html", "ITA result of Lopburi Town Municipality, B.E. 2565 (2022): 97.86 points (Grade AA). See https://www.lopburicity.go.th/en/2565/")]
    [TestCase("en/2566/measures/index.html", "7 integrity and transparency measures of Lopburi Town Municipality, B.E. 2566 (2023). See https://www.lopburicity.go.th/en/2566/measures/")]
    public void A_text_to_share_is_true_and_is_what_the_button_copies(string path, string expected)
    {
        var page = Site.Page(path);
        var address = Uri.EscapeDataString(expected[expected.IndexOf("https", StringComparison.Ordinal)..]);
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector(".share button[data-copy][hidden]")?.GetAttribute("data-copy")?.Replace('\u00A0', ' '), Is.EqualTo(expected));
            Assert.That(page.QuerySelectorAll(".share a").Select(a => a.GetAttribute("href")), Has.All.EndsWith("=" + address));
            Assert.That(page.QuerySelectorAll(".share a").Select(a => a.GetAttribute("rel")), Has.All.EqualTo("noopener noreferrer"));
        });
    }

    [Test]
    public void Structured_data_names_only_files_that_exist() => Assert.Multiple(() =>
    {
        foreach (var path in Folders.PathsIn(Site.Output).Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            if (Site.Page(path).QuerySelector("script[type='application/ld+json']") is not { } block)
            {
                continue;
            }

            using var json = JsonDocument.Parse(block.TextContent);
            foreach (var address in Strings(json.RootElement).Where(s => s.StartsWith("https://www.lopburicity.go.th/", StringComparison.Ordinal)))
            {
                var file = new Uri(address).AbsolutePath[1..];
                Assert.That(Site.Has(file.EndsWith('/') || file.Length == 0 ? file + "index.html" : file), $"{path}: {address}");
            }
        }

        Assert.That(Site.Text("index.html"), Does.Contain("GovernmentOrganization"));
        Assert.That(Site.Text("2565/scores/index.html"), Does.Contain("\"@type\":\"Dataset\"").And.Not.Contain("\"license\""));
    });

    [Test]
    public void Security_txt_is_there_where_the_contact_is_known_and_stays_when_the_site_is_built_again()
    {
        using var site = TestSite.Of("minimal");
        site.Write("content/site.yaml", site.Read("content/site.yaml") + "security:\n  contact: mailto:security@example.go.th\n  expires: 2027-06-30\n  policy: https://example.go.th/security\n");
        Assert.That(site.Run("build", "--format", "line"), Is.EqualTo(new RunResult(0, "", "")));
        Assert.That(site.Run("build", "--format", "line"), Is.EqualTo(new RunResult(0, "", "")));
        Assert.Multiple(() =>
        {
            Assert.That(site.Read("output/.well-known/security.txt"), Is.EqualTo("""
                Contact: mailto:security@example.go.th
                Expires: 2027-06-30T23:59:59+07:00
                Preferred-Languages: th, en
                Canonical: https://example.go.th/ita/.well-known/security.txt
                Policy: https://example.go.th/security

                """.ReplaceLineEndings("\n")));
            Assert.That(site.Read("output/manifest.json"), Does.Contain(".well-known/security.txt"));
            Assert.That(Site.Has(".well-known/security.txt"), Is.False, "the municipality's contact is not known");
        });
    }

    [Test]
    public void A_licence_that_is_known_is_named_wherever_data_are_offered()
    {
        using var site = TestSite.Of("minimal");
        site.Write("content/site.yaml", site.Read("content/site.yaml") + "dataLicence:\n  name: { th: \"สัญญา\", en: \"Terms\" }\n  url: https://example.go.th/terms\n");
        Assert.That(site.Run("build", "--format", "line"), Is.EqualTo(new RunResult(0, "", "")));
        Assert.Multiple(() =>
        {
            Assert.That(site.Read("output/datapackage.json"), Does.Contain("\"path\": \"https://example.go.th/terms\""));
            Assert.That(site.Read("output/en/data/index.html"), Does.Contain("<a href=\"https://example.go.th/terms\" rel=\"license noopener noreferrer\">Terms</a>"));
            Assert.That(site.Read("output/2565/scores/index.html"), Does.Contain("\"license\":\"https://example.go.th/terms\""));
        });
    }

    [TestCase("2020-06-30", true)]
    [TestCase("2999-06-30", false)]
    public void Status_says_when_security_txt_has_expired(string day, bool isSaid)
    {
        using var site = TestSite.Of("minimal");
        site.Write("content/site.yaml", site.Read("content/site.yaml") + $"security:\n  contact: tel:+66-2-000-0000\n  expires: {day}\n");
        Assert.That(site.Run("status").Error.Contains("security.txt", StringComparison.Ordinal), Is.EqualTo(isSaid));
    }

    private static string Value(XElement element, string name) => element.Elements(Atom + name).Single().Value;

    private static string Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(l => l.Attribute("rel")?.Value == relation).Attribute("href")?.Value ?? "";

    private static string Meta(IDocument page, string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content") ?? "";

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString() ?? ""],
        _ => [],
    };
}
