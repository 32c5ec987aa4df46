using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Packages;

/// <summary>
/// One package that the full program was made of: what restoring found, and what the package says of itself. The native program is made
/// of a part of them. What the SDK refers to by itself is not among them, since it differs from SDK to SDK and only looks at code.
/// </summary>
internal sealed record DeliveredPackage(string Name, string Version, string Sha512, ImmutableArray<string> Needs)
{
    /// <summary>Its assembly is referred to by its path, without what else it would bring along.</summary>
    private const string ByPath = "RazorLight";

    public string Licence { get; init; } = "";

    public string Copyright { get; init; } = "";

    public string Address { get; init; } = "";

    /// <summary>False for what is only needed to restore or to build: none of its code is in the program.</summary>
    public bool IsShipped { get; init; }

    public string Purl => $"pkg:nuget/{Name}@{Version}";

    public static ImmutableArray<DeliveredPackage> All()
    {
        var assets = Path.Combine(Repo.Root, ".artifacts", "obj", "Prongsai.Cli", "project.assets.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(assets));
        var root = json.RootElement;
        var folder = root.GetProperty("packageFolders").EnumerateObject().First().Name;
        var own = root.GetProperty("project").GetProperty("frameworks").EnumerateObject().First().Value.GetProperty("dependencies").EnumerateObject()
            .Where(d => d.Value.TryGetProperty("autoReferenced", out var auto) && auto.GetBoolean()).Select(d => d.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = root.GetProperty("targets").EnumerateObject().First(t => !t.Name.Contains('/', StringComparison.Ordinal)).Value.EnumerateObject()
            .Where(p => p.Value.GetProperty("type").GetString() == "package" && !own.Contains(p.Name.Split('/')[0])).ToList();
        return [.. found.Select(p => Read(p, root.GetProperty("libraries").GetProperty(p.Name), folder)).OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    private static DeliveredPackage Read(JsonProperty target, JsonElement library, string folder)
    {
        var (name, version) = target.Name.Split('/') is [var n, var v] ? (n, v) : throw new InvalidDataException(target.Name);
        var needs = target.Value.TryGetProperty("dependencies", out var dependencies) ? dependencies.EnumerateObject().Select(d => d.Name) : [];
        var code = target.Value.TryGetProperty("runtime", out var runtime) ? runtime.EnumerateObject().Select(r => r.Name) : [];
        var file = library.GetProperty("files").EnumerateArray().Select(f => f.GetString() ?? "").Single(f => f.EndsWith(".nuspec", StringComparison.Ordinal) && !f.Contains('/', StringComparison.Ordinal));
        var said = XDocument.Load(Path.Combine(folder, library.GetProperty("path").GetString() ?? "", file)).Root?.Elements().FirstOrDefault()?.Elements().ToList() ?? [];
        string Say(string key) => said.FirstOrDefault(e => e.Name.LocalName == key)?.Value.Trim() ?? "";
        return new DeliveredPackage(name, version, Convert.ToHexStringLower(library.GetProperty("sha512").GetBytesFromBase64()), [.. needs.Order(StringComparer.Ordinal)])
        {
            Licence = said.FirstOrDefault(e => e.Name.LocalName == "license" && e.Attribute("type")?.Value == "expression")?.Value.Trim() ?? "",
            Copyright = Say("copyright") is { Length: > 0 } copyright ? copyright : Say("authors"),
            Address = Say("projectUrl"),
            IsShipped = name == ByPath || code.Any(c => !c.EndsWith("/_._", StringComparison.Ordinal)),
        };
    }
}
