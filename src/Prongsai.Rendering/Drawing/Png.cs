using System.Buffers.Binary;
using Prongsai.Core.Packaging;

namespace Prongsai.Rendering.Drawing;

/// <summary>Writes a picture as PNG with a palette: the same bytes on every machine.</summary>
internal static class Png
{
    private const int AdlerBase = 65521;

    /// <summary>How many bytes may be summed before the sums must be brought down.</summary>
    private const int AdlerPiece = 5552;

    public static byte[] Write(Bitmap picture)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), picture.Height);
        (head[8], head[9]) = (8, 3);
        Chunk(file, "IHDR"u8, head);
        Chunk(file, "PLTE"u8, [.. picture.Palette.SelectMany(c => new[] { c.Red, c.Green, c.Blue })]);
        var sum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Adler(picture.Rows));
        Chunk(file, "IDAT"u8, [0x78, 0x01, .. Deflate.Pack(picture.Rows, picture.Width + 1), .. sum]);
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(type);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(content, Crc32.Of(type)));
        file.Write(number);
    }

    private static uint Adler(ReadOnlySpan<byte> bytes)
    {
        var (low, high) = (1u, 0u);
        while (!bytes.IsEmpty)
        {
            var piece = bytes[..Math.Min(AdlerPiece, bytes.Length)];
            for (; piece.Length >= sizeof(ulong); piece = piece[sizeof(ulong)..])
            {
                // most of a picture is ground, which is zeros
                var eight = BinaryPrimitives.ReadUInt64LittleEndian(piece);
                for (var i = 0; i < sizeof(ulong); i++, eight >>= 8)
                {
                    if (eight == 0)
                    {
                        high += low * (uint)(sizeof(ulong) - i);
                        break;
                    }

                    low += (byte)eight;
                    high += low;
                }
            }

            foreach (var single in piece)
            {
                low += single;
                high += low;
            }

            bytes = bytes[Math.Min(AdlerPiece, bytes.Length)..];
            (low, high) = (low % AdlerBase, high % AdlerBase);
        }

        return (high << 16) | low;
    }
}
