using System.Security.Cryptography;

namespace Prongsai.Publishing.Vouching;

/// <summary>
/// What the last check vouched for, in one file: a hash, then what it seals. A file that is cut short, changed, or of another
/// program does not hold its seal and is as good as absent; one that cannot be read or written only costs time.
/// </summary>
internal sealed class VouchFile(string path)
{
    private const int SealLength = SHA256.HashSizeInBytes;

    public Dictionary<VouchKey, Vouched> Read(ReferencePool pool)
    {
        try
        {
            var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
            return bytes.Length > SealLength && bytes.AsSpan(0, SealLength).SequenceEqual(Seal(bytes.AsSpan(SealLength)))
                ? VouchReader.Read(bytes, SealLength, pool)
                : [];
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            return [];
        }
    }

    /// <summary>
    /// Replaces the file in one step. One name serves all who write at the same time: they shut each other out, and should one get
    /// in between writing and renaming, the seal tells.
    /// </summary>
    public void Write(IReadOnlyDictionary<VouchKey, Vouched> files, bool mayMakeFolder = false)
    {
        var temporary = path + "~";
        try
        {
            if (mayMakeFolder && Path.GetDirectoryName(path) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            var content = VouchWriter.Write(files);
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(Seal(content));
                file.Write(content);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            // the next check takes longer
        }
    }

    private static byte[] Seal(ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(CheckingProgram.Identity);
        hash.AppendData(content);
        return hash.GetHashAndReset();
    }

    private static bool IsOfDisk(Exception e) => e is IOException or UnauthorizedAccessException;
}
