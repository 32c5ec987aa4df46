using System.Security.Cryptography;
using Prongsai.Core.Files;
using Prongsai.Site.Publication;

namespace Prongsai.Transfer;

/// <summary>The built site that is transferred: its manifest, and the files that it names.</summary>
/// <param name="Published">What the manifest says; its folder is where the files are.</param>
/// <param name="ManifestName">The manifest's own name in a site's folder.</param>
/// <param name="Parse">Reads a manifest; null for bytes that are none of this program's.</param>
public sealed record SourceSite(PublishedSite Published, string ManifestName, Func<ReadOnlyMemory<byte>, PublishedSite?> Parse)
{
    public byte[] Manifest { get; } = OrdinaryFile.ReadBytes(Path.Combine(Published.Folder, ManifestName));

    public Stream Open(string path) => OrdinaryFile.OpenRead(Path.Combine(Published.Folder, path));

    /// <summary>Whether a file is what the manifest says of it.</summary>
    public bool Holds(PublishedFile file)
    {
        try
        {
            using var content = Open(file.Path);
            return content.Length == file.Bytes && Convert.ToHexStringLower(SHA256.HashData(content)) == file.Sha256;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
