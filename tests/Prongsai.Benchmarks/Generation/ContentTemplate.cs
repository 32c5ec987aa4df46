using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Prongsai.Content;
using Prongsai.Content.Binding;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Testing;

namespace Prongsai.Benchmarks.Generation;

/// <summary>
/// The repository's own content as the pattern of every generated agency: its first framework with a published result, its texts
/// and lists. What is one agency's own (name, place, addresses) and what is one year's is put in anew.
/// </summary>
internal sealed partial class ContentTemplate
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly (string From, string To)[] _names;

    public ContentTemplate()
    {
        var parts = ModelBinder.Bind(ContentReader.Read(Repo.Content, "content", new DiagnosticBag(), shipped: new ShippedFrameworks(Repo.Frameworks, "frameworks")), new DiagnosticBag());
        var scored = parts.Years.First(y => y.Scorecard is not null).Year;
        Year = scored.BuddhistEra;
        Framework = parts.Frameworks.First(f => f.Year == scored);
        var planned = parts.Years.First(y => y.Measures is not null).Year.BuddhistEra;
        Load("site", "site.yaml");
        Load("units", "units.yaml");
        _texts["framework"] = File.ReadAllText(Path.Combine(Repo.Frameworks, $"{Year}.yaml"));
        Load("analysis", $"years/{Year}/analysis.yaml");
        _texts["measures"] = Shift(File.ReadAllText(Path.Combine(Repo.Content, $"years/{planned}/measures.yaml")), Year - planned);
        Load("about.th", "articles/about.th.md");
        Load("about.en", "articles/about.en.md");
        foreach (var name in new[] { "analysis", "about.th", "about.en" })
        {
            _texts[name] = WithoutScores(_texts[name]);
        }

        var agency = Yaml.Parse(_texts["site"])["agency"]?.AsObject() ?? throw new InvalidOperationException("content/site.yaml has no agency");
        Units = [.. Yaml.Parse(_texts["units"])["units"]?.AsArray().Select(u => (string?)u?["id"] ?? "") ?? []];
        _names =
        [
            (Text(agency, "name", "th"), "เทศบาลทดสอบที่ {0}"),
            (Text(agency, "name", "en"), "Test Municipality {0}"),
            ((string?)agency["id"] ?? "", "agency-{0}"),
            ("เมืองลพบุรี", "เมืองทดสอบ"),
            ("ลพบุรี", "ทดสอบ"),
            ("Lopburi", "Test"),
            ("www.lopburicity.go.th", "agency-{0}.example.go.th"),
            ("lopburicity.go.th", "agency-{0}.example.go.th"),
        ];
    }

    /// <summary>The Buddhist-era year of the pattern; generated years end with it.</summary>
    public int Year { get; }

    public Framework Framework { get; }

    public IReadOnlyList<string> Units { get; }

    /// <summary>The items of a framework's tree, in its order.</summary>
    public static IEnumerable<JsonNode> Items(JsonNode framework) =>
        from instrument in framework["instruments"]?.AsArray()
        from indicator in instrument?["indicators"]?.AsArray() ?? []
        from sub in indicator?["subIndicators"]?.AsArray() ?? []
        from item in sub?["items"]?.AsArray() ?? []
        select item;

    /// <summary>A part's text for one agency and one year.</summary>
    public string Read(string part, int agency, int year)
    {
        var text = Shift(_texts[part], year - Year);
        foreach (var (from, to) in _names)
        {
            text = text.Replace(from, string.Format(CultureInfo.InvariantCulture, to, agency.ToString("00000", CultureInfo.InvariantCulture)), StringComparison.Ordinal);
        }

        return text;
    }

    private static string Shift(string text, int by) => by == 0 ? text : YearPattern().Replace(text, m => ShiftYear(m.Value, by));

    private static string ShiftYear(string year, int by)
    {
        var shifted = (int.Parse(ThaiText.ToArabicDigits(year), CultureInfo.InvariantCulture) + by).ToString(CultureInfo.InvariantCulture);
        return ThaiText.HasThaiDigits(year) ? ThaiText.ToThaiDigits(shifted) : shifted;
    }

    /// <summary>The pattern's own scores are no generated agency's; its threshold is kept.</summary>
    private static string WithoutScores(string text) => ScorePattern().Replace(text, "–");

    private static string Text(JsonObject map, string key, string culture) => (string?)map[key]?[culture] ?? "";

    private void Load(string name, string path) => _texts[name] = File.ReadAllText(Path.Combine(Repo.Content, path));

    [GeneratedRegex(@"(?<![0-9๐-๙.])(?!95\.00|๙๕\.๐๐)[0-9๐-๙]{2,3}\.[0-9๐-๙]{2}(?![0-9๐-๙])", RegexOptions.CultureInvariant)]
    private static partial Regex ScorePattern();

    [GeneratedRegex(@"(?<![0-9./๐-๙])(25[4-9][0-9]|20[0-4][0-9]|๒๕[๔-๙][๐-๙])(?![0-9./๐-๙])")]
    private static partial Regex YearPattern();
}
