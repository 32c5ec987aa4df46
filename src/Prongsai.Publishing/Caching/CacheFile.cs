using System.Security.Cryptography;
using Prongsai.Core.Files;

namespace Prongsai.Publishing.Caching;

/// <summary>
/// The results of the last check in one file: a hash, then what it was made of. A file that is cut short, changed, or of another
/// program does not match its hash and is as good as absent; one that cannot be read or written only costs time.
/// </summary>
internal sealed class CacheFile(string path)
{
    private const int HashLength = SHA256.HashSizeInBytes;

    public Dictionary<CacheKey, CachedDocument> Read()
    {
        try
        {
            var bytes = File.Exists(path) ? OrdinaryFile.ReadBytes(path) : [];
            return bytes.Length > HashLength && bytes.AsSpan(0, HashLength).SequenceEqual(HashOf(bytes.AsSpan(HashLength)))
                ? CacheFormat.Read(bytes, HashLength)
                : [];
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            return [];
        }
    }

    /// <summary>
    /// Replaces the file in one step. One name serves all who write at the same time: they shut each other out, and should one get
    /// in between writing and renaming, the hash tells.
    /// </summary>
    public void Write(IReadOnlyDictionary<CacheKey, CachedDocument> results, bool mayMakeFolder = false)
    {
        var temporary = path + "~";
        try
        {
            if (mayMakeFolder && Path.GetDirectoryName(path) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            Write(temporary, CacheFormat.Write(results));
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            // the next check takes longer
        }
    }

    /// <summary>Leaves nothing of a file that could not be written to its end, as on a full disk.</summary>
    private static void Write(string temporary, byte[] content)
    {
        try
        {
            using var file = OrdinaryFile.Begin(temporary);
            file.Write(HashOf(content));
            file.Write(content);
        }
        catch (IOException)
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static byte[] HashOf(ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(CheckingProgram.Identity);
        hash.AppendData(content);
        return hash.GetHashAndReset();
    }

    private static bool IsOfDisk(Exception e) => e is IOException or UnauthorizedAccessException;
}
