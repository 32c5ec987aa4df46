using System.Buffers.Binary;
using System.IO.Compression;
using Prongsai.Core.Model;
using Prongsai.Core.Packaging;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Pictures;

/// <summary>
/// Reads a PNG and writes it anew with nothing but its pixels: no notes of cameras and programs, nothing behind its end. Its sums must be
/// right and its pixels all there.
/// </summary>
internal static class PlainPng
{
    private const int HeadLength = 13;

    private static readonly string[] Seen = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public static PictureContent Read(ReadOnlyMemory<byte> file)
    {
        using var kept = new MemoryStream();
        using var pixels = new MemoryStream();
        kept.Write(Signature);
        var (head, rest, isEnd) = (new byte[HeadLength], file[Signature.Length..], false);
        for (var isFirst = true; !isEnd; isFirst = false)
        {
            var (type, content, whole) = Next(ref rest);
            if (isFirst != (type == "IHDR") || (isFirst && content.Length != HeadLength))
            {
                throw new InvalidDataException();
            }

            if (isFirst)
            {
                head = content.ToArray();
            }

            if (type == "IDAT")
            {
                pixels.Write(content.Span);
            }

            if (Seen.Contains(type))
            {
                kept.Write(whole.Span);
            }

            isEnd = type == "IEND";
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(4)));
        EmblemSize.Check(width, height);
        MustHold(pixels, RowLength(head, width), height, head[^1] != 0);
        return new PictureContent(DocumentFormat.Png, width, height, kept.ToArray());
    }

    /// <summary>The next block: its type, what it holds, and all of it.</summary>
    private static (string Type, ReadOnlyMemory<byte> Content, ReadOnlyMemory<byte> Whole) Next(ref ReadOnlyMemory<byte> rest)
    {
        if (rest.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(rest.Span) is var length && length > rest.Length - 12)
        {
            throw new RefusedException(DocumentDiagnostics.CutOff);
        }

        var whole = rest[..((int)length + 12)];
        rest = rest[whole.Length..];
        return BinaryPrimitives.ReadUInt32BigEndian(whole.Span[^4..]) == Crc32.Of(whole.Span[4..^4])
            ? (System.Text.Encoding.Latin1.GetString(whole.Span[4..8]), whole[8..^4], whole)
            : throw new InvalidDataException();
    }

    private static int RowLength(byte[] head, int width)
    {
        var channels = head[9] switch
        {
            0 or 3 => 1,
            2 => 3,
            4 => 2,
            6 => 4,
            _ => throw new InvalidDataException(),
        };
        return head[8] is 1 or 2 or 4 or 8 or 16 ? ((width * channels * head[8]) + 7) / 8 : throw new InvalidDataException();
    }

    /// <summary>Rows that come in several passes are only held to unpack.</summary>
    private static void MustHold(MemoryStream pixels, int row, int height, bool isInPasses)
    {
        pixels.Position = 0;
        using var unpacked = new ZLibStream(pixels, CompressionMode.Decompress);
        var (buffer, total, most) = (new byte[8192], 0L, (row + 1L) * height * 2);
        while (total <= most && unpacked.Read(buffer) is var count and > 0)
        {
            total += count;
        }

        if (isInPasses ? total == 0 || total > most : total != (row + 1L) * height)
        {
            throw new InvalidDataException();
        }
    }
}

/// <summary>What size a picture of an agency may have.</summary>
internal static class EmblemSize
{
    private const int Least = 64;
    private const int Most = 2000;
    private const int MostTimes = 4;

    public static void Check(int width, int height)
    {
        var (longer, shorter) = (Math.Max(width, height), Math.Min(width, height));
        if (longer is < Least or > Most)
        {
            throw Refused(width, height);
        }

        CheckShape(longer, shorter, width, height);
    }

    /// <summary>The same for a drawing, which has no points of its own.</summary>
    public static void CheckDrawing(int width, int height) => CheckShape(Math.Max(width, height), Math.Min(width, height), width, height);

    private static void CheckShape(int longer, int shorter, int width, int height)
    {
        if (shorter <= 0 || longer / MostTimes > shorter)
        {
            throw Refused(width, height);
        }
    }

    private static RefusedException Refused(int width, int height) => new(PictureDiagnostics.WrongSize, $"{width}", $"{height}");
}
