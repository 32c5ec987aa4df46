using System.Globalization;
using System.Text.Json.Nodes;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;

namespace Prongsai.Benchmarks.Generation;

/// <summary>
/// One agency's content as JSON trees by path below its folder: every item answered with one to three links, scores that agree
/// with the formula and the grade's bands. The seed, the agency's number and the year give every figure.
/// </summary>
internal sealed class AgencyGenerator(ContentTemplate template, ulong seed)
{
    private static readonly string[] Formats = ["pdf", "web", "xlsx"];

    private static readonly (string Th, string En)[] Kinds =
    [
        ("ประกาศ เรื่อง", "Announcement:"),
        ("รายงาน", "Report:"),
        ("เอกสารประกอบ", "Supporting document:"),
    ];

    private readonly Dictionary<OitItemCode, JsonNode> _titles = template.Framework.Indicators
        .SelectMany(i => i.Items)
        .Zip(ContentTemplate.Items(Yaml.Parse(template.Read("framework", 1, template.Year))))
        .ToDictionary(i => i.First.Code, i => i.Second["title"] ?? "");

    public IReadOnlyList<int> Years(int count) => [.. Enumerable.Range(template.Year - count + 1, count)];

    public IEnumerable<(string Path, string Text)> Articles(int agency) =>
        new[] { "th", "en" }.Select(c => ($"articles/about.{c}.md", template.Read($"about.{c}", agency, template.Year)));

    public IEnumerable<(string Path, JsonNode Root)> Trees(int agency, IReadOnlyList<int> years)
    {
        yield return ("site.yaml", Site(agency));
        yield return ("units.yaml", Part("units", agency, template.Year));
        foreach (var year in years)
        {
            var random = new SeededRandom((seed * 1_000_003) + ((ulong)agency * 10_007) + (ulong)year);
            var result = Scores(agency, year, random);
            yield return ($"frameworks/{year}.yaml", Part("framework", agency, year));
            yield return ($"years/{year}/scores.yaml", result);
            yield return ($"years/{year}/disclosures.yaml", Disclosures(agency, year, random));
            yield return ($"years/{year}/analysis.yaml", Analysis(agency, year, result));
            yield return ($"years/{year}/measures.yaml", Measures(agency, year, years));
        }
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(int year, int dayOfYear) =>
        new DateOnly(year - 543, 1, 1).AddDays(dayOfYear).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject Both(string th, string en) => new() { ["th"] = th, ["en"] = en };

    /// <summary>Without copies of its pages in Markdown, whatever the pattern has: no peer writes any.</summary>
    private JsonNode Site(int agency)
    {
        var site = Part("site", agency, template.Year);
        site["markdownCopies"] = "false";
        return site;
    }

    private JsonNode Part(string name, int agency, int year) => Yaml.Parse(template.Read(name, agency, year));

    private JsonObject Scores(int agency, int year, SeededRandom random)
    {
        var framework = template.Framework;
        var items = framework.Indicators.SelectMany(i => i.Items).ToDictionary(i => i.Code, _ => random.Below(20) == 0 ? 0m : 100m);
        var scores = framework.Indicators.ToDictionary(
            i => i.Id,
            i => Points.Round(ScoreFormula.FromItems(i, items) ?? 80m + (random.Below(2000) / 100m)));
        var result = ScoreFormula.Compute(framework, scores) ?? throw new InvalidOperationException("a score is missing");
        return new JsonObject
        {
            ["fiscalYear"] = Show(year),
            ["source"] = new JsonObject
            {
                ["title"] = Both($"ประกาศผลการประเมิน ITA ปีงบประมาณ พ.ศ. {year}", $"Announcement of the ITA results of fiscal year {year}"),
                ["date"] = Day(year, 215),
                ["unit"] = template.Units[agency % template.Units.Count],
            },
            ["overall"] = Points.Show(result.Total),
            ["grade"] = GradeRule.Expected(framework, result)?.Grade.Code,
            ["scores"] = new JsonArray([.. scores.Select(s => new JsonObject { ["indicator"] = s.Key.ToString(), ["value"] = Points.Show(s.Value) })]),
            ["itemScores"] = new JsonArray([.. items.Select(s => new JsonObject { ["item"] = s.Key.ToString(), ["value"] = Points.Show(s.Value) })]),
        };
    }

    private JsonObject Disclosures(int agency, int year, SeededRandom random) => new()
    {
        ["fiscalYear"] = Show(year),
        ["basis"] = Both("คำตอบที่สร้างขึ้นเพื่อวัดความเร็ว ไม่ใช่คำตอบของหน่วยงานใด", "Answers generated to measure speed; they are no agency's."),
        ["disclosures"] = new JsonArray([.. template.Framework.Indicators.SelectMany(i => i.Items).Select(i => Disclosure(i, agency, year, random))]),
    };

    private JsonObject Disclosure(OitItem item, int agency, int year, SeededRandom random) => new()
    {
        ["item"] = item.Code.ToString(),
        ["answer"] = "disclosed",
        ["unit"] = template.Units[random.Below(template.Units.Count)],
        ["explanation"] = Both(
            $"ข้อมูลของข้อ {item.Code} อยู่ในเอกสารตามลิงก์ด้านล่าง เผยแพร่ในหมวดการเปิดเผยข้อมูลของเว็บไซต์หน่วยงาน",
            $"What item {item.Code} asks for is in the documents below, in the disclosure section of the agency's website."),
        ["evidence"] = new JsonArray([.. Enumerable.Range(1, 1 + random.Below(3)).Select(n => EvidenceOf(item, n, agency, year, random))]),
    };

    private JsonObject EvidenceOf(OitItem item, int number, int agency, int year, SeededRandom random)
    {
        var format = Formats[random.Below(Formats.Length)];
        var kind = Kinds[number - 1];
        var title = _titles[item.Code];
        var evidence = new JsonObject
        {
            ["url"] = $"https://agency-{agency:00000}.example.go.th/ita/{year}/{item.Code.ToString().ToLowerInvariant()}-{number}{(format == "web" ? "/" : "." + format)}",
            ["title"] = Both($"{kind.Th} {(string?)title["th"]}", $"{kind.En} {(string?)title["en"]}"),
            ["format"] = format,
            ["date"] = Day(year, random.Below(200)),
            ["shows"] = new JsonArray([.. Enumerable.Range(1, 1 + random.Below(item.Elements.Length)).Select(n => (JsonNode)Show(n))]),
        };
        if (format == "pdf")
        {
            evidence["pages"] = Show(1 + random.Below(60));
        }

        return evidence;
    }

    private JsonNode Analysis(int agency, int year, JsonObject result)
    {
        var analysis = Part("analysis", agency, year);
        var ranked = result["scores"]?.AsArray()
            .Select(s => (Indicator: (string?)s?["indicator"] ?? "", Value: Number((string?)s?["value"])))
            .OrderByDescending(s => s.Value)
            .ToList() ?? [];
        var threshold = Number((string?)analysis["urgentBelow"]?["value"]);
        analysis["strengths"] = new JsonArray([.. ranked.Take(2).Select(s => (JsonNode)s.Indicator)]);
        analysis["weaknesses"] = new JsonArray([.. ranked.Where((s, i) => s.Value < threshold || i == ranked.Count - 1).Select(s => (JsonNode)s.Indicator)]);
        return analysis;
    }

    private static decimal Number(string? text) => decimal.Parse(text ?? "0", CultureInfo.InvariantCulture);

    private JsonNode Measures(int agency, int year, IReadOnlyList<int> years)
    {
        var measures = Part("measures", agency, year);
        measures["answers"] = Show(Math.Max(year - 1, years[0]));
        return measures;
    }
}
