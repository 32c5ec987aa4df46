using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>The real site of this repository, built once for all tests that only read it.</summary>
internal sealed class RealSite : IDisposable
{
    private static readonly Lazy<RealSite> Shared = new(() => new RealSite());

    private readonly TestSite _site = TestSite.Real();

    private RealSite() => Build = _site.Run("build", "--format", "line");

    public static RealSite Built => Shared.Value;

    public RunResult Build { get; }

    public string Output => _site.Output;

    public string Content => Path.Combine(_site.Root, "content");

    public static void Release()
    {
        if (Shared.IsValueCreated)
        {
            Shared.Value.Dispose();
        }
    }

    public bool Has(string path) => File.Exists(Path.Combine(Output, path));

    public string Text(string path) => File.ReadAllText(Path.Combine(Output, path));

    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>The rows of a data file in JSON.</summary>
    public IReadOnlyList<JsonElement> Rows(string path)
    {
        using var json = JsonDocument.Parse(Text(path));
        return [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(r => r.Clone())];
    }

    public void Dispose() => _site.Dispose();
}
