using System.Collections.Immutable;
using System.Text;
using Prongsai.Core.Text;
using Prongsai.Publishing.Addresses;
using Prongsai.Site;
using Prongsai.Site.Routing;

namespace Prongsai.Publishing.Documents;

/// <summary>
/// The files of a site by path, and those of the sites beside it where it may lead there; capitals count, as on the web servers of
/// most hosts.
/// </summary>
internal sealed class SiteFiles(ImmutableArray<OutputFile> files, NeighbourSites? neighbours = null)
{
    private const string OutputFolder = "output/";

    private const string Index = "index.html";

    private readonly Dictionary<string, OutputFile> _byPath =
        files.DistinctBy(f => f.Path).ToDictionary(f => f.Path, StringComparer.Ordinal);

    public bool Contains(string path) => _byPath.ContainsKey(path) || neighbours?.Contains(path) == true;

    public OutputFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The first file whose path differs from this one in capitals only.</summary>
    public OutputFile? FindIgnoringCapitals(string path) =>
        files.FirstOrDefault(f => string.Equals(f.Path, path, StringComparison.OrdinalIgnoreCase));

    /// <summary>References from a file to the pages whose addresses are nearest to one that is missing.</summary>
    public ImmutableArray<string> PagesNear(string path, SourceFile from)
    {
        var page = new Route($"/{from.Path[OutputFolder.Length..]}");
        var pages = files.Where(f => f.Kind == OutputKind.Page && f.Path.EndsWith(Index, StringComparison.Ordinal)).Select(f => FolderOf(f.Path));
        return [.. NearestName.Of(FolderOf(path.TrimStart('/')), pages).Select(p => new Route($"/{p}").RelativeFrom(page))];
    }

    private static string FolderOf(string path) => path.EndsWith(Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;

    public static SourceFile SourceOf(OutputFile file) =>
        new(OutputFolder + file.Path, Encoding.UTF8.GetString(file.Content.Span));

    /// <summary>A name to point at for a file whose text is not needed.</summary>
    public static SourceFile NameOf(OutputFile file) => new(OutputFolder + file.Path, "");
}

/// <summary>The sites in the folders beside a portal, as they stand published. A path of theirs starts with <c>../</c>.</summary>
internal sealed class NeighbourSites(string folder)
{
    public bool Contains(string path) =>
        path.StartsWith(AddressResolver.Climb, StringComparison.Ordinal)
        && !path.AsSpan(AddressResolver.Climb.Length).Contains(AddressResolver.Climb, StringComparison.Ordinal)
        && File.Exists(Path.Combine(folder, path[AddressResolver.Climb.Length..]));
}
