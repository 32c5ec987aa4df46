using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using Prongsai.Core.Files;
using Prongsai.Site.Publication;

namespace Prongsai.Publishing.Output;

/// <summary>Brings a document into a new site, in little memory whatever its size, and holds that its bytes are those that were hashed.</summary>
internal static class DocumentCopy
{
    private const int Chunk = 128 * 1024;

    /// <param name="document">The document.</param>
    /// <param name="path">Where it is to stand; nothing does yet.</param>
    /// <param name="standing">A file of the published site with the same bytes, which never changes again; null where there is none.</param>
    /// <exception cref="IOException">It could not be copied, or is not the document that was looked at.</exception>
    public static void Write(PlannedDocument document, string path, string? standing)
    {
        if (standing is not null && Libc.TryLink(standing, path))
        {
            return;
        }

        using var source = OrdinaryFile.OpenHandle(standing ?? document.Source);
        using var target = OrdinaryFile.OpenNew(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Read(source, hash, bytes => target.Write(bytes));
        if (!Is(hash, document.Sha256))
        {
            throw new IOException($"{document.Source}: the file was changed while the site was built.");
        }
    }

    /// <summary>Whether a file has these bytes; false also where it cannot be read.</summary>
    public static bool HasHash(string path, string sha256)
    {
        try
        {
            using var file = OrdinaryFile.OpenHandle(path);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            Read(file, hash, _ => { });
            return Is(hash, sha256);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool Is(IncrementalHash hash, string sha256) => Convert.ToHexStringLower(hash.GetHashAndReset()) == sha256;

    private static void Read(SafeFileHandle file, IncrementalHash hash, Action<ReadOnlySpan<byte>> take)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            var at = 0L;
            for (var read = RandomAccess.Read(file, buffer, at); read > 0; read = RandomAccess.Read(file, buffer, at))
            {
                hash.AppendData(buffer, 0, read);
                take(buffer.AsSpan(0, read));
                at += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
