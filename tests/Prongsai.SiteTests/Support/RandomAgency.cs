using System.Globalization;
using System.Text.Json.Nodes;
using Prongsai.Benchmarks.Generation;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>
/// Small contents cut out of a generated agency: some of its items, measures and channels, with keys more and fewer, each written in its
/// own manner. The model is that of the whole agency.
/// </summary>
internal sealed class RandomAgency : IDisposable
{
    private const ulong Seed = 16;

    private static readonly string[] States = ["notStarted", "underway", "done"];

    private readonly TestSite _site = TestSite.Empty();

    private readonly Dictionary<string, JsonNode> _trees;

    public RandomAgency()
    {
        new SiteGenerator(new BenchmarkSize("one", 1, 1), _site.Root, Seed).Write(withPeers: false);
        var content = Path.Combine(_site.Root, "agencies", SiteGenerator.Slug(1));
        var io = new AppIo(TextWriter.Null, TextWriter.Null, IsTerminal: false, _site.Root, _site.Clock, TestSite.Templates);
        var diagnostics = new DiagnosticBag();
        Model = new ModelPipeline(new BuildSettings(content, "themes", "output", Strict: false, Force: false) { Frameworks = "none" }, io, diagnostics, _ => { }).Load()?.Model
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToSorted().Select(d => $"{d.Descriptor.Code} {d.Message.English}")));
        Year = Model.Years[0].Year;
        Files = [.. Paths(Year)];
        _trees = Files.ToDictionary(p => p, p => Yaml.Parse(File.ReadAllText(Path.Combine(content, p))));
    }

    public DisclosureModel Model { get; }

    public FiscalYear Year { get; }

    /// <summary>The files that a workbook is of, below the content folder.</summary>
    public IReadOnlyList<string> Files { get; }

    public string Folder => Path.Combine(_site.Root, "content");

    /// <summary>Writes another content into the folder.</summary>
    public void Write(Random random)
    {
        foreach (var (path, tree) in _trees)
        {
            var root = tree.DeepClone().AsObject();
            Cut(root, random);
            _site.Write($"content/{path}", StyledYaml.Of(root, random));
        }
    }

    public Dictionary<string, string> Texts() => Files.ToDictionary(p => p, p => File.ReadAllText(Path.Combine(Folder, p)));

    public void Dispose() => _site.Dispose();

    private static IEnumerable<string> Paths(FiscalYear year) =>
        [$"years/{year}/disclosures.yaml", $"years/{year}/measures.yaml", $"years/{year}/scores.yaml", "units.yaml", "site.yaml"];

    private static void Cut(JsonObject root, Random random)
    {
        foreach (var answer in Some(root["disclosures"], 4, random))
        {
            Maybe(answer, "path", random, () => Both("หน้าแรก > ข้อมูล", "Home > Data"));
            Maybe(answer, "addressNotRecorded", random, () => "true");
            foreach (var evidence in Some(answer["evidence"], 2, random))
            {
                Maybe(evidence, "covers", random, () => "2565");
                Maybe(evidence, "openedByEye", random, () => "2022-08-04");
                Maybe(evidence, "note", random, () => Both("ดู \"ภาคผนวก\": หน้า 3 # ท้ายเล่ม _x0041_", "It's in the annex"));
            }
        }

        foreach (var measure in Some(root["measures"], 3, random))
        {
            measure["reports"] = new JsonArray([.. Enumerable.Range(1, random.Next(1, 3)).Select(n => ReportOf(n, random))]);
        }

        foreach (var channel in Some(root["contact"]?["channels"], 4, random))
        {
            Maybe(channel, "note", random, () => Both("ในเวลาราชการ", "In office hours"));
            Maybe(channel, "twoWay", random, () => "true");
        }

        _ = Some(root["scores"], 4, random);
        _ = Some(root["units"], 4, random);
    }

    private static JsonObject ReportOf(int number, Random random) => new()
    {
        ["due"] = string.Create(CultureInfo.InvariantCulture, $"2023-0{number}-28"),
        ["date"] = string.Create(CultureInfo.InvariantCulture, $"2023-0{number}-1{random.Next(10)}"),
        ["state"] = States[random.Next(States.Length)],
        ["text"] = Both("ดำเนินการแล้วบางส่วน", "Partly done"),
    };

    private static JsonObject Both(string th, string en) => new() { ["th"] = th, ["en"] = en };

    /// <summary>A key is taken away, added or left.</summary>
    private static void Maybe(JsonObject map, string key, Random random, Func<JsonNode> value)
    {
        map.Remove(key);
        if (random.Next(2) == 0)
        {
            map[key] = value();
        }
    }

    /// <summary>The entries of a list that are left, of which there is at least one.</summary>
    private static List<JsonObject> Some(JsonNode? list, int most, Random random)
    {
        if (list is not JsonArray entries)
        {
            return [];
        }

        var left = random.Next(1, most + 1);
        while (entries.Count > left)
        {
            entries.RemoveAt(random.Next(entries.Count));
        }

        return [.. entries.OfType<JsonObject>()];
    }
}
