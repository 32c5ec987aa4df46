using System.Collections.Immutable;
using System.Text;
using Prongsai.Site.Publication;
using Prongsai.Transfer.Faults;
using Prongsai.Transfer.Targets;

namespace Prongsai.Transfer;

/// <summary>What stands on the far side: the files of each folder that the site has or had, its manifest, and what an unfinished transfer noted.</summary>
internal sealed class FarSite
{
    /// <summary>Names, a line each, all files that an unfinished transfer may have written or has still to delete. Gone when it is finished.</summary>
    public const string Journal = ".prongsai-publish";

    private const string Unfinished = ".prongsai-new";

    private readonly Dictionary<string, FarFile> _files = new(StringComparer.Ordinal);

    private FarSite(byte[] manifest, PublishedSite? published, ImmutableHashSet<string> noted)
    {
        Manifest = manifest;
        Published = (published?.Files ?? []).DistinctBy(f => f.Path, StringComparer.Ordinal).ToImmutableDictionary(f => f.Path, StringComparer.Ordinal);
        Noted = noted;
    }

    /// <summary>The bytes of its manifest; empty where there is none.</summary>
    public byte[] Manifest { get; }

    /// <summary>The files of its manifest by their paths; none where the manifest is not this program's.</summary>
    public ImmutableDictionary<string, PublishedFile> Published { get; }

    /// <summary>The paths of the journal.</summary>
    public ImmutableHashSet<string> Noted { get; }

    public bool HasJournal => _files.ContainsKey(Journal);

    /// <summary>Files that a transfer which was cut off left half written.</summary>
    public IEnumerable<string> Leftovers => _files.Keys.Where(p => NameOf(p) is ['.', ..] && p.EndsWith(Unfinished, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The name that a file has while it is written, beside the one that it will have.</summary>
    public static string UnfinishedOf(string path) => path[..^NameOf(path).Length] + "." + NameOf(path) + Unfinished;

    /// <exception cref="TransferException">The manifest or the journal names files outside the folder.</exception>
    public static FarSite Read(ITransferTarget target, SourceSite source)
    {
        var root = target.List("").ToDictionary(f => f.Name, StringComparer.Ordinal);
        var manifest = root.ContainsKey(source.ManifestName) ? ReadAll(target, source.ManifestName) : [];
        var noted = root.ContainsKey(Journal) ? Encoding.UTF8.GetString(ReadAll(target, Journal)).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
        var far = new FarSite(manifest, source.Parse(manifest), [.. noted]);
        if (far.Published.Keys.Concat(noted).FirstOrDefault(p => !IsInside(p)) is { } outside)
        {
            throw new TransferException(TransferFault.TargetUnsafe, outside);
        }

        var folders = source.Published.Files.Select(f => f.Path).Concat(far.Published.Keys).Concat(noted).Select(FolderOf);
        foreach (var folder in folders.Append("").Distinct(StringComparer.Ordinal))
        {
            foreach (var file in folder.Length == 0 ? root.Values : target.List(folder))
            {
                far._files.Add(folder.Length == 0 ? file.Name : $"{folder}/{file.Name}", file);
            }
        }

        return far;
    }

    /// <summary>Whether some file stands at a path, of whatever kind.</summary>
    public bool Has(string path) => _files.ContainsKey(path);

    public long? BytesOf(string path) => _files.GetValueOrDefault(path)?.Bytes;

    /// <summary>Whether a file may be this program's: its manifest or its journal has it.</summary>
    public bool Knows(string path) => Published.ContainsKey(path) || Noted.Contains(path);

    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash && slash > 0 ? path[..slash] : "";

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static bool IsInside(string path) =>
        path.Split('/').All(part => part is not ("" or "." or "..")) && path.AsSpan().IndexOfAny('\\', ':', '\0') < 0;

    private static byte[] ReadAll(ITransferTarget target, string path)
    {
        using var read = new MemoryStream();
        target.Read(path, read);
        return read.ToArray();
    }
}
