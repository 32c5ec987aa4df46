using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>A site and a year that begin: what is written builds at once, says nothing of another agency, and never takes the place of anything.</summary>
public sealed class NewCommandTests
{
    private const string Answers = "องค์การบริหารส่วนตำบลหนองดอกจาน\n1\nwww.nongdokchan.go.th\n";

    private static readonly string[] Ministry =
        ["new", "site", "--name", "กรมทดสอบ", "--kind", "department", "--website", "https://www.test.go.th", "--year", "2566"];

    [TestCase(Answers, "[th]")]
    [TestCase(Answers + "Nong Dok Chan SAO\nอำเภอเมือง\nMueang District\nเชียงราย\nหมู่ 1\nMoo 1\n053 000 000\na@test.go.th\n\nhttps://facebook.com/x\n", "[th, en]")]
    public void A_site_asked_for_builds_strictly_without_a_word(string typed, string cultures)
    {
        using var site = TestSite.Empty();
        site.Typed = typed + "\n";
        Assert.That(site.Run("new", "site", "--year", "2566").ExitCode, Is.Zero);
        var build = site.Run("build", "--strict", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(build, Is.EqualTo(new RunResult(0, "", "")));
            Assert.That(site.Read("content/site.yaml"), Does.Contain($"cultures: {cultures}"));
            Assert.That(site.Read("output/2566/oit/index.html").Split("data-state=\"pending\"").Length - 1, Is.EqualTo(43));
            Assert.That(Folders.PathsIn(site.Root).Where(p => IsText(p) && site.Read(p).Contains("ลพบุรี", StringComparison.Ordinal)), Is.Empty);
            Assert.That(Folders.PathsIn(site.Root).Where(p => IsText(p) && site.Read(p).Contains("opburi", StringComparison.Ordinal)), Is.Empty);
        }
    }

    [Test]
    public void A_ministry_has_no_place_and_is_asked_for_none()
    {
        using var site = TestSite.Empty();
        var run = site.Run(Ministry);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(site.Read("content/site.yaml"), Does.Contain("kind: centralGovernment").And.Not.Contain("province").And.Not.Contain("district"));
            Assert.That(site.Run("check", "--format", "line"), Is.EqualTo(new RunResult(0, "", "")));
        }
    }

    [Test]
    public void A_wrong_answer_is_asked_again_with_what_may_be_meant()
    {
        using var site = TestSite.Empty();
        site.Typed = "\nอบต.\n99\n1\nno address\nwww.x.go.th\n\n\nเชียงลาย\nเชียงราย\n";
        var run = site.Run("new", "site", "--messages", "th");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Out, Does.Contain("หมายเลข 1 ถึง").And.Contain("ไม่ใช่ที่อยู่เว็บ").And.Contain("หมายถึง เชียงราย"));
            Assert.That(site.Read("content/site.yaml"), Does.Contain("จังหวัดเชียงราย"));
        }
    }

    [Test]
    public void Text_that_looks_like_YAML_stays_text()
    {
        using var site = TestSite.Empty();
        Assert.That(site.Run([.. Ministry, "--name-en", "A: \"b\" \\ #c {d}"]).ExitCode, Is.Zero);
        Assert.That(site.Run("build", "--format", "line"), Is.EqualTo(new RunResult(0, "", "")));
        Assert.That(site.Read("output/en/index.html"), Does.Contain("A: &quot;b&quot; \\ #c {d}").Or.Contain("A: \"b\" \\ #c {d}"));
    }

    [Test]
    public void Nothing_is_written_over_what_is_there()
    {
        using var site = TestSite.Empty().Write("content/units.yaml", "mine");
        var run = site.Run(Ministry);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("content/units.yaml"));
            Assert.That(Folders.PathsIn(site.Root), Is.EqualTo(["content/units.yaml"]));
            Assert.That(site.Read("content/units.yaml"), Is.EqualTo("mine"));
        }
    }

    [Test]
    public void Without_what_is_needed_nothing_is_written_and_the_code_says_so()
    {
        using var site = TestSite.Empty();
        Assert.That(site.Run("new", "site").ExitCode, Is.EqualTo(2));
        Assert.That(Folders.PathsIn(site.Root), Is.Empty);
    }

    [Test]
    public void Content_that_cannot_be_written_is_the_machines_trouble()
    {
        using var site = TestSite.Empty().Write("content", "a file");
        var run = site.Run(Ministry);
        Assert.That((run.ExitCode, run.Out.Contains("PRS9060", StringComparison.Ordinal)), Is.EqualTo((3, true)), run.Out);
    }

    [Test]
    public void Year_after_year_no_item_is_orphaned_and_no_address_is_lost()
    {
        using var site = TestSite.Real();
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        var published = Pages(site);
        foreach (var year in new[] { "2567", "2568", "2569", "2570" })
        {
            var run = site.Run("new", "year", year);
            Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
            var build = site.Run("build", "--format", "line");
            Assert.That(ReportedLine.In(build.Out).Select(l => l.Code), Is.All.EqualTo("PRS4016"), build.Out);
            Assert.That(published.Except(Pages(site)), Is.Empty);
            published = Pages(site);
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(site.Read("output/index.html"), Does.Contain("href=\"2569/oit/\"").And.Contain("97.86"));
            Assert.That(site.Read("output/2567/oit/o08/index.html"), Does.Contain("../../../2566/oit/o11/").And.Contain("../../../2566/oit/o12/"));
            Assert.That(site.Read("output/2566/oit/o12/index.html"), Does.Contain("../../../2567/oit/o08/"));
            Assert.That(site.Read("content/years/2567/disclosures.yaml"), Does.Contain("- url: https://lopburicity.go.th/organizational-structure").And.Contain("# เป็นของช่วงเวลาอื่น"));
            Assert.That(site.Run("new", "year", "2569").ExitCode, Is.EqualTo(2), "it is there already");
            Assert.That(site.Run("new", "year", "2599").Error, Does.Contain("2570"));
        }
    }

    [Test]
    public void The_menu_runs_verbs_until_there_is_nothing_more_to_do()
    {
        using var site = TestSite.Empty();
        site.Typed = "๓\nx\n99\n0\n";
        var run = site.Run("menu", "--messages", "th");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Out, Does.Contain("ยังไม่มีข้อมูลในโฟลเดอร์นี้").And.Contain("PRS1015"));
        }
    }

    /// <summary>From the workbook to what is published, with nothing but numbers typed and cells filled in.</summary>
    [Test]
    public void The_menu_leads_from_Excel_to_the_published_site()
    {
        using var site = TestSite.From(GuidePages.Example).OwnFrameworks().OwnThemes();
        var far = Path.Combine(site.Root, "far");
        Directory.CreateDirectory(far);
        site.Typed = "10\n0\n";
        site.Run("menu");
        var filled = new FilledWorkbook(Path.Combine(site.Root, ".sheets/content-2566.xlsx"));
        var rows = filled.Rows("หลักฐาน");
        filled.Type("หลักฐาน", rows[0].ToList().FindIndex(h => h.EndsWith("title (Thai)", StringComparison.Ordinal)), 2, "โครงสร้างใหม่");
        site.IsWatched = true;
        site.Typed = $"11\n\ny\n12\nm2\n31/3/2566\n\n3\nเสร็จแล้ว\nDone\n\ny\n13\n0\n";
        var run = site.Run("menu", "--messages", "th");
        site.Run("build");
        site.Typed = $"14\n\"{far}\"\n0\n";
        site.Run("menu");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(site.Read("content/years/2566/disclosures.yaml"), Does.Contain("โครงสร้างใหม่"), run.Out);
            Assert.That(site.Read("content/years/2566/measures.yaml"), Does.Contain("เสร็จแล้ว"), run.Out);
            Assert.That(File.Exists(Path.Combine(site.Root, ".sheets/followup-2566.docx")), run.Out);
            Assert.That(File.Exists(Path.Combine(far, "index.html")), run.Out);
        }
    }

    private static bool IsText(string path) => !path.EndsWith(".woff2", StringComparison.Ordinal) && !path.EndsWith(".png", StringComparison.Ordinal);

    private static List<string> Pages(TestSite site) => [.. Folders.PathsIn(site.Output).Where(p => p.EndsWith(".html", StringComparison.Ordinal))];
}
