using System.Text.Json;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>A published address never stops working: evaluators open it for weeks, and others have noted it down.</summary>
public sealed class PermanentAddressTests
{
    private const string Framework = "content/frameworks/2565.yaml";
    private const string Disclosures = "content/years/2565/disclosures.yaml";
    private const string ItemPage = "2565/oit/o02/index.html";

    private static readonly FixedClock WithinFreeze = new(2022, 5, 15);
    private static readonly FixedClock AfterFreeze = new(2022, 7, 1);

    [Test]
    public void An_items_page_may_not_vanish_while_it_is_assessed()
    {
        using var site = Published();
        var before = site.Snapshot();
        site.Clock = WithinFreeze;
        var run = WithoutSecondItem(site).Run("build", "--format", "line");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Out, Does.Contain("error PRS6002").And.Contain("/2565/oit/o02/").And.Contain("2022-06-30"));
            Assert.That(site.Snapshot(), Is.EqualTo(before));
        });
    }

    [Test]
    public void The_days_that_were_published_count_where_the_framework_names_none_any_more()
    {
        using var site = Published();
        site.Clock = WithinFreeze;
        site.Replace(Framework, "freeze: { days: 2022-05-01..2022-06-30, confidence: verified }\n", "");
        Assert.That(WithoutSecondItem(site).Run("build", "--format", "line").Out, Does.Contain("PRS6002"));
    }

    [Test]
    public void Days_that_are_corrected_count_at_once()
    {
        using var site = Published();
        site.Clock = WithinFreeze;
        site.Replace(Framework, "days: 2022-05-01..2022-06-30", "days: 2022-06-01..2022-06-30");
        Assert.That(WithoutSecondItem(site).Run("build", "--format", "line").Out, Does.Contain("warning PRS6003"));
    }

    [TestCase(2022, 5, 1, 1)]
    [TestCase(2022, 6, 30, 1)]
    [TestCase(2022, 4, 30, 0)]
    [TestCase(2022, 7, 1, 0)]
    public void The_first_and_last_day_belong_to_the_freeze(int year, int month, int day, int exitCode)
    {
        using var site = Published();
        site.Clock = new FixedClock(year, month, day);
        Assert.That(WithoutSecondItem(site).Run("build").ExitCode, Is.EqualTo(exitCode));
    }

    [Test]
    public void A_page_of_this_site_that_is_evidence_may_not_vanish_either()
    {
        using var site = Published();
        site.Clock = WithinFreeze;
        File.Delete(Path.Combine(site.Root, "content/years/2565/analysis.yaml"));
        site.Replace(Disclosures, "      - page: { kind: analysis, fiscalYear: 2565 }", "      - url: https://example.go.th/analysis");
        Assert.That(site.Run("build", "--format", "line").Out, Does.Contain("error PRS6002").And.Contain("/2565/analysis/"));
    }

    [Test]
    public void Later_the_old_address_leads_on_and_goes_on_doing_so()
    {
        using var site = Published();
        site.Clock = AfterFreeze;
        var run = WithoutSecondItem(site).Run("build", "--format", "line");
        var page = site.Read("output/" + ItemPage);
        var files = site.Snapshot();
        var again = site.Run("build", "--format", "line");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Out, Does.Contain("warning PRS6003"));
            Assert.That(page, Does.Contain("<meta http-equiv=\"refresh\" content=\"0; url=../\">"));
            Assert.That(site.Read("output/en/" + ItemPage), Does.Contain("url=../").And.Contain("This page has moved"));
            Assert.That(site.Read("output/sitemap.xml"), Does.Not.Contain("o02"));
            Assert.That(again.Out, Is.Empty, "a page that already leads on is no news");
            Assert.That(site.Snapshot(), Is.EqualTo(files));
        });
    }

    [Test]
    public void What_comes_back_is_a_page_again()
    {
        using var site = Published();
        site.Clock = AfterFreeze;
        var before = site.Snapshot();
        var (framework, disclosures) = (site.Read(Framework), site.Read(Disclosures));
        WithoutSecondItem(site).Run("build");
        site.Write(Framework, framework).Write(Disclosures, disclosures).Run("build");
        Assert.That(site.Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public void A_culture_that_is_given_up_leads_on_to_the_pages_of_the_others()
    {
        using var site = Published();
        site.Clock = AfterFreeze;
        site.Replace("content/site.yaml", "cultures: [th, en]", "cultures: [th]");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Root, "content/articles"), "*.en.md"))
        {
            File.Delete(file);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Root, "content"), "*.yaml", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(file), ", en: (\"[^\"]*\"|[^,}\n]*) }", " }"));
        }

        var run = site.Run("build", "--format", "line");
        Assert.That(run.ExitCode, Is.Zero, run.Out);
        Assert.That(site.Read("output/en/" + ItemPage), Does.Contain("url=../../../../2565/oit/o02/"));
    }

    [Test]
    public void The_manifest_says_which_addresses_are_frozen()
    {
        using var site = Published();
        using var manifest = JsonDocument.Parse(site.Read("output/manifest.json"));
        var frozen = manifest.RootElement.GetProperty("files").EnumerateArray()
            .Where(f => f.TryGetProperty("frozen", out _))
            .Select(f => f.GetProperty("path").GetString())
            .Where(p => p?.StartsWith("en/", StringComparison.Ordinal) == false);
        Assert.That(frozen, Is.EquivalentTo(new[] { "2565/analysis/index.html", "2565/oit/index.html", "2565/oit/o01/index.html", ItemPage }));
    }

    private static TestSite Published()
    {
        var site = TestSite.Of("minimal");
        site.Write(Framework, site.Read(Framework).TrimEnd() + "\nfreeze: { days: 2022-05-01..2022-06-30, confidence: verified }\n");
        site.Clock = AfterFreeze;
        var run = site.Run("build");
        Assert.That(run.ExitCode, Is.Zero, run.Out);
        return site;
    }

    private static TestSite WithoutSecondItem(TestSite site)
    {
        Cut(site, Framework, "              - code: O2", "\n            ");
        Cut(site, Disclosures, "  - item: O2", null);
        return site;
    }

    /// <summary>Takes out from a text's first line to the next line that belongs to something else, or to the end.</summary>
    private static void Cut(TestSite site, string path, string from, string? to)
    {
        var text = site.Read(path);
        var start = text.IndexOf(from, StringComparison.Ordinal);
        var lines = text[start..].Split('\n');
        var indent = from.Length - from.TrimStart().Length;
        var rest = to is null ? [] : lines.Skip(1).SkipWhile(l => l.Length == 0 || l.TakeWhile(char.IsWhiteSpace).Count() > indent);
        site.Write(path, text[..start] + string.Join('\n', rest));
    }
}
