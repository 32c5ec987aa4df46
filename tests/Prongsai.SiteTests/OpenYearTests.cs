using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>Frameworks and years of other shapes than those of the first site, as data alone: open ones, others' codes and instruments, totals of the past.</summary>
public sealed class OpenYearTests
{
    private const string Framework = "content/frameworks/2565.yaml";
    private const string Scores = "content/years/2565/scores.yaml";
    private const string Disclosures = "content/years/2565/disclosures.yaml";

    [Test]
    public void Codes_have_the_letters_that_their_framework_states()
    {
        using var site = TestSite.Of("minimal")
            .Replace(Framework, "instruments:\n", "itemCodes: \"MOIT{number}\"\ninstruments:\n")
            .Replace(Framework, "code: O1", "code: MOIT1").Replace(Framework, "code: O2", "code: moit ๒")
            .Replace(Disclosures, "item: O1", "item: MOIT1").Replace(Disclosures, "item: O2", "item: MOIT2");
        AssertBuilds(site);
        Assert.That(site.Read("output/2565/oit/moit02/index.html"), Does.Contain("MOIT2"));
    }

    [Test]
    public void Items_may_stand_directly_below_their_indicator()
    {
        var text = File.ReadAllText(Path.Combine(Repo.Fixtures, "sites", "minimal", Framework));
        var start = text.IndexOf("        subIndicators:", StringComparison.Ordinal);
        var items = text[(text.IndexOf("            items:\n", start, StringComparison.Ordinal) + "            items:\n".Length)..];
        using var site = TestSite.Of("minimal").Write(Framework, text[..start] + "        items:\n" + items);
        AssertBuilds(site);
        Assert.That(site.Read("output/2565/oit/index.html"), Does.Contain("O2").And.Not.Contain("3.1"));
    }

    [Test]
    public void Bands_pass_mark_and_weights_may_be_unknown_while_there_is_no_result()
    {
        using var site = TestSite.Of("minimal");
        var text = site.Read(Framework);
        var from = text.IndexOf("passMark:", StringComparison.Ordinal);
        text = text[..from] + "status: draft\n" + text[text.IndexOf("instruments:", StringComparison.Ordinal)..];
        site.Write(Framework, string.Concat(text.Split('\n').Where(l => !l.Contains("weight", StringComparison.Ordinal) && !l.Contains("Confidence", StringComparison.Ordinal)).Select(l => l + "\n")));
        File.Delete(Path.Combine(site.Root, Scores));
        File.Delete(Path.Combine(site.Root, "content/years/2565/analysis.yaml"));
        site.Replace(Disclosures, "      - page: { kind: analysis, fiscalYear: 2565 }", "      - page: { kind: measures, fiscalYear: 2565 }")
            .Replace("content/site.yaml", "theme: default", "theme: default\npublicReadiness: true");
        var build = site.Run("build", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(build.ExitCode, Is.Zero, build.Out);
            Assert.That(ReportedLine.In(build.Out).Select(l => l.Code), Is.EqualTo(new[] { "PRS4016" }));
            Assert.That(site.Read("output/method/index.html"), Does.Contain("ฉบับร่าง"));
            Assert.That(site.Read("output/2565/oit/o01/index.html"), Does.Not.Contain("confidence"));
            Assert.That(site.Read("output/2565/readiness/index.html"), Does.Contain("–"));
            Assert.That(site.Run("status").ExitCode, Is.Zero);
        }
    }

    [Test]
    public void A_year_may_have_a_total_alone()
    {
        using var site = TestSite.Of("minimal")
            .Write("content/frameworks/2564.yaml", "schema: 1\nfiscalYear: 2564\nname: { th: \"ก\", en: \"a\" }\nassessor: { th: \"ข\", en: \"b\" }\n")
            .Write("content/years/2564/scores.yaml", "fiscalYear: 2564\nsource:\n  title: { th: \"ประกาศ\", en: \"Announcement\" }\noverall: 81.5\n");
        AssertBuilds(site);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(site.Read("output/2564/scores/index.html"), Does.Contain("81.50").And.Contain("เฉพาะคะแนนรวม"));
            Assert.That(site.Read("output/2565/scores/index.html"), Does.Contain("81.50"), "the trend goes back");
            Assert.That(Directory.Exists(Path.Combine(site.Output, "2564", "oit")), Is.False);
        }
    }

    [Test]
    public void The_year_under_assessment_leads_and_says_which_it_is()
    {
        using var site = LaterYear();
        AssertBuilds(site);
        foreach (var (page, up) in new[] { ("index.html", ""), ("404.html", "/ita/"), ("contact/index.html", "../"), ("en/index.html", "") })
        {
            Assert.That(site.Read($"output/{page}"), Does.Contain($"href=\"{up}2566/oit/\"").And.Contain("2566"), page);
        }

        Assert.That(site.Read("output/index.html"), Does.Contain("href=\"2565/scores/\""));
        Assert.That(site.Run("sheet").Out, Does.Contain("oit-2566"));
    }

    [Test]
    public void A_year_with_scores_alone_has_no_pages_on_items()
    {
        using var site = LaterYear();
        File.Delete(Path.Combine(site.Root, Disclosures));
        AssertBuilds(site);
        Assert.That(Folders.PathsIn(site.Output).Where(p => p.StartsWith("2565/oit", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_closed_year_is_not_accused_and_an_open_one_only_where_asked()
    {
        using var site = LaterYear();
        AssertBuilds(site);
        Assert.That(Readiness(site), Is.Empty);
        site.Replace("content/site.yaml", "theme: default", "theme: default\npublicReadiness: true");
        AssertBuilds(site);
        Assert.That(Readiness(site), Is.EqualTo(new[] { "2566/readiness/index.html", "en/2566/readiness/index.html" }));
    }

    [Test]
    public void Surveys_stand_on_home_and_contact_with_their_days()
    {
        using var site = TestSite.Of("minimal").Write(
            "content/years/2565/surveys.yaml",
            "fiscalYear: 2565\nsurveys:\n  - instrument: IIT\n    url: https://example.go.th/go/iit/x\n    from: 2022-03-01\n    to: 2022-06-30\n    target: 400\n");
        AssertBuilds(site);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(site.Read("output/index.html"), Does.Contain("https://example.go.th/go/iit/x").And.Contain("data-from=\"2022-03-01\""));
            Assert.That(site.Read("output/en/contact/index.html"), Does.Contain("Internal survey").And.Contain("class=\"survey-code\"").And.Contain("400"));
        }
    }

    [Test]
    public void Thai_alone_builds_from_files_in_two_languages()
    {
        using var site = TestSite.Of("minimal").Replace("content/site.yaml", "cultures: [th, en]", "cultures: [th]");
        File.Delete(Path.Combine(site.Root, "content/articles/about.en.md"));
        AssertBuilds(site);
    }

    [Test]
    public void Every_framework_that_comes_with_the_program_is_sound()
    {
        using var site = TestSite.Of("minimal");
        site.OwnFrameworks();
        Assert.That(ReportedLine.In(site.Run("check", "--format", "line").Out).Where(l => l.File.StartsWith("content/frameworks", StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<string> Readiness(TestSite site) => Folders.PathsIn(site.Output).Where(p => p.EndsWith("readiness/index.html", StringComparison.Ordinal));

    private static void AssertBuilds(TestSite site) => Assert.That(site.Run("build", "--format", "line"), Is.EqualTo(new RunResult(0, "", "")));

    /// <summary>The smallest site with a second year, still to be assessed.</summary>
    private static TestSite LaterYear()
    {
        var site = TestSite.Of("minimal");
        return site
            .Write("content/frameworks/2566.yaml", site.Read(Framework).Replace("2565", "2566", StringComparison.Ordinal))
            .Write("content/years/2566/disclosures.yaml", site.Read(Disclosures).Replace("fiscalYear: 2565\ndis", "fiscalYear: 2566\ndis", StringComparison.Ordinal).Replace("covers: 2565", "covers: 2566", StringComparison.Ordinal));
    }
}
