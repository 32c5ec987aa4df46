using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>Other sites than the real one, from configuration and data alone: each builds, and shows what is particular to it.</summary>
public sealed partial class ConfigurationTests
{
    private const string Settings = "content/site.yaml";
    private const string Disclosures = "content/years/2565/disclosures.yaml";
    private const string Measures = "content/years/2565/measures.yaml";
    private const string NotTranslated = "not yet translated";
    private const string EvidenceOnAnotherPage = "      - page: { kind: analysis, fiscalYear: 2565 }\n        title: { th: \"การวิเคราะห์\", en: \"The analysis\" }\n";

    [Test]
    public void One_culture_has_no_folder_and_no_alternate_of_another()
    {
        using var site = TestSite.Of("minimal").Replace(Settings, "[th, en]", "[th]");
        Folders.Delete(Path.Combine(site.Root, "content/articles/about.en.md"));
        foreach (var path in Folders.PathsIn(Path.Combine(site.Root, "content")).Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)).Select(p => $"content/{p}"))
        {
            site.Write(path, EnglishText().Replace(site.Read(path), ""));
        }

        AssertBuilds(site);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Directory.Exists(Path.Combine(site.Output, "en")), Is.False);
            Assert.That(Page(site, "index.html").QuerySelectorAll("link[hreflang]").Select(l => l.GetAttribute("hreflang")), Is.EquivalentTo(new[] { "th", "x-default" }));
            Assert.That(Folders.PathsIn(site.Output).Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Select(p => site.Read($"output/{p}")), Is.All.Not.Contain("lang=\"en\""));
        }
    }

    [Test]
    public void A_missing_translation_shows_the_source_text_marked_and_said()
    {
        using var site = TestSite.Of("minimal").Replace(Measures, ", en: \"Publish\"", "");
        var result = site.Run("build", "--format", "line");
        Assert.That((result.ExitCode, ReportedLine.In(result.Out).Single().Code), Is.EqualTo((0, "PRS5001")), result.Out);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Page(site, "en/2565/measures/index.html").QuerySelectorAll("main [lang=th]").Select(e => e.TextContent), Does.Contain("เผยแพร่"));
            Assert.That(HeadOf(site, "en/2565/measures/index.html"), Does.Contain(NotTranslated));
            Assert.That(HeadOf(site, "2565/measures/index.html"), Does.Not.Contain("ยังไม่มีคำแปล"));
            Assert.That(HeadOf(site, "en/contact/index.html"), Does.Not.Contain(NotTranslated));
        }
    }

    [Test]
    public void A_third_culture_needs_its_tag_and_its_strings_and_may_lack_texts()
    {
        using var site = WithLao(text => EnglishText().Replace(text, m => m.Value + m.Value.Replace("en:", "lo:", StringComparison.Ordinal)));
        site.Replace(Measures, ", lo: \"Publish\"", "");
        site.Write("content/articles/about.lo.md", site.Read("content/articles/about.en.md"));
        var result = site.Run("build", "--format", "line");
        Assert.That((result.ExitCode, ReportedLine.In(result.Out).Single().Code), Is.EqualTo((0, "PRS5001")), result.Out);
        CheckLao(site, "เผยแพร่");
    }

    [Test]
    public void A_third_culture_may_lack_every_text()
    {
        using var site = WithLao(text => text);
        var result = site.Run("build", "--format", "line");
        Assert.That(result.ExitCode, Is.Zero, result.Out);
        Assert.That(ReportedLine.In(result.Out).Select(l => (l.Severity, l.Code)).Distinct(), Is.EqualTo(new[] { ("warning", "PRS5001") }));
        CheckLao(site, "การใช้งบประมาณ");
    }

    [Test]
    public void A_theme_that_replaces_one_component_keeps_all_others()
    {
        using var site = TestSite.Of("minimal").OwnThemes()
            .Replace(Settings, "theme: default", "theme: own")
            .Write("themes/own/theme.yaml", "name: own\nextends: default\n")
            .Write("themes/own/components/site-footer/site-footer.cshtml", "<footer><p lang=\"en\">A footer of our own</p></footer>\n");
        AssertBuilds(site);
        using var standard = TestSite.Of("minimal");
        AssertBuilds(standard);
        var pages = Folders.PathsIn(site.Output).Where(p => p.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(Folders.PathsIn(site.Output).Where(p => !p.StartsWith("assets/", StringComparison.Ordinal)), Is.EqualTo(Folders.PathsIn(standard.Output).Where(p => !p.StartsWith("assets/", StringComparison.Ordinal))));
            foreach (var path in pages)
            {
                Assert.That(Page(site, path).QuerySelector("footer")?.TextContent, Is.EqualTo("A footer of our own"), path);
                Assert.That(Page(site, path).QuerySelector("main")?.OuterHtml, Is.EqualTo(Page(standard, path).QuerySelector("main")?.OuterHtml), path);
            }
        });
    }

    [Test]
    public void The_formal_theme_changes_the_look_and_a_name_and_nothing_of_the_content()
    {
        using var site = TestSite.Real().Replace(Settings, "theme: default", "theme: formal");
        AssertBuilds(site);
        using var standard = TestSite.Real();
        AssertBuilds(standard);
        Assert.Multiple(() =>
        {
            foreach (var path in Folders.PathsIn(standard.Output).Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
            {
                Assert.That(Page(site, path).QuerySelector("main")?.OuterHtml, Is.EqualTo(Page(standard, path).QuerySelector("main")?.OuterHtml), path);
            }

            Assert.That(Page(site, "index.html").QuerySelector(".brand-site")?.TextContent, Is.EqualTo("ข้อมูลคุณธรรมและความโปร่งใส"));
            Assert.That(Page(site, "en/index.html").QuerySelector(".brand-site")?.TextContent, Is.EqualTo("Integrity and transparency"));
            var style = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(site.Output, "assets"), "site.*.css").Single());
            Assert.That(style.IndexOf("--brand: #6b1d1d", StringComparison.Ordinal), Is.GreaterThan(style.IndexOf("--brand: #0b4a6f", StringComparison.Ordinal)), "its colours come after");
            Assert.That(style, Does.Contain("border-block-start: 1px solid var(--edge)").And.Not.Contain("grid-template-columns: repeat(3, 1fr); gap: 1rem"), "its ways-in.css takes the place of the default's");
        });
    }

    [Test]
    public void A_whole_theme_that_extends_nothing_builds()
    {
        using var site = PlainSite.Make();
        AssertBuilds(site);
        Assert.That(Page(site, "en/2565/index.html").QuerySelector("main p")?.TextContent, Is.EqualTo("Year 2565 (2022)"));
    }

    [Test]
    public void Two_years_lead_to_each_other_s_same_items()
    {
        using var site = TestSite.Of("minimal");
        var next = site.Read("content/frameworks/2565.yaml").Replace("2565", "2566", StringComparison.Ordinal);
        site.Write("content/frameworks/2566.yaml", Code().Replace(next, m => $"{m.Value}\n                continues: 2565/{m.Groups[1].Value}"));
        site.Write("content/years/2566/disclosures.yaml", "fiscalYear: 2566\ndisclosures:\n  - item: O1\n    answer: pending\n  - item: O2\n    answer: pending\n");
        AssertBuilds(site);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(LinksOf(site, "2566/oit/o01/index.html"), Does.Contain("../../../2565/oit/o01/"));
            Assert.That(LinksOf(site, "2565/oit/o01/index.html"), Does.Contain("../../../2566/oit/o01/"));
            Assert.That(LinksOf(site, "en/2565/index.html"), Does.Contain("../2566/"));
        }
    }

    [Test]
    public void A_year_with_nothing_but_disclosures_has_pages_for_them_alone()
    {
        using var site = TestSite.Of("minimal").Replace(Disclosures, "    evidence:\n" + EvidenceOnAnotherPage, "    addressNotRecorded: true\n");
        foreach (var part in new[] { "scores", "analysis", "measures" })
        {
            Folders.Delete(Path.Combine(site.Root, $"content/years/2565/{part}.yaml"));
        }

        AssertBuilds(site);
        var paths = Folders.PathsIn(site.Output).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(paths, Does.Contain("2565/oit/o02/index.html").And.Contain("2565/oit/oit.csv"));
            Assert.That(paths, Is.All.Not.Contain("scores").And.All.Not.Contain("measures").And.All.Not.Contain("memo/"));
        }
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_site_without_any_year_still_says_who_the_agency_is_and_how_to_reach_it(bool hasFramework)
    {
        using var site = TestSite.Of("minimal");
        Folders.Delete(Path.Combine(site.Root, "content/years"));
        if (!hasFramework)
        {
            Folders.Delete(Path.Combine(site.Root, "content/frameworks"));
        }

        AssertBuilds(site);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Page(site, "index.html").Body?.TextContent, Does.Contain("เทศบาลตัวอย่าง"));
            Assert.That(LinksOf(site, "en/contact/index.html"), Does.Contain("tel:020000000"));
            Assert.That(Folders.PathsIn(site.Output), Is.All.Not.Contain("2565"));
        }
    }

    /// <summary>The site with Lao as its third culture: strings of its own, and what is made of each file's texts.</summary>
    private static TestSite WithLao(Func<string, string> change)
    {
        var site = TestSite.Of("minimal").OwnThemes();
        foreach (var path in Folders.PathsIn(Path.Combine(site.Root, "content")).Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)).Select(p => $"content/{p}"))
        {
            site.Write(path, change(site.Read(path)));
        }

        return site
            .Replace(Settings, "[th, en]", "[th, en, lo]")
            .Replace(Settings, "theme: default", "theme: lao")
            .Write("themes/lao/theme.yaml", "name: lao\nextends: default\n")
            .Write("themes/lao/strings/lo.yaml", site.Read("themes/default/strings/en.yaml"));
    }

    private static void CheckLao(TestSite site, string fallback)
    {
        var page = Page(site, "lo/2565/measures/index.html");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("lo"));
            Assert.That(page.QuerySelectorAll("main [lang=th]").Select(e => e.TextContent), Does.Contain(fallback));
            Assert.That(HeadOf(site, "lo/2565/measures/index.html"), Does.Contain(NotTranslated));
            Assert.That(page.QuerySelectorAll("link[hreflang]").Select(l => l.GetAttribute("hreflang")), Is.SupersetOf(new[] { "th", "en", "lo" }));
        }
    }

    private static void AssertBuilds(TestSite site)
    {
        var result = site.Run("build", "--format", "line");
        Assert.That(result, Is.EqualTo(new RunResult(0, "", "")));
    }

    private static IDocument Page(TestSite site, string path) => new HtmlParser().ParseDocument(site.Read($"output/{path}"));

    /// <summary>The first thing that a page's content says.</summary>
    private static string? HeadOf(TestSite site, string path) => Page(site, path).QuerySelector("main")?.FirstElementChild?.TextContent;

    private static IEnumerable<string?> LinksOf(TestSite site, string path) => Page(site, path).QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href"));

    [GeneratedRegex(", en: \"[^\"]*\"")]
    private static partial Regex EnglishText();

    [GeneratedRegex("code: (O[0-9]+)")]
    private static partial Regex Code();

    [Test]
    public void Thai_digits_are_in_the_figures_of_thai_pages_and_nowhere_a_machine_reads()
    {
        using var site = TestSite.Real().Replace("content/site.yaml", "theme: default", "theme: default\nthaiDigits: true");
        Assert.That(site.Run("build", "--format", "line").Out, Is.Empty);
        var scores = site.Read("output/2565/scores/index.html");
        Assert.Multiple(() =>
        {
            Assert.That(scores, Does.Contain(">๙๗.๘๖<").And.Contain("พ.ศ.\u00A0๒๕๖๕").And.Contain("๔\u00A0สิงหาคม\u00A0๒๕๖๕").And.Contain("เกณฑ์ผ่าน ๘๕"));
            Assert.That(Regex.Matches(scores, "\\b(?:href|id|datetime|[xy][12]?|cx|d|width|colspan)=\"[^\"]*[๐-๙]"), Is.Empty);
            Assert.That(site.Read("output/2566/measures/index.html"), Does.Contain("id=\"m1\"").And.Contain(">๑<"));
            Assert.That(site.Read("output/en/2565/scores/index.html"), Does.Contain(">97.86<"));
            Assert.That(site.Read("output/2565/scores/scores.csv"), Does.Contain("97.31").And.Not.Match("[๐-๙]\\.[๐-๙]"));
        });
    }

    [Test]
    public void What_is_translated_is_counted_for_a_culture_that_lacks_texts()
    {
        using var site = TestSite.Of("minimal");
        var all = site.Run("check", "--messages", "en").Out;
        var lacking = site.Replace(Measures, ", en: \"Publish\"", "").Run("check", "--messages", "en").Out;
        Assert.Multiple(() =>
        {
            Assert.That(all, Does.Not.Contain("are translated"));
            var counts = Regex.Match(lacking, @"\nen: (\d+) of (\d+) texts are translated");
            Assert.That(counts.Success, lacking);
            Assert.That(int.Parse(counts.Groups[2].Value, CultureInfo.InvariantCulture) - int.Parse(counts.Groups[1].Value, CultureInfo.InvariantCulture), Is.EqualTo(1));
        });
    }
}
