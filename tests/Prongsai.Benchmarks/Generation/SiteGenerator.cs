using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Prongsai.Benchmarks.Generation;

/// <summary>
/// Writes a size's data agency by agency: <c>agencies/&lt;slug&gt;</c> for this program and, if asked for, the same data as
/// JSON with the peers' own sites in <c>hugo</c> and <c>eleventy</c>. The same seed gives the same bytes.
/// </summary>
internal sealed class SiteGenerator(BenchmarkSize size, string folder, ulong seed)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Slug(int agency) => "agency-" + agency.ToString("00000", CultureInfo.InvariantCulture);

    public void Write(bool withPeers)
    {
        var agencies = new AgencyGenerator(new ContentTemplate(), seed);
        var years = agencies.Years(size.Years);
        var peers = withPeers ? new PeerSites(folder, years) : null;
        foreach (var agency in Enumerable.Range(1, size.Agencies))
        {
            var trees = agencies.Trees(agency, years).ToList();
            foreach (var (path, root) in trees)
            {
                Put(Path.Combine(folder, "agencies", Slug(agency), path), Yaml.Write(root));
            }

            foreach (var (path, text) in agencies.Articles(agency))
            {
                Put(Path.Combine(folder, "agencies", Slug(agency), path), text);
            }

            peers?.Add(Slug(agency), trees);
        }

        peers?.Finish();
    }

    internal static void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
        File.WriteAllText(path, text);
    }

    internal static void Put(string path, JsonNode root) => Put(path, root.ToJsonString(Json));
}
