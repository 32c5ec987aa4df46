using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary><c>build --checks off</c>: pages go out unread, the summary says so, and what keeps other people's files safe stays.</summary>
public sealed class ChecksOffTests
{
    private const string CacheFile = ".prongsai-output.checked";

    [Test]
    public void A_broken_link_is_published_and_the_summary_says_that_nobody_looked()
    {
        using var site = PlainSite.Make().Write("content/articles/about.th.md", "---\ntitle: เกี่ยวกับ\n---\n[ดูที่นี่](nowhere/)\n");
        var on = site.Run("build");
        var off = site.Run("build", "--checks", "off");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(on.ExitCode, Is.EqualTo(1));
            Assert.That(on.Out, Does.Contain("PRS8001").And.Not.Contain("--checks off"));
            Assert.That(off.ExitCode, Is.Zero);
            Assert.That(off.Out, Does.Contain("ไม่ได้ตรวจหน้าเว็บที่สร้าง").And.Contain("not checked").And.Not.Contain("PRS8001"));
            Assert.That(site.Read("output/about/index.html"), Does.Contain("nowhere/"));
            Assert.That(site.Run("build").ExitCode, Is.EqualTo(1), "and nothing is known as good afterwards");
        }
    }

    [Test]
    public void Many_sites_say_it_too()
    {
        using var site = PlainSite.Make();
        Assert.That(site.Run("build", "--sites", "conten?", "--checks", "off").Out, Does.Contain("ไม่ได้ตรวจหน้าเว็บที่สร้าง").And.Contain("not checked"));
        Assert.That(site.Run("build", "--sites", "conten?").Out, Does.Not.Contain("not checked"));
    }

    [Test]
    public void What_is_cached_is_left_as_it_is()
    {
        using var site = PlainSite.Make();
        site.Run("build", "--checks", "off");
        Assert.That(File.Exists(Path.Combine(site.Root, CacheFile)), Is.False);
        site.Run("build");
        var kept = File.ReadAllBytes(Path.Combine(site.Root, CacheFile));
        site.Replace("content/units.yaml", "Finance Division", "Finance");
        site.Run("build", "--checks", "off");
        Assert.That(File.ReadAllBytes(Path.Combine(site.Root, CacheFile)), Is.EqualTo(kept));
    }

    [TestCase("PRS9002", "content/deeper")]
    [TestCase("PRS9004", "notes")]
    [TestCase("PRS9005", "output")]
    public void What_makes_publishing_safe_stays(string code, string output)
    {
        using var site = PlainSite.Make().Write("notes/minutes.docx", "not made by the tool");
        if (code == "PRS9005")
        {
            site.Write("content/articles/con.th.md", "---\ntitle: ข้อดี\n---\nข้อความ\n").Write("content/articles/con.en.md", "---\ntitle: Pro\n---\nText\n");
        }

        var before = TestSite.Snapshot(site.Root);
        var result = site.Run("build", "--checks", "off", "--output", output, "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(ReportedLine.In(result.Out).Select(l => l.Code), Is.Not.Empty.And.All.EqualTo(code));
            Assert.That(TestSite.Snapshot(site.Root).Where(f => !f.Key.StartsWith("themes/.cache/", StringComparison.Ordinal)), Is.EqualTo(before));
        }
    }
}
