using System.Globalization;
using System.Text;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>The calendar files of a site, read by a strict reader of RFC 5545.</summary>
public sealed class CalendarTests
{
    private const string Framework = "content/frameworks/2565.yaml";
    private const string Measures = "content/years/2565/measures.yaml";
    private const string Long = "ตอบแบบวัดการเปิดเผยข้อมูลสาธารณะ, ข้อ 1; และ \\\\ 😀 ทุกข้อของหน่วยงาน";

    private const string Calendar = $$"""

        calendar:
          - { id: answers, name: { th: "{{Long}}", en: "Answers" }, from: 2022-03-01, to: 2022-04-30, confidence: verified }
          - { id: results, name: { th: "ประกาศผล", en: "Results" }, to: 2022-08-01, confidence: unverified }
          - { id: results, name: { th: "ประกาศผลอีกครั้ง", en: "Results again" }, from: 2022-08-05, confidence: verified }
          - { id: unknown, name: { th: "ไม่ทราบวัน", en: "No day known" }, confidence: verified }

        """;

    [Test]
    public void It_holds_the_days_of_reports_and_of_the_assessment()
    {
        using var site = Built();
        var events = Events(site, "output/data/calendar-2565.ics");
        Assert.That(events.Select(e => $"{e["DTSTART;VALUE=DATE"]} {e.GetValueOrDefault("DTEND;VALUE=DATE")} {e["SUMMARY"]}"), Is.EqualTo(new[]
        {
            "20220331  ครบกำหนดรายงานความก้าวหน้าของมาตรการ ปี 2565",
            "20220930  ครบกำหนดรายงานความก้าวหน้าของมาตรการ ปี 2565",
            "20230331  ครบกำหนดรายงานความก้าวหน้าของมาตรการ ปี 2565",
            $"20220301 20220501 ITA 2565: {Long.Replace("\\\\", "\\", StringComparison.Ordinal)}",
            "20220801  ITA 2565: ประกาศผล",
            "20220805  ITA 2565: ประกาศผลอีกครั้ง",
        }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(events[0]["DESCRIPTION"], Is.EqualTo("1. การใช้งบประมาณ (กองคลัง)"));
            Assert.That(events[0]["URL"], Is.EqualTo("https://example.go.th/ita/2565/measures/"));
            Assert.That(events[4]["DESCRIPTION"], Does.Contain("ยังไม่แน่ใจ"));
            Assert.That(events.Select(e => e["DTSTAMP"]), Is.All.EqualTo("20211001T000000Z"));
            Assert.That(events.Select(e => e["UID"]), Is.Unique);
            Assert.That(events[3]["UID"], Is.EqualTo("example.go.th/ita/2565-stage-answers"));
        }
    }

    [Test]
    public void Each_language_has_its_own_with_the_same_ids()
    {
        using var site = Built();
        var (thai, english) = (Events(site, "output/data/calendar-2565.ics"), Events(site, "output/en/data/calendar-2565.ics"));
        Assert.That(english.Select(e => e["UID"]), Is.EqualTo(thai.Select(e => e["UID"])));
        Assert.That(english.Select(e => e["SUMMARY"]).Distinct(), Is.EqualTo(new[] { "Progress reports on the measures of 2565 are due", "ITA 2565: Answers", "ITA 2565: Results", "ITA 2565: Results again" }));
        Assert.That(english[0]["URL"], Is.EqualTo("https://example.go.th/ita/en/2565/measures/"));
    }

    [Test]
    public void Ids_outlive_new_words_and_other_days()
    {
        using var site = Built();
        var before = Events(site, "output/data/calendar-2565.ics").Select(e => e["UID"]).ToList();
        site.Replace(Framework, "to: 2022-08-01", "to: 2022-08-02").Replace(Framework, "ประกาศผลอีกครั้ง", "ประกาศซ้ำ").Replace(Measures, "การใช้งบประมาณ", "งบประมาณ");
        site.Run("build");
        Assert.That(Events(site, "output/data/calendar-2565.ics").Select(e => e["UID"]), Is.EqualTo(before));
    }

    [Test]
    public void No_clock_decides_a_byte()
    {
        using var one = Built(new FixedClock(2022, 4, 2));
        using var other = Built(new FixedClock(2031, 1, 1));
        Assert.That(other.Snapshot(), Is.EqualTo(one.Snapshot()));
    }

    [Test]
    public void The_pages_of_measures_and_of_the_year_lead_to_it_in_their_language()
    {
        using var site = Built();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(site.Read("output/2565/measures/index.html"), Does.Contain("href=\"../../data/calendar-2565.ics\""));
            Assert.That(site.Read("output/2565/index.html"), Does.Contain("href=\"../data/calendar-2565.ics\""));
            Assert.That(site.Read("output/en/2565/measures/index.html"), Does.Contain("href=\"../../data/calendar-2565.ics\""));
            Assert.That(site.Read("output/en/2565/index.html"), Does.Contain("href=\"../data/calendar-2565.ics\""));
            Assert.That(site.Read("output/manifest.json"), Does.Contain("data/calendar-2565.ics").And.Contain("en/data/calendar-2565.ics"));
        }
    }

    [Test]
    public void A_year_without_a_known_day_has_none_and_no_page_leads_to_one()
    {
        using var site = TestSite.Of("minimal").Replace(Measures, "reportsDue: [2022-09-30, 2022-03-31, 2023-03-31]\nrecordedUntil: 2022-12-01\n", "");
        site.Write(Measures, site.Read(Measures).Split("    reports:\n")[0]);
        var run = site.Run("build");
        Assert.That(run.ExitCode, Is.Zero, run.Out);
        Assert.That(Folders.PathsIn(site.Output).Where(p => p.EndsWith(".ics", StringComparison.Ordinal)), Is.Empty);
        Assert.That(site.Read("output/2565/measures/index.html") + site.Read("output/2565/index.html"), Does.Not.Contain(".ics"));
    }

    [Test]
    public void Hosts_are_told_its_type()
    {
        using var site = Built();
        Assert.That(site.Read("output/.htaccess"), Does.Contain("AddType text/calendar .ics").And.Match("AddCharset utf-8 .* \\.ics "));
        Assert.That(site.Read("output/web.config"), Does.Contain("fileExtension=\".ics\" mimeType=\"text/calendar; charset=utf-8\""));
    }

    [Test]
    public void The_real_site_has_the_calendar_of_each_year_with_a_day()
    {
        using var site = TestSite.Real();
        site.Run("build");
        Assert.That(Events(site, "output/data/calendar-2565.ics"), Has.Count.EqualTo(6));
        Assert.That(Events(site, "output/data/calendar-2566.ics").Select(e => e["DTSTART;VALUE=DATE"]), Is.EqualTo(new[] { "20230331", "20230930", "20230810" }));
    }

    private static TestSite Built(TimeProvider? clock = null)
    {
        var site = TestSite.Of("minimal");
        site.Clock = clock ?? site.Clock;
        site.Write(Framework, site.Read(Framework).TrimEnd() + Calendar.ReplaceLineEndings("\n"));
        var run = site.Run("build");
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        return site;
    }

    /// <summary>Fails for whatever RFC 5545 does not allow in a calendar of whole days; gives each event's properties, unescaped.</summary>
    private static List<Dictionary<string, string>> Events(TestSite site, string path)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(Path.Combine(site.Root, path)));
        Assert.That(text, Does.EndWith("\r\n"));
        var lines = text[..^2].Split("\r\n");
        Assert.That(lines.Where(l => l.Contains('\r', StringComparison.Ordinal) || l.Contains('\n', StringComparison.Ordinal) || Encoding.UTF8.GetByteCount(l) > 75), Is.Empty);
        var unfolded = text[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.That(unfolded[..4], Is.EqualTo(new[] { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Prongsai//Calendar//TH", "CALSCALE:GREGORIAN" }));
        Assert.That(unfolded[^1], Is.EqualTo("END:VCALENDAR"));
        var events = new List<Dictionary<string, string>>();
        Dictionary<string, string>? open = null;
        foreach (var line in unfolded[4..^1])
        {
            Assert.That(line, Does.Match("^[A-Z-]+(;VALUE=DATE)?:."));
            var (name, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            if (line == "BEGIN:VEVENT")
            {
                Assert.That(open, Is.Null);
                events.Add(open = []);
            }
            else if (line == "END:VEVENT")
            {
                Assert.That(open?.Keys, Is.SupersetOf(new[] { "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY" }));
                open = null;
            }
            else
            {
                open?.Add(name, name is "SUMMARY" or "DESCRIPTION" ? Unescaped(value) : value);
            }

            Assert.That(!name.EndsWith("DATE", StringComparison.Ordinal) || DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), line);
        }

        Assert.That(open, Is.Null);
        return events;
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            Assert.That(value[i], Is.Not.EqualTo(';').And.Not.EqualTo(','), value);
            text.Append(value[i] != '\\' ? value[i] : value[++i] switch
            {
                'n' or 'N' => '\n',
                '\\' or ';' or ',' => value[i],
                _ => throw new FormatException(value),
            });
        }

        return text.ToString();
    }
}
