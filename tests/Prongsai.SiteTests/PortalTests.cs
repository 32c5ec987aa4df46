using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>The portal to many agencies: the same however its sites were built, with their figures, leading only to what is there.</summary>
public sealed class PortalTests
{
    private const int Parts = 16;

    private ManyAgencies? _whole;

    private ManyAgencies Whole => _whole ?? throw new InvalidOperationException("the sites are not built");

    [OneTimeSetUp]
    public void Build()
    {
        _whole = ManyAgencies.Make();
        var run = _whole.Build();
        Assert.That(run.ExitCode, Is.Zero, run.Out);
        Assert.That(run.Out, Does.Contain("24 of 24 agencies").And.Contain("portal"));
    }

    [OneTimeTearDown]
    public void Delete() => _whole?.Dispose();

    [Test]
    public void Parts_put_together_and_joined_are_the_whole_byte_by_byte()
    {
        using var joined = ManyAgencies.Make();
        for (var part = Parts; part > 0; part--)
        {
            var run = joined.Build("--shard", $"{part}/{Parts}", "--output", $"parts/{part}");
            Assert.That(run.ExitCode, Is.Zero, run.Out);
            Assert.That(run.Out, Does.Contain("prongsai portal"));
            if (Directory.Exists(Path.Combine(joined.Site.Root, "parts", $"{part}")))
            {
                Folders.Copy(Path.Combine(joined.Site.Root, "parts", $"{part}"), joined.Site.Output);
            }
        }

        Assert.That(Directory.Exists(joined.Portal), Is.False, "no part makes a portal");
        Assert.That(joined.Site.Run("portal").ExitCode, Is.Zero);
        Assert.That(joined.Published(), Is.EqualTo(Whole.Published()));
    }

    [Test]
    public void A_failing_agency_keeps_its_entry_and_one_that_never_was_built_has_none()
    {
        using var agencies = ManyAgencies.Make();
        agencies.Site.Replace("agencies/agency-24/units.yaml", "units:", "unitz:");
        Assert.That(agencies.Build().ExitCode, Is.EqualTo(1));
        var before = agencies.Published();
        agencies.Site.Replace("agencies/agency-03/site.yaml", "Municipality 2", "Municipality new").Replace("agencies/agency-03/units.yaml", "units:", "unitz:");
        Assert.Multiple(() =>
        {
            Assert.That(agencies.Build().ExitCode, Is.EqualTo(1));
            Assert.That(agencies.Published(), Is.EqualTo(before));
            Assert.That(CsvText.Rows(agencies.Site.Read("output/portal/agencies.csv")).Select(r => r["agency"]), Is.EqualTo(ManyAgencies.Names.SkipLast(1)));
        });
    }

    [TestCase("th", "")]
    [TestCase("en", "en/")]
    public void Figures_are_those_that_the_sites_publish(string culture, string folder)
    {
        var agencies = CsvText.Rows(Whole.Site.Read("output/portal/agencies.csv"));
        var results = CsvText.Rows(Whole.Site.Read("output/portal/2565/agency-results.csv")).ToDictionary(r => r["agency"]);
        Assert.That(agencies.Select(r => r["agency"]), Is.EqualTo(ManyAgencies.Names));
        Assert.Multiple(() =>
        {
            foreach (var agency in agencies)
            {
                var (score, grade, ready, items) = PublishedBy(agency["agency"]);
                Assert.That((agency["score"], agency["grade"], agency["ready_items"], agency["items"]), Is.EqualTo((score, grade, ready, items)), agency["agency"]);
                var row = RowOf(agency["agency"], folder);
                Assert.That(row, Does.Contain(agency[$"name_{culture}"]));
                if (score.Length == 0)
                {
                    Assert.That(results, Does.Not.ContainKey(agency["agency"]));
                    continue;
                }

                var result = results[agency["agency"]];
                Assert.That((result["score"], result["grade"], result["ready_items"], result["items"]), Is.EqualTo((score, grade, ready, items)), agency["agency"]);
                Assert.That(row, Does.Contain(Points(score)).And.Contain("–"), "no result of the year before");
            }
        });
    }

    [Test]
    public void A_year_is_counted_from_what_the_sites_publish()
    {
        var scores = ManyAgencies.Names.Select(n => PublishedBy(n)).Where(p => p.Score.Length > 0).ToList();
        var sorted = scores.Select(s => decimal.Parse(s.Score, CultureInfo.InvariantCulture)).Order().ToList();
        Assert.That(sorted, Has.Count.EqualTo(ManyAgencies.Count - 1));
        var page = Main("en/2565/index.html");
        var facts = page.QuerySelectorAll(".facts dd").Select(d => d.TextContent.Trim()).ToList();
        var grades = page.QuerySelectorAll(".grade-counts tbody tr").Select(r => (r.QuerySelector("span")?.TextContent, r.QuerySelector("td")?.TextContent)).ToList();
        var lopburi = page.QuerySelectorAll(".spreads tbody tr").Single(r => r.TextContent.Contains("Lop Buri", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(facts, Is.EqualTo(new[]
            {
                $"{sorted.Count(s => s >= 85)} of {sorted.Count} agencies", Points(sorted[^1]), Points(sorted[sorted.Count / 2]), Points(sorted[0]),
            }));
            Assert.That(grades, Is.EqualTo(new[] { ("Good", $"{scores.Count(s => s.Grade == "A")}"), ("Fair", $"{scores.Count(s => s.Grade == "B")}") }));
            Assert.That(lopburi.QuerySelector("small")?.TextContent, Is.EqualTo("Agencies: 9"), "with and without the word for province it is one");
            Assert.That(page.QuerySelector(".notice")?.TextContent, Does.Contain("computed here"));
        });
    }

    [Test]
    public void Provinces_stand_in_the_order_of_their_names_and_hold_every_agency_once()
    {
        var thai = Main("index.html").QuerySelectorAll(".provinces a").ToList();
        var english = Main("en/index.html").QuerySelectorAll(".provinces a").Select(a => a.TextContent);
        var listed = Directory.EnumerateDirectories(Path.Combine(Whole.Portal, "provinces"))
            .SelectMany(f => Main($"provinces/{Path.GetFileName(f)}/index.html").QuerySelectorAll("tbody th a"))
            .Select(a => a.GetAttribute("href")?.Split('/')[^2]);
        Assert.Multiple(() =>
        {
            Assert.That(thai.Select(a => a.TextContent), Is.EqualTo(new[] { "กรุงเทพมหานคร", "ตาก", "แม่ฮ่องสอน", "ลพบุรี" }));
            Assert.That(thai.Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "provinces/bangkok/", "provinces/tak/", "provinces/mae-hong-son/", "provinces/lop-buri/" }));
            Assert.That(english, Is.EqualTo(new[] { "Bangkok", "Lop Buri", "Mae Hong Son", "Tak" }));
            Assert.That(listed, Is.EquivalentTo(ManyAgencies.Names));
            Assert.That(Main("index.html").TextContent, Does.Not.Contain("เทศบาลตำบลที่"), "the first page lists no agency");
        });
    }

    [Test]
    public void Every_link_leads_to_a_file_that_is_there() => Assert.Multiple(() =>
    {
        foreach (var path in Folders.PathsIn(Whole.Portal).Where(p => p.EndsWith("index.html", StringComparison.Ordinal)).Append("../index.html"))
        {
            var file = Path.Combine(Whole.Portal, path);
            foreach (var address in new HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href") ?? ""))
            {
                if (!address.Contains(':', StringComparison.Ordinal))
                {
                    Assert.That(File.Exists(Target(file, address)), $"{path}: {address}");
                }
            }
        }
    });

    [TestCase("th")]
    [TestCase("en")]
    public void Search_finds_every_agency_by_name_district_and_province(string culture)
    {
        var script = Directory.EnumerateFiles(Path.Combine(Whole.Portal, "assets"), $"search-index.{culture}.*").Single();
        var page = Path.Combine(Whole.Portal, culture == "th" ? "" : culture, "search", "index.html");
        var entries = SearchIndexText.Pages(File.ReadAllText(script)).Where(e => e[0].Contains("agency-", StringComparison.Ordinal)).ToDictionary(e => e[3]);
        Assert.Multiple(() =>
        {
            foreach (var agency in CsvText.Rows(Whole.Site.Read("output/portal/agencies.csv")))
            {
                var entry = entries[agency[$"name_{culture}"]];
                Assert.That(Target(page, entry[0]), Is.EqualTo(Path.Combine(Whole.Site.Output, agency["agency"], culture == "th" ? "" : culture, "index.html")));
                Assert.That(entry, Has.Member(agency[$"district_{culture}"]).And.Member(agency[$"type_{culture}"]));
                Assert.That(entry, Has.Member(agency[$"province_{culture}"]));
            }
        });
    }

    [Test]
    public void Other_pages_of_agencies_name_no_portal_and_the_portal_has_none_of_theirs()
    {
        var pages = Folders.PathsIn(Whole.Portal).Where(p => p.EndsWith("index.html", StringComparison.Ordinal)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(pages, Has.None.StartsWith("method/").And.None.StartsWith("keywords/").And.None.Contains("scores"));
            Assert.That(pages, Has.Member("contact/index.html").And.Member("complaint/index.html").And.Member("policy/privacy/index.html").And.Member("search/index.html"));
            Assert.That(File.Exists(Path.Combine(Whole.Portal, "data", "summary.json")), Is.False);
            Assert.That(Whole.Site.Read("output/agency-01/data/index.html"), Does.Contain("summary.json"));
        });
    }

    [Test]
    public void A_site_that_lost_a_page_is_refused_and_the_portal_stays()
    {
        using var agencies = ManyAgencies.Make();
        agencies.Build();
        File.Delete(Path.Combine(agencies.Site.Output, "agency-05", "2565", "scores", "index.html"));
        var before = agencies.Published();
        var run = agencies.Site.Run("portal", "--format", "line");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(ReportedLine.In(run.Out).Select(l => (l.Code, l.Message.Contains("../agency-05/2565/scores/index.html", StringComparison.Ordinal))), Is.All.EqualTo(("PRS8001", true)));
            Assert.That(agencies.Published(), Is.EqualTo(before));
        });
    }

    [Test]
    public void Unsound_sites_are_left_out_with_a_word_and_the_others_stay()
    {
        using var agencies = ManyAgencies.Make();
        agencies.Build();
        agencies.Site.Write("output/agency-02/data/summary.json", agencies.Site.Read("output/agency-02/data/summary.json").Replace("\"passes\": true", "\"passes\": 1", StringComparison.Ordinal));
        Folders.Delete(Path.Combine(agencies.Site.Output, "agency-07", "data", "summary.json"));
        Folders.Copy(Path.Combine(agencies.Site.Output, "agency-01"), Path.Combine(agencies.Site.Output, "zweite"));
        agencies.Site.Write("output/notes/readme.txt", "no site");
        var run = agencies.Site.Run("portal", "--format", "line");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Out);
            Assert.That(
                ReportedLine.In(run.Out).Select(l => (l.Code, l.File)),
                Is.EqualTo(new[] { ("PRS1019", "output/agency-02/data/summary.json"), ("PRS1019", "output/agency-07/data/summary.json"), ("PRS3009", "output/zweite/data/summary.json") }));
            Assert.That(
                CsvText.Rows(agencies.Site.Read("output/portal/agencies.csv")).Select(r => r["agency"]),
                Is.EqualTo(ManyAgencies.Names.Except(["agency-02", "agency-07"])));
        });
    }

    [Test]
    public void The_entrance_forwards_and_a_file_of_others_in_its_place_stays()
    {
        var entrance = new HtmlParser().ParseDocument(Whole.Site.Read("output/index.html"));
        Assert.That(entrance.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content"), Is.EqualTo("0; url=portal/index.html"));
        using var agencies = ManyAgencies.Make();
        agencies.Site.Write("output/index.html", "<p>ours</p>");
        var run = agencies.Build("--format", "line");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(ReportedLine.In(run.Out).Select(l => (l.Code, l.Severity)), Is.EqualTo(new[] { ("PRS9006", "warning") }));
            Assert.That(agencies.Site.Read("output/index.html"), Is.EqualTo("<p>ours</p>"));
            Assert.That(agencies.Published().Where(f => f.Key.StartsWith("portal/", StringComparison.Ordinal)), Is.EqualTo(Whole.Published().Where(f => f.Key.StartsWith("portal/", StringComparison.Ordinal))));
        });
        agencies.Site.Write("output/index.html", Whole.Site.Read("output/index.html").Replace("<h1>", "<h1>of an earlier version ", StringComparison.Ordinal));
        Assert.That(agencies.Site.Run("portal").ExitCode, Is.Zero);
        Assert.That(agencies.Site.Read("output/index.html"), Is.EqualTo(Whole.Site.Read("output/index.html")));
    }

    [Test]
    public void Without_its_content_no_portal_is_made_and_the_run_says_how()
    {
        using var agencies = ManyAgencies.Make();
        Folders.Delete(Path.Combine(agencies.Site.Root, "portal"));
        Folders.Delete(Path.Combine(agencies.Site.Root, "agencies", ManyAgencies.Silent));
        var run = agencies.Build();
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Out, Does.Contain("into the folder portal"));
            Assert.That(Directory.Exists(agencies.Portal) || File.Exists(Path.Combine(agencies.Site.Output, "index.html")), Is.False);
        });
    }

    [Test]
    public void Check_holds_the_portal_against_what_is_published_and_writes_nothing()
    {
        using var agencies = ManyAgencies.Make();
        Assert.That(agencies.Site.Run("check", "--sites", "agencies/*").ExitCode, Is.Zero, "before anything was published there is no portal to check");
        agencies.Build();
        var before = agencies.Published();
        agencies.Site.Replace("portal/site.yaml", "theme: default", "theme: nowhere");
        Assert.That(agencies.Site.Run("check", "--sites", "agencies/*").ExitCode, Is.EqualTo(1));
        Assert.That(agencies.Published(), Is.EqualTo(before));
    }

    [Test]
    public void A_province_that_is_not_known_comes_last()
    {
        using var agencies = ManyAgencies.Make();
        agencies.Build();
        using (var summary = JsonDocument.Parse(agencies.Site.Read("output/agency-01/data/summary.json")))
        {
            var known = summary.RootElement.EnumerateObject().Where(p => p.Name != "province").ToDictionary(p => p.Name, p => p.Value);
            agencies.Site.Write("output/agency-01/data/summary.json", JsonSerializer.Serialize(known));
        }

        Assert.That(agencies.Site.Run("portal").ExitCode, Is.Zero);
        var parser = new HtmlParser();
        var last = parser.ParseDocument(agencies.Site.Read("output/portal/en/index.html")).QuerySelectorAll(".provinces a")[^1];
        Assert.Multiple(() =>
        {
            Assert.That((last.TextContent, last.GetAttribute("href")), Is.EqualTo(("Province not stated", "provinces/unknown/")));
            Assert.That(agencies.Site.Read("output/portal/provinces/unknown/index.html"), Does.Contain("../../../agency-01/"));
        });
    }

    private static string Points(string score) => Points(decimal.Parse(score, CultureInfo.InvariantCulture));

    private static string Points(decimal score) => score.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Target(string file, string address)
    {
        var path = Uri.UnescapeDataString(address.Split('#', '?')[0]);
        return path.Length == 0 ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file) ?? "", path.EndsWith('/') ? path + "index.html" : path));
    }

    private AngleSharp.Dom.IElement Main(string path) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Whole.Portal, path))).QuerySelector("main") ?? throw new InvalidOperationException("no main");

    private string RowOf(string agency, string folder) =>
        Directory.EnumerateDirectories(Path.Combine(Whole.Portal, folder, "provinces"))
            .SelectMany(f => Main($"{folder}provinces/{Path.GetFileName(f)}/index.html").QuerySelectorAll("tbody tr"))
            .Single(r => r.QuerySelector("th a")?.GetAttribute("href")?.Contains($"/{agency}/", StringComparison.Ordinal) == true)
            .TextContent;

    /// <summary>The figures of a site's own data files; empty where it has none.</summary>
    private (string Score, string Grade, string Ready, string Items) PublishedBy(string agency)
    {
        var results = Path.Combine(Whole.Site.Output, agency, "data", "results.csv");
        if (!File.Exists(results))
        {
            return ("", "", "", "");
        }

        var total = CsvText.Rows(File.ReadAllText(results)).Single(r => r["level"] == "total");
        return (total["score"], total["grade"], "", "");
    }
}
