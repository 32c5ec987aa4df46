using System.Collections.Immutable;
using System.Text;
using NUnit.Framework;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Records;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Core;

/// <summary>A site's summary and back; what is not exactly that is nothing.</summary>
public sealed class SummaryFormatTests
{
    private static readonly ImmutableArray<GradeName> Grades = [new(new GradeId("AA"), Text("ดีเยี่ยม", "Excellent")), new(new GradeId("A"), Text("ดี", "Good"))];

    private static readonly AgencySummary Full = new(
        "lopburi",
        Text("เทศบาล <ก>", "Town & \"quote\""),
        Text("เทศบาลเมือง", "Town municipality"),
        null,
        Text("จังหวัดลพบุรี", "Lop Buri Province"),
        new Uri("https://example.go.th/ita/"),
        [new Culture("th"), new Culture("en")],
        [
            new YearSummary(new FiscalYear(2565), new ResultSummary(97.86m, new GradeId("AA"), true, "ประกาศ 2022-08-04", new DateOnly(2022, 8, 4), Grades), new ReadinessSummary(41, 43)),
            new YearSummary(new FiscalYear(2566), null, new ReadinessSummary(0, 35)),
        ]);

    private static string Json => Encoding.UTF8.GetString(SummaryFormat.Write(Full));

    [Test]
    public void What_is_written_is_read_as_it_was()
    {
        var read = new SummaryParser().TryParse(SummaryFormat.Write(Full));
        Assert.That(read, Is.Not.Null);
        Assert.Multiple(() =>
        {
            Assert.That(SummaryFormat.Write(read ?? Full), Is.EqualTo(SummaryFormat.Write(Full)));
            Assert.That(read?.District, Is.Null);
            Assert.That(read?.LatestResult?.Result?.Score, Is.EqualTo(97.86m));
            Assert.That(read?.LatestReadiness?.Year, Is.EqualTo(new FiscalYear(2566)));
        });
    }

    [Test]
    public void What_summaries_say_alike_is_held_once()
    {
        var parser = new SummaryParser();
        var (first, second) = (parser.TryParse(Encoding.UTF8.GetBytes(Json)), parser.TryParse(Encoding.UTF8.GetBytes(Json.Replace("lopburi", "singburi", StringComparison.Ordinal))));
        Assert.That(second?.Province, Is.Not.Null.And.SameAs(first?.Province));
        Assert.That(second?.Years[0].Result?.Grades[0], Is.Not.Null.And.SameAs(first?.Years[0].Result?.Grades[0]));
    }

    [Test]
    public void A_key_of_a_newer_program_is_passed_over() =>
        Assert.That(new SummaryParser().TryParse(Encoding.UTF8.GetBytes(Json.Replace("\"id\":", "\"later\": [1], \"id\":", StringComparison.Ordinal))), Is.Not.Null);

    [TestCase("\"schema\": 1", "\"schema\": 2")]
    [TestCase("\"id\": \"lopburi\"", "\"id\": \" \"")]
    [TestCase("\"id\": \"lopburi\"", "\"id\": 7")]
    [TestCase("\"id\": \"lopburi\",", "")]
    [TestCase("\"en\": \"Town municipality\"", "\"../x\": \"Town municipality\"")]
    [TestCase("\"https://example.go.th/ita/\"", "\"javascript:alert(1)\"")]
    [TestCase("\"https://example.go.th/ita/\"", "\"/ita/\"")]
    [TestCase("\"fiscalYear\": 2566", "\"fiscalYear\": 2565")]
    [TestCase("\"fiscalYear\": 2566", "\"fiscalYear\": 2023")]
    [TestCase("\"score\": 97.86", "\"score\": 100.5")]
    [TestCase("\"score\": 97.86", "\"score\": \"97.86\"")]
    [TestCase("\"ready\": 41", "\"ready\": 44")]
    [TestCase("\"ready\": 41", "\"ready\": -1")]
    [TestCase("\"published\": \"2022-08-04\"", "\"published\": \"2022-02-30\"")]
    [TestCase("\"source\": \"", "\"source\": \"\\u0000")]
    [TestCase("\"source\": \"", "\"source\": \"\\u202E")]
    [TestCase("}", "")]
    public void What_is_not_a_summary_is_nothing(string sound, string unsound)
    {
        Assert.That(Json, Does.Contain(sound));
        var at = Json.IndexOf(sound, StringComparison.Ordinal);
        Assert.That(new SummaryParser().TryParse(Encoding.UTF8.GetBytes(Json[..at] + unsound + Json[(at + sound.Length)..])), Is.Null);
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{\"schema\": 1}")]
    public void Other_documents_are_nothing(string text) => Assert.That(new SummaryParser().TryParse(Encoding.UTF8.GetBytes(text)), Is.Null);

    private static LocalizedText Text(string thai, string english) =>
        new([new LocalizedRun(thai, new Culture("th")), new LocalizedRun(english, new Culture("en"))], Origin.None.Span);
}
