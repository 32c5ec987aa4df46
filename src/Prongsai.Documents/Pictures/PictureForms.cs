namespace Prongsai.Documents.Pictures;

/// <summary>Walks a picture's blocks to its end: its size, and whether it is whole, says where it was taken, or hides something behind.</summary>
internal static class PictureForms
{
    private const int PngSignature = 8;
    private const int JpegEnd = 0xD9;
    private const int JpegScan = 0xDA;

    public static void Png(PictureBytes bytes)
    {
        bytes.Skip(PngSignature);
        for (var isFirst = true; ; isFirst = false)
        {
            var length = bytes.NextNumber();
            var type = bytes.Take(4).AsSpan();
            if (isFirst)
            {
                _ = type.SequenceEqual("IHDR"u8) && length == 13 ? true : throw new InvalidDataException();
                PictureSize.Check(bytes.NextNumber(), bytes.NextNumber());
                length -= 8;
            }

            if (type.SequenceEqual("eXIf"u8) || type.SequenceEqual("iTXt"u8))
            {
                bytes.LookInto(length);
            }
            else
            {
                bytes.Skip(length);
            }

            bytes.Skip(4);
            if (type.SequenceEqual("IEND"u8))
            {
                bytes.MustEnd("PNG");
                return;
            }
        }
    }

    public static void Jpeg(PictureBytes bytes)
    {
        bytes.Skip(2);
        var hasSize = false;
        while (NextMarker(bytes) is var marker && marker != JpegEnd)
        {
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                continue;
            }

            var length = bytes.NextShort() - 2;
            if (length < 0)
            {
                throw new InvalidDataException();
            }

            if (marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC && length >= 5)
            {
                bytes.Skip(1);
                var height = bytes.NextShort();
                PictureSize.Check(bytes.NextShort(), height);
                (length, hasSize) = (length - 5, true);
            }

            if (marker == 0xE1)
            {
                bytes.LookInto(length);
            }
            else
            {
                bytes.Skip(length);
            }

            if (marker == JpegScan && !hasSize)
            {
                throw new InvalidDataException();
            }
        }

        _ = hasSize ? true : throw new InvalidDataException();
    }

    public static void Gif(PictureBytes bytes)
    {
        bytes.Skip(6);
        PictureSize.Check(bytes.NextLittleShort(), bytes.NextLittleShort());
        SkipColours(bytes, bytes.Next(), 2);
        while (true)
        {
            switch (bytes.Next())
            {
                case 0x3B:
                    bytes.MustEnd("GIF");
                    return;
                case 0x21:
                    bytes.Skip(1);
                    break;
                case 0x2C:
                    bytes.Skip(8);
                    SkipColours(bytes, bytes.Next(), 1);
                    break;
                default:
                    throw new InvalidDataException();
            }

            for (var length = (int)bytes.Next(); length > 0; length = bytes.Next())
            {
                bytes.Skip(length);
            }
        }
    }

    public static void Webp(PictureBytes bytes, long fileLength)
    {
        bytes.Skip(4);
        var end = bytes.NextLittleNumber() + 8L;
        _ = end <= fileLength ? true : throw new Findings.RefusedException(Diagnostics.DocumentDiagnostics.CutOff);
        bytes.Skip(4);
        var (at, hasSize) = (12L, false);
        while (at + 8 <= end)
        {
            var type = bytes.Take(4).AsSpan();
            var length = bytes.NextLittleNumber();
            var padded = length + (length & 1L);
            at += 8 + padded;
            hasSize |= WebpChunk(bytes, type, padded);
        }

        _ = hasSize ? true : throw new InvalidDataException();
        bytes.MustEnd("WebP");
    }

    /// <summary>True for a chunk that states the size.</summary>
    private static bool WebpChunk(PictureBytes bytes, ReadOnlySpan<byte> type, long length)
    {
        if (type.SequenceEqual("EXIF"u8) || type.SequenceEqual("XMP "u8))
        {
            bytes.LookInto(length);
            return false;
        }

        var head = bytes.Take((int)Math.Min(length, 10));
        bytes.Skip(length - head.Length);
        (int Width, int Height)? size = head.Length < 10 && !(type.SequenceEqual("VP8L"u8) && head.Length >= 5) ? null
            : type.SequenceEqual("VP8X"u8) ? ((head[4] | (head[5] << 8) | (head[6] << 16)) + 1, (head[7] | (head[8] << 8) | (head[9] << 16)) + 1)
            : type.SequenceEqual("VP8L"u8) ? (1 + (head[1] | ((head[2] & 0x3F) << 8)), 1 + ((head[2] >> 6) | (head[3] << 2) | ((head[4] & 0xF) << 10)))
            : type.SequenceEqual("VP8 "u8) ? ((head[6] | (head[7] << 8)) & 0x3FFF, (head[8] | (head[9] << 8)) & 0x3FFF)
            : null;
        if (size is { } found)
        {
            PictureSize.Check(found.Width, found.Height);
        }

        return size is not null;
    }

    private static void SkipColours(PictureBytes bytes, byte flags, int behind)
    {
        bytes.Skip(behind);
        bytes.Skip((flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1));
    }

    /// <summary>The next marker; between scans, the points of the picture are passed over.</summary>
    private static int NextMarker(PictureBytes bytes)
    {
        while (true)
        {
            if (bytes.Next() != 0xFF)
            {
                continue;
            }

            var marker = bytes.Next();
            while (marker == 0xFF)
            {
                marker = bytes.Next();
            }

            if (marker != 0 && marker is not (>= 0xD0 and <= 0xD7))
            {
                return marker;
            }
        }
    }
}
