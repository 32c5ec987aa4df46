using System.Buffers.Binary;

namespace Prongsai.Documents.Files;

/// <summary>The container that old Office files are, and that new ones are put into when they get a password.</summary>
internal static class OleContainer
{
    private const int HeaderLength = 512;
    private const int DirectoryLength = 4096;

    /// <summary>"EncryptedPackage" in UTF-16: what the part of a locked document is called in the container's directory.</summary>
    private static ReadOnlySpan<byte> Locked => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    public static bool IsLocked(FileStream file)
    {
        var header = new byte[HeaderLength];
        file.Position = 0;
        if (file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || header[30] is not (9 or 12))
        {
            return false;
        }

        file.Position = (BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48)) + 1L) << header[30];
        var directory = new byte[DirectoryLength];
        return directory.AsSpan(0, file.ReadAtLeast(directory, DirectoryLength, throwOnEndOfStream: false)).IndexOf(Locked) >= 0;
    }
}
