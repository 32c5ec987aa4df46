using System.Text.Json;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>Readiness and the record of link checks: data like any other, shown with their dates, and never a network needed.</summary>
public sealed class ReadinessTests
{
    private const string Disclosures = "content/years/2565/disclosures.yaml";
    private const string Record = ".links/content/2565.jsonl";
    private const string Link = "https://example.go.th/structure";

    [TestCase(2565, "O1:0.44 O10:0.50 O18:0.57 O25:1.00 O29:0.80 O34:1.25 O42:5.00")]
    [TestCase(2566, "O1:0.40 O11:0.50 O19:1.00 O23:1.00 O27:1.00 O31:1.25 O39:2.00")]
    public void The_stakes_of_the_real_years_are_those_that_published_results_prove(int year, string expected)
    {
        using var site = TestSite.Real();
        using var status = Status(site, year);
        var items = status.RootElement.GetProperty("items").EnumerateArray().ToDictionary(
            i => i.GetProperty("item").GetString() ?? "", i => i.GetProperty("pointsAtStake").GetDecimal(), StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(items, Has.Count.EqualTo(43));
            Assert.That(items.Values.Sum(), Is.EqualTo(40m).Within(0.05m), "each is rounded to two decimals");
            foreach (var pair in expected.Split(' ').Select(p => p.Split(':')))
            {
                Assert.That(items[pair[0]].ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(pair[1]), pair[0]);
            }
        });
    }

    [TestCase("opened", 1, "เปิดได้", true)]
    [TestCase("redirected", 1, "เปิดได้ แต่ย้ายไปลิงก์ใหม่", true)]
    [TestCase("soft-not-found", 0, "น่าสงสัย", false)]
    [TestCase("bot-wall", 0, "ยืนยันไม่ได้", false)]
    [TestCase("bad-status", 0, "เปิดไม่ได้", false)]
    [TestCase("private-address", 0, "ไม่ได้เปิด", false)]
    public void The_verdict_of_the_last_check_decides(string reason, int ready, string word, bool isReady)
    {
        using var site = TestSite.Of("minimal").Write(Record, Line("2022-04-01T20:00:00Z", "opened") + Line("2022-04-02T20:00:00Z", reason));
        var run = site.Run("build", "--format", "line");
        using var status = Status(site, 2565);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Out);
            Assert.That(status.RootElement.GetProperty("items")[0].GetProperty("ready").GetBoolean(), Is.EqualTo(isReady));
            var shown = $"<span>{word} <small>ตรวจเมื่อ 3 เมษายน 2565</small>";
            Assert.That(Shown(site, "oit/o01/index.html"), Does.Contain(shown));
            Assert.That(Shown(site, "links/index.html"), Does.Contain(shown));
            Assert.That(Shown(site, "oit/index.html").Contains(shown, StringComparison.Ordinal), Is.EqualTo(!isReady), "the list says only what is not as it should be");

            Assert.That(Shown(site, "links/index.html").Contains("เปิดได้ครั้งล่าสุดเมื่อ 2 เมษายน 2565", StringComparison.Ordinal), Is.EqualTo(!isReady));
            Assert.That(site.Read("output/2565/links/links.csv"), Does.Contain($",{reason},2022-04-03,"));
        });
    }

    [TestCase("bot-wall", true)]
    [TestCase("soft-not-found", true)]
    [TestCase("sign-in", true)]
    [TestCase("bad-status", false)]
    public void A_person_who_looked_counts_where_the_machine_cannot_tell(string reason, bool isReady)
    {
        using var site = TestSite.Of("minimal").Write(Record, Line("2022-04-01T03:00:00Z", reason));
        site.Replace(Disclosures, $"      - url: {Link}", $"      - url: {Link}\n        openedByEye: 2022-04-02");
        using var status = Status(site, 2565);
        Assert.That(status.RootElement.GetProperty("items")[0].GetProperty("ready").GetBoolean(), Is.EqualTo(isReady));
    }

    [Test]
    public void Reports_on_measures_that_are_late_overdue_or_due_are_told_as_of_the_day()
    {
        using var site = TestSite.Of("minimal");
        site.Clock = new FixedClock(2022, 11, 1);
        using var status = Status(site, 2565);
        var text = site.Run("status", "--messages", "en").Out;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                status.RootElement.GetProperty("reports").EnumerateArray().Select(r => $"{r.GetProperty("measure")} {r.GetProperty("due")} {r.GetProperty("state")}"),
                Is.EqualTo(["1 2022-03-31 late", "1 2022-09-30 overdue", "1 2023-03-31 due"]));
            Assert.That(text, Does.Contain("Overdue since 2022-09-30, no report recorded: measure 1 of 2565"));
        }
    }

    [Test]
    public void Each_gap_is_named()
    {
        using var site = TestSite.Of("minimal");
        site.Replace(Disclosures, "      - page: { kind: analysis, fiscalYear: 2565 }", "      - url: https://example.go.th/o2");
        using var status = Status(site, 2565);
        Assert.That(
            status.RootElement.GetProperty("items").EnumerateArray().Select(i => string.Join(",", i.GetProperty("gaps").EnumerateArray())),
            Is.EqualTo(new[] { "linkNotChecked", "linkNotChecked,periodNotStated" }));
    }

    [Test]
    public void A_link_that_was_not_tried_for_want_of_a_network_is_not_checked()
    {
        using var site = TestSite.Of("minimal").Write(Record, Line("2022-04-01T03:00:00Z", "no-network"));
        using var status = Status(site, 2565);
        Assert.That(status.RootElement.GetProperty("items")[0].GetProperty("gaps")[0].GetString(), Is.EqualTo("linkNotChecked"));
    }

    [Test]
    public void A_page_of_this_site_is_ready_without_a_check()
    {
        using var site = TestSite.Of("minimal");
        using var status = Status(site, 2565);
        Assert.Multiple(() =>
        {
            Assert.That(status.RootElement.GetProperty("items")[1].GetProperty("ready").GetBoolean(), Is.True);
            Assert.That(status.RootElement.GetProperty("oitPoints").GetDecimal(), Is.EqualTo(20m));
        });
    }

    [Test]
    public void The_record_is_data_and_the_site_is_a_function_of_it()
    {
        using var one = TestSite.Of("minimal").Write(Record, Line("2022-04-01T03:00:00Z", "opened"));
        using var other = TestSite.Of("minimal").Write(Record, Line("2022-04-01T03:00:00Z", "opened").Replace("\n", "\r\n", StringComparison.Ordinal));
        one.Clock = new FixedClock(2022, 4, 2);
        other.Clock = new FixedClock(2030, 1, 1);
        one.Run("build");
        other.Run("build");
        Assert.That(other.Snapshot(), Is.EqualTo(one.Snapshot()));
    }

    [Test]
    public void A_title_from_the_web_cannot_write_into_the_page()
    {
        var line = Line("2022-04-01T03:00:00Z", "soft-not-found").Replace("\"x\"", "\"<script>alert(1)</script>\"", StringComparison.Ordinal);
        using var site = TestSite.Of("minimal").Write(Record, line);
        site.Run("build");
        Assert.That(site.Read("output/2565/links/index.html"), Does.Contain("&lt;script&gt;").And.Not.Contain("<script>alert"));
    }

    [Test]
    public void A_year_that_is_not_there_is_a_usage_error_that_names_those_that_are()
    {
        using var site = TestSite.Of("minimal");
        var run = site.Run("status", "--year", "2599");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("2565"));
        });
    }

    [Test]
    public void People_see_a_list_by_unit_in_both_languages()
    {
        using var site = TestSite.Of("minimal");
        var text = site.Run("status").Out;
        Assert.That(text, Does.Contain("พร้อม 1 จาก 2 ข้อ").And.Contain("1 of 2 ready").And.Contain("prongsai links").And.Contain("20.00"));
    }

    private static string Shown(TestSite site, string page) => site.Read("output/2565/" + page).Replace('\u00A0', ' ');

    private static string Line(string time, string reason) =>
        $$"""{"time":"{{time}}","item":"2565/O1","url":"{{Link}}","findings":[{"reason":"{{reason}}","values":["x"]}],"hops":[{"url":"{{Link}}","status":200}],"bytes":12}""" + "\n";

    private static JsonDocument Status(TestSite site, int year)
    {
        var run = site.Run("status", "--format", "json", "--year", year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        return JsonDocument.Parse(run.Out);
    }
}
