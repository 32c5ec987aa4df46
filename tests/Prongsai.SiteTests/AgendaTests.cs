using System.Text.Json;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>What <c>status</c> says is due: reports on measures by unit, and the stages of the assessment, as of a day.</summary>
public sealed class AgendaTests
{
    private const string Framework = "content/frameworks/2565.yaml";
    private const string Measures = "content/years/2565/measures.yaml";

    private const string Calendar = """

        calendar:
          - { id: answers, name: { th: "ตอบ OIT", en: "Answers" }, from: 2022-09-01, to: 2022-10-31, confidence: verified }
          - { id: scoring, name: { th: "ตรวจ", en: "Scoring" }, from: 2022-11-20, to: 2022-12-10, confidence: unverified }
          - { id: clarification, name: { th: "ชี้แจง", en: "Clarification" }, from: 2023-02-01, confidence: verified }
          - { id: results, name: { th: "ประกาศผล", en: "Results" }, confidence: verified }

        """;

    [TestCase("2022-10-30", "answers -> 1 underway; scoring -> 41 coming")]
    [TestCase("2022-10-31", "answers -> 0 underway; scoring -> 40 coming")]
    [TestCase("2022-11-01", "scoring -> 39 coming")]
    [TestCase("2022-12-02", "scoring -> 8 underway")]
    [TestCase("2022-12-03", "scoring -> 7 underway; clarification -> 60 coming")]
    [TestCase("2023-02-02", "")]
    public void Stages_that_are_not_over_and_begin_within_sixty_days_are_told(string today, string expected)
    {
        using var site = Site();
        using var status = Status(site, today);
        Assert.That(
            string.Join("; ", status.RootElement.GetProperty("calendar").EnumerateArray().Select(s => $"{s.GetProperty("stage")} -> {s.GetProperty("days")} {s.GetProperty("state")}")),
            Is.EqualTo(expected));
    }

    [TestCase("2022-08-01", "1 2022-03-31 late; 1 2022-09-30 due")]
    [TestCase("2022-09-30", "1 2022-03-31 late; 1 2022-09-30 due")]
    [TestCase("2022-10-01", "1 2022-03-31 late; 1 2022-09-30 overdue; 1 2023-03-31 due")]
    [TestCase("2023-04-01", "1 2022-03-31 late; 1 2022-09-30 overdue; 1 2023-03-31 overdue")]
    public void Reports_stand_as_of_the_day(string today, string expected)
    {
        using var site = Site();
        using var status = Status(site, today);
        Assert.That(
            string.Join("; ", status.RootElement.GetProperty("reports").EnumerateArray().Select(r => $"{r.GetProperty("measure")} {r.GetProperty("due")} {r.GetProperty("state")}")),
            Is.EqualTo(expected));
    }

    [Test]
    public void People_see_each_unit_once_and_what_is_overdue_first()
    {
        using var site = Site().Replace(Measures, "reportsDue: [2022-09-30, ", "reportsDue: [2022-09-30, 2022-12-01, ");
        site.Replace(Measures, "    units: [finance]", "    units: [finance, clerk]");
        var text = site.Run("status", "--today", "2022-11-01", "--messages", "en").Out;
        var due = text[text.IndexOf("Overdue, and due", StringComparison.Ordinal)..];
        Assert.That(due, Is.EqualTo(
            """
            Overdue, and due within 60 days (2022-11-01 to 2022-12-31)
            Office of the Clerk
              Overdue since 2022-09-30, no report recorded: measure 1 of 2565 (32 days ago)
              Next reports due 2022-12-01: measure 1 of 2565 (in 30 days)
            Finance Division
              Overdue since 2022-09-30, no report recorded: measure 1 of 2565 (32 days ago)
              Next reports due 2022-12-01: measure 1 of 2565 (in 30 days)
            Calendar of the assessment
              2022-11-20 to 2022-12-10: Scoring, 2565 (in 19 days, not certain: compare the announcement)
            Reported after the due day 2022-03-31: measure 1 of 2565

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void The_day_is_that_of_the_run_where_none_is_asked_for()
    {
        using var site = Site();
        site.Clock = new FixedClock(2022, 11, 1);
        Assert.That(site.Run("status").Out, Is.EqualTo(site.Run("status", "--today", "2022-11-01").Out));
        Assert.That(site.Run("status", "--format", "line").Out, Does.EndWith("2565/measures/1 2022-09-30 overdue\n2565/measures/1 2023-03-31 due\n2565/calendar/scoring 2022-11-20..2022-12-10 coming\n"));
    }

    [Test]
    public void A_day_that_is_none_is_a_usage_error()
    {
        using var site = Site();
        var run = site.Run("status", "--today", "1 พ.ย. 65", "--messages", "th");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("--today: “1 พ.ย. 65” ใช้ไม่ได้ ต้องเป็นวันแบบ ค.ศ.-เดือน-วัน"));
    }

    private static TestSite Site()
    {
        var site = TestSite.Of("minimal");
        return site.Write(Framework, site.Read(Framework).TrimEnd() + Calendar.ReplaceLineEndings("\n"));
    }

    private static JsonDocument Status(TestSite site, string today)
    {
        var run = site.Run("status", "--format", "json", "--today", today);
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        return JsonDocument.Parse(run.Out);
    }
}
