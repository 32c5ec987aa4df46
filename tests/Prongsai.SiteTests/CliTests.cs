using System.Text.Json;
using NUnit.Framework;
using Prongsai.Core.Localization;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>The command line as officers, editors and build servers meet it.</summary>
public sealed class CliTests
{
    [Test]
    public void A_good_site_ends_with_0()
    {
        using var site = PlainSite.Make();
        Assert.That(site.Run("check").ExitCode, Is.Zero);
    }

    [Test]
    public void An_error_in_the_content_ends_with_1()
    {
        using var site = PlainSite.Make().Replace("content/years/2565/scores.yaml", "overall: 94.00", "overall: 49.00");
        Assert.That(site.Run("check").ExitCode, Is.EqualTo(1));
    }

    [TestCase("check", "--colour")]
    [TestCase("make")]
    [TestCase("check", "--format", "table")]
    [TestCase("check", "--checks", "off")]
    [TestCase("--checks", "off", "check")]
    [TestCase("build", "--checks", "some")]
    [TestCase("explain", "PRS0000")]
    [TestCase("explain", "PRS1234")]
    public void A_wrong_command_line_ends_with_2(params string[] arguments)
    {
        using var site = PlainSite.Make();
        var result = site.Run(arguments);
        Assert.That(result.ExitCode, Is.EqualTo(2), result.Out + result.Error);
        Assert.That(result.Error, Is.Not.Empty);
    }

    [Test]
    public void A_warning_ends_with_0_and_strictly_with_1()
    {
        using var site = PlainSite.Make().Replace("content/years/2565/measures.yaml", ", en: \"Measures\"", "");
        var lenient = site.Run("check", "--format", "line");
        var strict = site.Run("check", "--format", "line", "--strict");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ReportedLine.In(lenient.Out).Select(l => (l.Code, l.Severity)), Is.EqualTo(new[] { ("PRS5001", "warning") }));
            Assert.That(lenient.ExitCode, Is.Zero);
            Assert.That(ReportedLine.In(strict.Out).Select(l => (l.Code, l.Severity)), Is.EqualTo(new[] { ("PRS5001", "error") }));
            Assert.That(strict.ExitCode, Is.EqualTo(1));
        }
    }

    [Test]
    public void Check_writes_nothing()
    {
        using var site = PlainSite.Make();
        site.Run("check");
        Assert.That(Directory.Exists(site.Output), Is.False);
    }

    [Test]
    public void The_summary_names_the_number_of_pages_and_where_to_look()
    {
        using var site = PlainSite.Make();
        var result = site.Run("build");
        var pages = Folders.PathsIn(site.Output).Count(p => p.EndsWith(".html", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero);
            Assert.That(result.Out, Does.Contain($"{pages} หน้า").And.Contain($"{pages} pages").And.Contain("output/index.html"));
        }
    }

    [Test]
    public void The_summary_of_a_failed_run_says_that_the_site_is_untouched()
    {
        using var site = PlainSite.Make().Replace("content/units.yaml", "units:", "unit:");
        var result = site.Run("build");
        Assert.That(result.Out, Does.Contain("เว็บไซต์เดิมยังอยู่ครบ").And.Contain("untouched").And.Contain("อาจพบเพิ่มเมื่อแก้แล้ว").And.Contain("More may be found"));
    }

    [TestCase("--help")]
    [TestCase("build", "--help")]
    [TestCase("check", "--help")]
    [TestCase("explain", "--help")]
    [TestCase("sheet", "--help")]
    [TestCase("order", "--help")]
    [TestCase("verify", "--help")]
    public void Help_is_in_Thai_and_English(params string[] arguments)
    {
        using var site = PlainSite.Make();
        var result = site.Run(arguments);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero);
            Assert.That(result.Out.Any(ThaiText.IsThai));
            Assert.That(result.Out, Does.Contain("language of messages"));
        }
    }

    [Test]
    public void Explain_says_in_both_languages_what_a_code_means()
    {
        using var site = PlainSite.Make();
        var result = site.Run("explain", "PRS4004");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero);
            Assert.That(result.Out, Does.Contain("PRS4004").And.Contain("คะแนนรวมไม่ตรงกับผลคำนวณ").And.Contain("overall score disagrees"));
        }
    }

    [TestCase("prs4004")]
    [TestCase("4004")]
    [TestCase("๔๐๐๔")]
    public void A_code_is_found_as_people_type_it(string typed)
    {
        using var site = PlainSite.Make();
        Assert.That(site.Run("explain", typed).Out, Does.StartWith("PRS4004"));
    }

    [Test]
    public void Explain_says_why_and_shows_what_it_looks_like_before_and_after()
    {
        using var site = PlainSite.Make();
        var text = site.Run("explain", "PRS2008", "--messages", "en").Out;
        Assert.That(text, Does.Contain("Why: Dates").And.Contain("before:\n    date: 4 ส.ค. 65").And.Contain("after:\n    date: 2022-08-04").And.Contain("cannot be changed"));
    }

    [Test]
    public void An_unknown_code_names_near_ones()
    {
        using var site = PlainSite.Make();
        Assert.That(site.Run("explain", "PRS4104").Error, Does.Contain("PRS4004"));
    }

    [TestCase("th", "codes.md")]
    [TestCase("en", "codes.en.md")]
    public void The_guide_holds_all_codes_as_explain_writes_them(string language, string page)
    {
        using var site = PlainSite.Make();
        Golden.Check(site.Run("explain", "--all", "--messages", language).Out, Path.Combine(Repo.Content, "guide", page));
    }

    [Test]
    public void Explain_without_a_code_lists_them_all_and_explains_each()
    {
        using var site = PlainSite.Make();
        var codes = site.Run("explain").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[0]).ToList();
        Assert.That(codes, Does.Contain("PRS1001").And.Contain("PRS4004").And.Contain("PRS9999"));
        Assert.Multiple(() =>
        {
            foreach (var code in codes)
            {
                var result = site.Run("explain", code);
                Assert.That(result.ExitCode, Is.Zero, $"{code}: {result.Error}");
                Assert.That(result.Out, Does.Not.Match("[{][0-9]"), code);
            }
        });
    }

    [Test]
    public void Messages_in_one_language_hold_nothing_of_the_other()
    {
        using var site = PlainSite.Make().Replace("content/years/2565/scores.yaml", "overall: 94.00", "overall: 94,00");
        var thai = site.Run("check", "--messages", "th").Out;
        var english = site.Run("check", "--messages", "en").Out;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(thai, Does.Contain("ไม่ใช่ตัวเลข").And.Contain("วิธีแก้").And.Not.Contain("number").And.Not.Contain("hint").And.Not.Contain("untouched"));
            Assert.That(english, Does.Contain("not a number").And.Contain("hint").And.Contain("untouched"));
            Assert.That(english.Any(ThaiText.IsThai), Is.False);
        }
    }

    [Test]
    public void Json_can_be_read_and_has_both_languages()
    {
        using var site = PlainSite.Make().Replace("content/years/2565/scores.yaml", "overall: 94.00", "overall: 49.00");
        var result = site.Run("check", "--format", "json", "--messages", "th");
        using var json = JsonDocument.Parse(result.Out);
        var diagnostic = json.RootElement.EnumerateArray().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diagnostic.GetProperty("code").GetString(), Is.EqualTo("PRS4004"));
            Assert.That(diagnostic.GetProperty("severity").GetString(), Is.EqualTo("error"));
            Assert.That(diagnostic.GetProperty("path").GetString(), Is.EqualTo("content/years/2565/scores.yaml"));
            Assert.That(diagnostic.GetProperty("start").GetProperty("line").GetInt32(), Is.EqualTo(5));
            Assert.That(diagnostic.GetProperty("start").GetProperty("column").GetInt32(), Is.EqualTo(10));
            Assert.That(diagnostic.GetProperty("end").GetProperty("column").GetInt32(), Is.EqualTo(15));
            Assert.That(diagnostic.GetProperty("message").GetProperty("th").GetString()?.Any(ThaiText.IsThai), Is.True);
            Assert.That(diagnostic.GetProperty("message").GetProperty("en").GetString(), Does.Contain("disagrees"));
            Assert.That(diagnostic.GetProperty("hint").GetProperty("en").GetString(), Is.Not.Empty);
        }
    }

    [Test]
    public void The_pretty_form_puts_the_mark_under_the_value()
    {
        using var site = PlainSite.Make().Replace("content/years/2565/measures.yaml", "units: [finance]", "units: [fianance]   # กองคลัง");
        var lines = site.Run("check").Out.Split('\n');
        var shown = Array.FindIndex(lines, l => l.Contains("| ", StringComparison.Ordinal) && l.Contains("fianance", StringComparison.Ordinal));
        Assert.That(shown, Is.Positive);
        Assert.That(lines[shown + 1].IndexOf('^', StringComparison.Ordinal), Is.EqualTo(lines[shown].IndexOf("fianance", StringComparison.Ordinal)));
        Assert.That(lines[shown + 1].Count(c => c == '^'), Is.EqualTo("fianance".Length));
    }
}
