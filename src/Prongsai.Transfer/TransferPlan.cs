using System.Collections.Immutable;
using System.Security.Cryptography;
using Prongsai.Site.Publication;
using Prongsai.Transfer.Targets;

namespace Prongsai.Transfer;

/// <summary>
/// What a transfer has to do: files to write, in their order, and files to delete, all of which a manifest of this program once named.
/// </summary>
/// <param name="Writes">What is not there yet, or not as the manifest has it.</param>
/// <param name="WritesManifest">Whether the far manifest is another one.</param>
/// <param name="Deletions">What the far manifest or journal names and the site has no more.</param>
/// <param name="Doubted">Files that were found to be right by reading them, since no manifest said so.</param>
internal sealed record TransferPlan(
    ImmutableArray<PublishedFile> Writes, bool WritesManifest, ImmutableArray<string> Deletions, ImmutableHashSet<string> Doubted)
{
    public bool IsEmpty => Writes.IsEmpty && !WritesManifest && Deletions.IsEmpty;

    public static TransferPlan Of(SourceSite source, FarSite far, ITransferTarget target)
    {
        var files = source.Published.Files;
        var doubted = files.Where(f => far.BytesOf(f.Path) == f.Bytes && far.Published.GetValueOrDefault(f.Path)?.Sha256 != f.Sha256);
        var right = doubted.Where(f => HashOf(target, f.Path) == f.Sha256).Select(f => f.Path).ToImmutableHashSet(StringComparer.Ordinal);
        bool IsThere(PublishedFile f) =>
            right.Contains(f.Path) || (far.BytesOf(f.Path) == f.Bytes && far.Published.GetValueOrDefault(f.Path)?.Sha256 == f.Sha256);
        var staying = files.Select(f => f.Path).Append(source.ManifestName).ToHashSet(StringComparer.Ordinal);
        return new TransferPlan(
            [.. TransferOrder.Of(files.Where(f => !IsThere(f)))],
            !far.Manifest.AsSpan().SequenceEqual(source.Manifest),
            [.. far.Published.Keys.Union(far.Noted).Where(p => !staying.Contains(p) && far.Has(p)).Order(StringComparer.Ordinal)],
            right);
    }

    /// <summary>Files of others that would be replaced.</summary>
    public IEnumerable<string> Foreign(FarSite far, SourceSite source)
    {
        var isOurs = far.Published.Count > 0 || far.Manifest.Length == 0;
        return Writes.Select(f => f.Path).Where(p => far.Has(p) && !far.Knows(p)).Concat(isOurs ? [] : [source.ManifestName]);
    }

    public static string HashOf(ITransferTarget target, string path)
    {
        using var sha = SHA256.Create();
        using (var hashing = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write))
        {
            target.Read(path, hashing);
        }

        return Convert.ToHexStringLower(sha.Hash ?? []);
    }
}
