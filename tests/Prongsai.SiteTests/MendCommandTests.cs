using System.Text;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>The verb <c>mend</c>: shows first, writes only what is certain, and leaves every other byte alone.</summary>
public sealed class MendCommandTests
{
    private const string Units = "content/units.yaml";

    private const string Article = "content/articles/about.th.md";

    /// <summary>Everything that can be mended, in one file with comments, line ends of Windows and a byte order mark.</summary>
    private const string Damaged =
        "\uFEFF# หนว่ ยงาน ของเรา\r\nunits:\r\n  - id: clerk # \u0E40\u0E40 หมายเหตุ\r\n\u00A0\u00A0\u00A0 name:\u00A0{ th: \"ส\uFFFDำนักปลัด\u200B\", en: \"Office of the Clerk\" }\r\n"
        + "  -\u00A0id: finance\r\n    name: { th: \"กองคลัง ด าเนินงาน\", en: \"Finance Division\" }\r\n  - id: works\r\n    name: { th: \"หนว่ ยงานช\uF70Bาง\", en: \"Works\" }   \r\n";

    private const string Right =
        "\uFEFF# หนว่ ยงาน ของเรา\r\nunits:\r\n  - id: clerk # แ หมายเหตุ\r\n    name: { th: \"สำนักปลัด\", en: \"Office of the Clerk\" }\r\n"
        + "  - id: finance\r\n    name: { th: \"กองคลัง ดำเนินงาน\", en: \"Finance Division\" }\r\n  - id: works\r\n    name: { th: \"หน่วยงานช้าง\", en: \"Works\" }   \r\n";

    [Test]
    public void Without_write_it_only_shows_each_line_before_and_after()
    {
        using var site = With(Units, Damaged);
        var run = site.Run("mend", "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Out, Does.Contain("content/units.yaml:6\n  before: ").And.Contain("กองคลัง ด าเนินงาน").And.Contain("after:     name: { th: \"กองคลัง ดำเนินงาน\""));
            Assert.That(run.Out, Does.Contain("⟨U+200B⟩").And.Contain("name:⟨U+00A0⟩").And.Contain("5 places in 1 file can be mended. Nothing is written yet"));
            Assert.That(Text(site, Units), Is.EqualTo(Damaged));
            Assert.That(Directory.Exists(Path.Combine(site.Root, "content/.before-mend")), Is.False);
        }
    }

    [Test]
    public void With_write_only_what_is_damaged_changes_and_the_old_file_is_kept()
    {
        using var site = With(Units, Damaged);
        var run = site.Run("mend", "--write", "--messages", "th");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Out, Does.Contain("ซ่อมแล้ว 5 แห่ง ใน 1 ไฟล์").And.Contain("content/.before-mend"));
            Assert.That(Text(site, Units), Is.EqualTo(Right));
            Assert.That(Text(site, "content/.before-mend/units.yaml"), Is.EqualTo(Damaged));
            Assert.That(site.Run("mend", "--messages", "en").Out, Is.EqualTo("There is nothing to mend.\n"));
            Assert.That(Directory.EnumerateFiles(Path.Combine(site.Root, "content"), "*.new", SearchOption.AllDirectories), Is.Empty);
            Assert.That(site.Run("check", "--format", "line").Out, Does.Not.Contain("units.yaml"));
        }
    }

    [Test]
    public void A_file_that_cannot_be_parsed_is_mended_too()
    {
        using var site = With(Units, "units:\n - id: \"clerk\n  หนว่ ยงาน: [\n\t");
        site.Run("mend", "--write");
        Assert.That(Text(site, Units), Is.EqualTo("units:\n - id: \"clerk\n  หน่วยงาน: [\n\t"));
    }

    [Test]
    public void Articles_keep_their_front_matter_and_their_encoding()
    {
        using var site = TestSite.Of("minimal");
        var path = Path.Combine(site.Root, Article);
        File.WriteAllText(path, "---\r\ntitle: เกีย่ วกับ\r\n---\r\nปี 9๗.86 น\u0E49\u0E4D\u0E32\r\n* ก\u00A0ข\r\n", Encoding.Unicode);
        site.Run("mend", "--write");
        Assert.That(File.ReadAllBytes(path)[..2], Is.EqualTo(Encoding.Unicode.Preamble.ToArray()));
        Assert.That(Text(site, Article), Is.EqualTo("\uFEFF---\r\ntitle: เกี่ยวกับ\r\n---\r\nปี 97.86 น้ำ\r\n* ก\u00A0ข\r\n"));
    }

    [TestCase("  note: ก\u2028ข\n", "  note: ก ข\n")]
    [TestCase("a: 1\u2028b: 2\n", "a: 1\nb: 2\n")]
    [TestCase("a: 1\u2028  - id: 2\r\n", "a: 1\r\n  - id: 2\r\n")]
    [TestCase("a: 1\u2028\n", "a: 1\n")]
    [TestCase("\u3000a: 1\n", "\u3000a: 1\n")]
    [TestCase("th: \"ก\u00A0ข\"\n", "th: \"ก\u00A0ข\"\n")]
    [TestCase("th: l;ylfu\n", "th: l;ylfu\n")]
    [TestCase("url: https://example.go.th/ท\u0E48\u0E35\n", "url: https://example.go.th/ท\u0E48\u0E35\n")]
    [TestCase("th: กขว่ ยคต ก\uFFFDข\n", "th: กขว่ ยคต ก\uFFFDข\n")]
    [TestCase("th: à¸\u0081à¸²à¸£ à¸­à¸\u201C\n", "th: การ อณ\n")]
    public void What_is_doubtful_stays(string text, string expected)
    {
        using var site = With(Units, text);
        site.Run("mend", "--write");
        Assert.That(Text(site, Units), Is.EqualTo(expected));
    }

    [Test]
    public void Names_that_only_look_right_are_put_right()
    {
        using var site = TestSite.Of("minimal");
        Directory.Move(Path.Combine(site.Root, "content/years/2565"), Path.Combine(site.Root, "content/years/2565\u200B"));
        site.Write("content/ด\u0E4D\u0E32เนินงาน.txt", "x");
        Assert.That(site.Run("check", "--format", "line").Out, Does.Contain("PRS1058").And.Contain("years/2565⟨U+200B⟩/scores.yaml"));
        var run = site.Run("mend", "--write", "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Out);
            Assert.That(run.Out, Does.Contain("before: years/2565⟨U+200B⟩/scores.yaml\n  after: years/2565/scores.yaml"));
            Assert.That(Directory.Exists(Path.Combine(site.Root, "content/years/2565\u200B")), Is.False);
            Assert.That(File.Exists(Path.Combine(site.Root, "content/ดำเนินงาน.txt")), Is.True);
            Assert.That(site.Run("check", "--format", "line").Out, Does.Not.Contain("PRS1058").And.Not.Contain("error"));
        }
    }

    /// <summary>PRS9070: a file that is read-only stays, and the others are mended.</summary>
    [Test]
    public void A_file_that_may_not_be_written_is_named_and_left()
    {
        using var site = With(Units, Damaged);
        File.SetAttributes(Path.Combine(site.Root, Units), FileAttributes.ReadOnly);
        site.Replace(Article, "ข้อความ", "คะเเนน");
        var run = site.Run("mend", "--write", "--format", "line", "--messages", "en");
        File.SetAttributes(Path.Combine(site.Root, Units), FileAttributes.Normal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.Out, Does.Contain("content/units.yaml(1,1): error PRS9070").And.Contain($"{Article}(4,3): info PRS9072"));
            Assert.That(Text(site, Units), Is.EqualTo(Damaged));
            Assert.That(site.Read(Article), Does.Contain("คะแนน"));
        }
    }

    [Test]
    public void A_file_that_is_open_elsewhere_is_named_and_left()
    {
        using var site = With(Units, Damaged);
        using (new FileStream(Path.Combine(site.Root, Units), FileMode.Open, FileAccess.Read, FileShare.Read))
        {
            Assert.That(site.Run("mend", "--write", "--format", "line").Out, Does.Contain("PRS9070"));
        }

        Assert.That(Text(site, Units), Is.EqualTo(Damaged));
    }

    [Test]
    public void Every_line_that_is_mended_was_named_and_is_not_any_more()
    {
        var random = new Random(7);
        string[] damage = ["ด\uFFFDำเนินงาน", "ที\uF70A", "หนว่ ยงาน", "คะเเนน", "น\u0E49\u0E4D\u0E32", "ก\u200Bข", "9๗.86", "กๆ\u0E48", "ก\uFFFDข", "วา่", "\uF0B7", "ก\u2028ข"];
        using var site = TestSite.Of("minimal");
        var sound = site.Read(Article);
        Assert.Multiple(() =>
        {
            for (var round = 0; round < 40; round++)
            {
                var lines = Enumerable.Range(0, 12).Select(_ => random.Next(3) == 0 ? damage[random.Next(damage.Length)] + " ดี" : "ข้อความ ที่ดี");
                site.Write(Article, sound + string.Join("\n\n", lines) + "\n");
                var named = Lines(site, "check");
                var mended = Lines(site, "mend").Where(l => l.Code == "PRS9072").Select(l => l.Line).ToList();
                Assert.That(mended.Except(named.Select(l => l.Line)), Is.All.Matches<int>(l => site.Read(Article).Split('\n')[l - 1].Contains('\u2028', StringComparison.Ordinal)));
                site.Run("mend", "--write");
                var after = Lines(site, "check").Where(l => l.Code.StartsWith("PRS10", StringComparison.Ordinal)).Select(l => l.Line).ToList();
                Assert.That(after.Where(l => !named.Any(n => n.Line == l)), Is.Empty, "nothing new");
                Assert.That(Lines(site, "mend"), Is.Empty, "a second run finds nothing");
            }
        });
    }

    [Test]
    public void The_real_content_has_nothing_to_mend()
    {
        using var site = TestSite.Real().OwnFrameworks();
        Assert.That(site.Run("mend", "--format", "line").Out, Is.Empty);
    }

    private static TestSite With(string path, string text) => TestSite.Of("minimal").Write(path, text);

    private static List<ReportedLine> Lines(TestSite site, string verb) =>
        [.. ReportedLine.In(site.Run(verb, "--format", "line").Out).Where(l => l.File.EndsWith(".md", StringComparison.Ordinal))];

    /// <summary>The text with its byte order mark.</summary>
    private static string Text(TestSite site, string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(site.Root, path));
        return bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes) : Encoding.UTF8.GetString(bytes);
    }
}
