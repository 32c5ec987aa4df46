using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Prongsai.Core.Files;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Files;

/// <summary>
/// A file that may be opened: no folder, link or device, not empty and not too large. A pipe, which would wait for ever to be opened, has
/// the size 0 and so is never opened.
/// </summary>
internal sealed record RegularFile(string Path, long Length, DateTime Written)
{
    private const int PieceLength = 128 * 1024;

    public static RegularFile Look(string path, long largest)
    {
        var file = new FileInfo(path);
        var attributes = file.Attributes;
        if ((int)attributes == -1)
        {
            throw new RefusedException(DocumentDiagnostics.Missing);
        }

        if (attributes.HasFlag(FileAttributes.Directory) || attributes.HasFlag(FileAttributes.Device) || file.LinkTarget is not null)
        {
            throw new RefusedException(DocumentDiagnostics.NotAFile);
        }

        return file.Length switch
        {
            0 => throw new RefusedException(DocumentDiagnostics.Empty),
            var length when length > largest => throw new RefusedException(DocumentDiagnostics.TooLarge, Show(length), Show(largest)),
            var length => new RegularFile(path, length, file.LastWriteTimeUtc),
        };
    }

    public FileStream Open() => OrdinaryFile.OpenRead(Path, FileShare.ReadWrite | FileShare.Delete, PieceLength);

    /// <summary>SHA-256 in lower-case hexadecimal. The file must still be as long as it was when it was looked at.</summary>
    public string Hash(FileStream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            stream.Position = 0;
            long total = 0;
            while (total <= Length && stream.Read(buffer) is var count and > 0)
            {
                hash.AppendData(buffer, 0, count);
                total += count;
            }

            return total == Length ? Convert.ToHexStringLower(hash.GetHashAndReset()) : throw new RefusedException(DocumentDiagnostics.CannotRead);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string Show(long bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);
}
