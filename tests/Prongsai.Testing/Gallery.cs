using System.Globalization;
using System.Text;
using YamlDotNet.Serialization;

namespace Prongsai.Testing;

/// <summary>
/// Every example of every component of the standard theme on one page in both languages, rendered by the real program from the
/// smallest site. An example is a name and a C# expression for the component's model; the names it may use are those of
/// <c>fixtures/components/gallery.cshtml</c>.
/// </summary>
public sealed class Gallery : IDisposable
{
    private readonly TestSite _site = TestSite.Of("minimal").OwnThemes();

    private Gallery(IReadOnlyList<GalleryExample> examples) => Examples = examples;

    /// <summary>In ordinal order of components, and in the order of each one's file.</summary>
    public IReadOnlyList<GalleryExample> Examples { get; }

    public string Output => _site.Output;

    public static IReadOnlyList<string> Components { get; } =
        [.. Directory.GetDirectories(Path.Combine(Repo.Themes, "default", "components")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static Gallery Build()
    {
        var gallery = new Gallery([.. Components.SelectMany(Read)]);
        gallery._site
            .Write("content/corrections.yaml", File.ReadAllText(Path.Combine(Repo.Fixtures, "schema", "corrections.yaml")))
            .Write("themes/gallery/theme.yaml", "name: gallery\nextends: default\n")
            .Write("themes/gallery/strings/th.yaml", "page.article.title: \"{title}\"\n")
            .Write("themes/gallery/strings/en.yaml", "page.article.title: \"{title}\"\n")
            .Write("themes/gallery/pages/article.cshtml", File.ReadAllText(Path.Combine(Repo.Fixtures, "components", "gallery.cshtml")) + gallery.Sections())
            .Replace("content/site.yaml", "theme: default", "theme: gallery");
        var result = gallery._site.Run("build", "--format", "line", "--messages", "en");
        return result.ExitCode == 0 ? gallery : throw new InvalidOperationException($"the gallery does not build:\n{result.Out}{result.Error}");
    }

    /// <summary>The page in the source culture.</summary>
    public string Page() => _site.Read("output/about/index.html");

    public void Dispose() => _site.Dispose();

    /// <summary>The parameters of a component's model as its file documents them, each with what it means.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> ParametersOf(string component) =>
        [.. Listed(FileOf(component), "params").Select(p => KeyValuePair.Create(p["name"], p["description"]))];

    private static string FileOf(string component) => Path.Combine(Repo.Themes, "default", "components", component, component + ".examples.yaml");

    private static IEnumerable<GalleryExample> Read(string component)
    {
        var file = FileOf(component);
        return File.Exists(file) ? Listed(file, "examples").Select((e, i) => new GalleryExample(component, i + 1, e["name"], e["model"])) : [];
    }

    private static List<Dictionary<string, string>> Listed(string file, string key) =>
        new Deserializer().Deserialize<Dictionary<string, List<Dictionary<string, string>>>>(File.ReadAllText(file))[key];

    private string Sections()
    {
        var page = new StringBuilder();
        foreach (var example in Examples)
        {
            page.Append(CultureInfo.InvariantCulture, $"<section data-example=\"{example.Id}\">\n<h2 lang=\"en\">{example.Component}: {example.Name}</h2>\n<div>\n");
            page.Append(CultureInfo.InvariantCulture, $"@Component(\"{example.Component}\", {example.Model})\n</div>\n</section>\n");
        }

        return page.ToString();
    }
}
