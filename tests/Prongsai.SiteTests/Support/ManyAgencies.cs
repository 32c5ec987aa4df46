using System.Globalization;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>
/// A folder of agencies in several provinces with differing results, one of them without any, one without its readiness, and a portal's
/// content. Each is the smallest site otherwise.
/// </summary>
internal sealed class ManyAgencies : IDisposable
{
    public const int Count = 24;

    /// <summary>This agency has no fiscal year at all.</summary>
    public const string Silent = "agency-06";

    private static readonly (string Thai, string English)[] Provinces =
    [
        ("จังหวัดตาก", "Tak Province"), ("กรุงเทพมหานคร", "Bangkok"), ("จังหวัดแม่ฮ่องสอน", "Mae Hong Son Province"), ("ลพบุรี", "Lop Buri"), ("จังหวัดลพบุรี", "Lop Buri Province"),
    ];

    private ManyAgencies(TestSite site) => Site = site;

    public static IReadOnlyList<string> Names { get; } = [.. Enumerable.Range(1, Count).Select(n => string.Create(CultureInfo.InvariantCulture, $"agency-{n:00}"))];

    public TestSite Site { get; }

    public string Portal => Path.Combine(Site.Output, "portal");

    public static ManyAgencies Make()
    {
        var site = TestSite.Of("minimal");
        var minimal = Path.Combine(site.Root, "content");
        for (var i = 0; i < Count; i++)
        {
            Folders.Copy(minimal, Path.Combine(site.Root, "agencies", Names[i]));
            Change(site, Names[i], i);
        }

        Folders.Delete(Path.Combine(site.Root, "agencies", Silent, "years"));
        site.Write("portal/site.yaml", site.Read("content/site.yaml").Replace("id: example", "id: office", StringComparison.Ordinal).Replace("/ita/", "/all/portal/", StringComparison.Ordinal));
        return new ManyAgencies(site);
    }

    public RunResult Build(params string[] arguments) => Site.Run(["build", "--sites", "agencies/*", "--messages", "en", .. arguments]);

    /// <summary>What is published, without what the program remembers beside it.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Published() => [.. Site.Snapshot().Where(f => !f.Key.StartsWith('.'))];

    public void Dispose() => Site.Dispose();

    private static void Change(TestSite site, string name, int i)
    {
        var (thai, english) = Provinces[i % Provinces.Length];
        var weak = 100 - (4 * i);
        site.Replace($"agencies/{name}/site.yaml", "id: example", $"id: {name}")
            .Replace($"agencies/{name}/site.yaml", "เทศบาลตัวอย่าง", $"เทศบาลตำบลที่ {i}")
            .Replace($"agencies/{name}/site.yaml", "Example Municipality", $"Municipality {i}")
            .Replace($"agencies/{name}/site.yaml", "จังหวัดตัวอย่าง", thai)
            .Replace($"agencies/{name}/site.yaml", "Example Province", english)
            .Replace($"agencies/{name}/years/2565/scores.yaml", "value: 80.00", $"value: {weak}.00")
            .Replace($"agencies/{name}/years/2565/scores.yaml", "overall: 94.00", string.Create(CultureInfo.InvariantCulture, $"overall: {70 + (0.3m * weak):0.00}"))
            .Replace($"agencies/{name}/years/2565/scores.yaml", "grade: A", weak >= 50 ? "grade: A" : "grade: B");
    }
}
