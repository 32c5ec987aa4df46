using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>The real result of 2565 is the same wherever the site shows it.</summary>
public sealed partial class OutputScoresTests
{
    /// <summary>Rank, indicator and score as the announcement gives them; equal scores share a rank.</summary>
    private static readonly (int Rank, int Indicator, string Score)[] Announced =
    [
        (1, 9, "100.00"), (1, 10, "100.00"), (3, 1, "98.84"), (4, 5, "97.31"), (5, 3, "97.30"),
        (6, 8, "96.46"), (7, 6, "96.03"), (8, 7, "95.83"), (9, 4, "95.65"), (10, 2, "94.70"),
    ];

    private static RealSite Site => RealSite.Built;

    [TestCase("2565/scores/index.html")]
    [TestCase("en/2565/scores/index.html")]
    public void The_table_of_the_page_has_the_announced_scores_and_ranks(string path)
    {
        var rows =
            from row in Site.Page(path).QuerySelectorAll("main tr")
            let link = row.QuerySelector("a[href*='indicators/i']")
            where link is not null
            let cells = row.Children.Select(c => c.TextContent.Trim()).ToList()
            select (Number(cells[0]), Number(IndicatorInAddress().Match(link.GetAttribute("href") ?? "").Groups[1].Value), cells[^1]);
        Assert.That(rows, Is.EqualTo(Announced));
    }

    [Test]
    public void The_csv_file_has_the_announced_scores_and_ranks() => Assert.That(
        CsvText.Rows(Site.Text("2565/scores/scores.csv")).Select(r => (Number(r["rank"]), Number(r["indicator"]), r["score"])),
        Is.EqualTo(Announced));

    [Test]
    public void The_json_file_has_the_announced_scores_and_ranks() => Assert.That(
        Site.Rows("2565/scores/scores.json").Select(r => (r.GetProperty("rank").GetInt32(), r.GetProperty("indicator").GetInt32(), r.GetProperty("score").GetRawText())),
        Is.EqualTo(Announced));

    [Test]
    public void Csv_and_json_files_hold_the_same_figures() => Assert.Multiple(() =>
    {
        foreach (var path in Folders.PathsIn(Site.Output).Where(p => p.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var csv = CsvText.Rows(Site.Text(path)).Select(r => string.Join('|', r.Values));
            var json = Site.Rows(Path.ChangeExtension(path, ".json")).Select(r => string.Join('|', r.EnumerateObject().Select(v => Shown(v.Value))));
            Assert.That(csv, Is.EqualTo(json), path);
        }
    });

    [Test]
    public void Each_indicator_s_page_shows_its_score_in_both_languages() => Assert.Multiple(() =>
    {
        foreach (var (_, indicator, score) in Announced)
        {
            foreach (var root in new[] { "", "en/" })
            {
                var path = $"{root}2565/indicators/i{indicator:00}/index.html";
                Assert.That(Site.Page(path).QuerySelector("main")?.TextContent, Does.Contain(score), path);
            }
        }
    });

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString() ?? "",
        _ => value.GetRawText(),
    };

    [GeneratedRegex("indicators/i([0-9]+)/")]
    private static partial Regex IndicatorInAddress();
}
