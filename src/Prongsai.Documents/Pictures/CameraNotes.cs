using System.Buffers.Binary;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Pictures;

/// <summary>What cameras write into pictures: EXIF (a TIFF of its own) and XMP. The place where a picture was taken is refused.</summary>
internal static class CameraNotes
{
    public const int Longest = 1_000_000;

    private const int PositionTable = 0x8825;
    private const int Latitude = 2;
    private const int EntryLength = 12;

    public static void Check(ReadOnlySpan<byte> notes)
    {
        var exif = notes.StartsWith("Exif\0"u8) ? notes[6..] : notes;
        if (HasPosition(exif) || notes.IndexOf("GPSLatitude"u8) >= 0)
        {
            throw new RefusedException(DocumentDiagnostics.PictureHasPlace);
        }
    }

    private static bool HasPosition(ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II*\0"u8);
        return (isLittle || tiff.StartsWith("MM\0*"u8))
            && Find(tiff, Number(tiff, 4, isLittle), PositionTable, isLittle) is { } table
            && Find(tiff, Number(tiff, table + 8, isLittle), Latitude, isLittle) is not null;
    }

    /// <summary>Where the entry of a tag begins in a table; null where it has none.</summary>
    private static int? Find(ReadOnlySpan<byte> tiff, long table, int tag, bool isLittle)
    {
        if (table < 0 || table + 2 > tiff.Length)
        {
            return null;
        }

        var count = Short(tiff, (int)table, isLittle);
        for (var at = (int)table + 2; count > 0 && at + EntryLength <= tiff.Length; at += EntryLength, count--)
        {
            if (Short(tiff, at, isLittle) == tag)
            {
                return at;
            }
        }

        return null;
    }

    private static int Short(ReadOnlySpan<byte> tiff, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);

    /// <summary>-1 where it would lie outside.</summary>
    private static long Number(ReadOnlySpan<byte> tiff, int at, bool isLittle) => at + 4 > tiff.Length ? -1
        : isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[at..])
        : BinaryPrimitives.ReadUInt32BigEndian(tiff[at..]);
}
