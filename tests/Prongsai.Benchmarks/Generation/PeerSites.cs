using System.Globalization;
using System.Text.Json.Nodes;
using Prongsai.Testing;

namespace Prongsai.Benchmarks.Generation;

/// <summary>
/// The peers' sites: their templates from <c>peers</c>, the data as JSON where each looks for it, and the list of pages. Hugo gets
/// its pages as front matter only; Eleventy makes them from the list.
/// </summary>
internal sealed class PeerSites
{
    private static readonly string[] SiteKinds =
        ["home", "method", "complaint", "contact", "about", "data", "corrections", "keywords", "search", "privacy", "cookies", "accessibility", "missing"];

    private static readonly string[] YearKinds = ["year", "scores", "analysis", "memo", "measures", "oit", "links"];

    private readonly string _folder;
    private readonly IReadOnlyList<int> _years;
    private readonly JsonArray _pages = [];

    public PeerSites(string folder, IReadOnlyList<int> years)
    {
        _folder = folder;
        _years = years;
        var source = Path.Combine(Repo.Root, "tests", "Prongsai.Benchmarks", "peers");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(source, file);
            if (!path.Contains("node_modules", StringComparison.Ordinal) && Path.GetFileName(path) is not ("words.json" or "package.json" or "package-lock.json" or ".npmrc"))
            {
                SiteGenerator.Put(Path.Combine(folder, path), File.ReadAllText(file));
            }
        }

        var words = JsonNode.Parse(File.ReadAllText(Path.Combine(source, "words.json"))) ?? new JsonObject();
        words["years"] = new JsonArray([.. years.Select(y => (JsonNode)Show(y))]);
        words["qr"] = string.Concat(Enumerable.Range(0, 480).Select(n => string.Create(CultureInfo.InvariantCulture, $"M{4 + (n % 33)} {4 + (n / 17)}h1v1h-1z")));
        Data("words.json", words);
    }

    public void Add(string slug, IReadOnlyList<(string Path, JsonNode Root)> trees)
    {
        var found = trees.ToDictionary(t => t.Path, t => t.Root, StringComparer.Ordinal);
        Data($"agencies/{slug}/site.json", new JsonObject { ["site"] = found["site.yaml"].DeepClone(), ["units"] = UnitNames(found["units.yaml"]) });
        foreach (var year in _years)
        {
            var all = new JsonObject { ["framework"] = Indicators(found[$"frameworks/{year}.yaml"]) };
            foreach (var part in new[] { "scores", "analysis", "measures", "disclosures" })
            {
                all[part] = found[$"years/{year}/{part}.yaml"].DeepClone();
            }

            Data($"agencies/{slug}/{year}.json", all);
        }

        foreach (var culture in new[] { "th", "en" })
        {
            AddPages(slug, culture);
        }
    }

    public void Finish()
    {
        SiteGenerator.Put(Path.Combine(_folder, "eleventy", "_data", "pages.json"), _pages);
        foreach (var page in _pages.OfType<JsonObject>())
        {
            var url = (string?)page["url"] ?? "/";
            var stub = new JsonObject { ["type"] = page["layout"]?.DeepClone(), ["url"] = url, ["p"] = page.DeepClone() };
            var name = url.Trim('/').Replace('/', '-');
            SiteGenerator.Put(Path.Combine(_folder, "hugo", "content", (string?)page["agency"] ?? "", name + ".md"), stub);
        }
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static JsonObject UnitNames(JsonNode units) =>
        new(units["units"]?.AsArray().Select(u => KeyValuePair.Create((string?)u?["id"] ?? "", u?["name"]?.DeepClone())) ?? []);

    /// <summary>The framework with a flat list of items, each with its indicator, beside the instruments.</summary>
    private static JsonObject Indicators(JsonNode framework)
    {
        var indicators = new JsonArray();
        var items = new JsonArray();
        foreach (var instrument in framework["instruments"]?.AsArray() ?? [])
        {
            foreach (var indicator in instrument?["indicators"]?.AsArray() ?? [])
            {
                indicators.Add(new JsonObject
                {
                    ["number"] = indicator?["number"]?.DeepClone(),
                    ["name"] = indicator?["name"]?.DeepClone(),
                    ["instrument"] = instrument?["id"]?.DeepClone(),
                    ["instrumentName"] = instrument?["name"]?.DeepClone(),
                    ["respondents"] = instrument?["respondents"]?.DeepClone(),
                    ["weight"] = instrument?["weight"]?.DeepClone(),
                });
                foreach (var sub in indicator?["subIndicators"]?.AsArray() ?? [])
                {
                    foreach (var item in sub?["items"]?.AsArray().OfType<JsonObject>() ?? [])
                    {
                        var flat = item.DeepClone();
                        flat["indicator"] = indicator?["number"]?.DeepClone();
                        flat["indicatorName"] = indicator?["name"]?.DeepClone();
                        flat["sub"] = sub?["id"]?.DeepClone();
                        flat["subName"] = sub?["name"]?.DeepClone();
                        items.Add(flat);
                    }
                }
            }
        }

        return new JsonObject
        {
            ["name"] = framework["name"]?.DeepClone(),
            ["gradeBands"] = framework["gradeBands"]?.DeepClone(),
            ["notes"] = framework["notes"]?.DeepClone(),
            ["indicators"] = indicators,
            ["items"] = items,
        };
    }

    private void Data(string path, JsonNode root)
    {
        SiteGenerator.Put(Path.Combine(_folder, "eleventy", "_data", path), root);
        SiteGenerator.Put(Path.Combine(_folder, "hugo", "data", path), root);
    }

    private void AddPages(string slug, string culture)
    {
        var home = $"/{slug}/{(culture == "th" ? "" : "en/")}";
        void Page(string kind, string path, int year, int number = 0, string? layout = null) => _pages.Add(new JsonObject
        {
            ["agency"] = slug,
            ["culture"] = culture,
            ["kind"] = kind,
            ["layout"] = layout ?? Layout(kind),
            ["year"] = Show(year),
            ["n"] = number,
            ["home"] = home,
            ["path"] = path,
            ["url"] = home + path,
        });

        foreach (var kind in SiteKinds)
        {
            Page(kind, kind == "home" ? "" : kind + "/", _years[^1]);
        }

        foreach (var year in _years)
        {
            foreach (var kind in YearKinds)
            {
                Page(kind, kind == "year" ? $"{year}/" : $"{year}/{kind}/", year);
            }

            foreach (var n in Enumerable.Range(0, 10))
            {
                Page("indicator", $"{year}/indicators/i{n + 1:00}/", year, n);
            }

            foreach (var n in Enumerable.Range(0, 43))
            {
                Page("item", $"{year}/oit/o{n + 1:00}/", year, n);
            }
        }
    }

    private static string Layout(string kind) => kind switch
    {
        "complaint" or "contact" => "channels",
        "memo" => "analysis",
        "links" or "keywords" or "data" => "oit",
        "about" or "corrections" or "search" or "privacy" or "cookies" or "accessibility" or "missing" => "text",
        _ => kind,
    };
}
