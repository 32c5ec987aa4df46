using System.Buffers;
using System.Text;

namespace Prongsai.Rendering.Qr;

/// <summary>
/// Makes QR codes of one segment of bytes, with error correction at level M, up to version 10. Module for module they are the ones
/// that QRCoder makes; an address for which QRCoder would use another mode, also for a part of it, is not taken.
/// </summary>
internal static class QrEncoder
{
    private const byte ByteMode = 0b0100;

    /// <summary>So many digits in a row, or characters that the alphanumeric mode has, may take another mode.</summary>
    private const int DigitsOfOwnMode = 6;

    private const int AlphanumericsOfOwnMode = 11;

    /// <summary>What fills the data's room, in turn.</summary>
    private const byte FirstPad = 0b1110_1100;

    private const byte SecondPad = 0b0001_0001;

    /// <summary>More than the largest version's.</summary>
    private const int MostCodewords = 384;

    private static readonly SearchValues<char> Alphanumerics = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");

    /// <summary>
    /// The modules by rows without the quiet zone, the leftmost in the lowest bit; null for an address that is not taken.
    /// </summary>
    public static ulong[]? Encode(string address)
    {
        if (!IsOneSegmentOfBytes(address) || QrVersion.For(address.Length) is not { } version)
        {
            return null;
        }

        Span<byte> data = stackalloc byte[MostCodewords];
        Span<byte> codewords = stackalloc byte[MostCodewords];
        data.Clear();
        WriteData(address, version, data);
        Interleave(version, data[..version.DataCodewords], codewords);
        return Mask(version.Template, codewords[..version.Codewords]);
    }

    /// <summary>
    /// Whether it is all in ASCII, begins with no character of another mode and has never so many on end that QRCoder may change to it.
    /// </summary>
    private static bool IsOneSegmentOfBytes(string address)
    {
        if (address.Length == 0 || Alphanumerics.Contains(address[0]))
        {
            return false;
        }

        var (digits, alphanumerics) = (0, 0);
        foreach (var letter in address)
        {
            digits = char.IsAsciiDigit(letter) ? digits + 1 : 0;
            alphanumerics = Alphanumerics.Contains(letter) ? alphanumerics + 1 : 0;
            if (!char.IsAscii(letter) || digits == DigitsOfOwnMode || alphanumerics == AlphanumericsOfOwnMode)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The mode, the number of bytes, the bytes and a terminator of four bits; then pads.</summary>
    private static void WriteData(string address, QrVersion version, Span<byte> data)
    {
        var start = 1 + version.CountBytes;
        data[0] = ByteMode;
        data[start - 1] = (byte)address.Length;
        Encoding.ASCII.GetBytes(address, data[start..]);

        // the mode is half a byte, so that all others lie half in one codeword and half in the next
        var end = start + address.Length;
        for (var i = 0; i < end; i++)
        {
            data[i] = (byte)((data[i] << 4) | (data[i + 1] >> 4));
        }

        for (var i = end; i < version.DataCodewords; i++)
        {
            data[i] = (i - end) % 2 == 0 ? FirstPad : SecondPad;
        }
    }

    /// <summary>The first codewords of all blocks, the second ones and so on; and in the same way those of the error correction.</summary>
    private static void Interleave(QrVersion version, ReadOnlySpan<byte> data, Span<byte> codewords)
    {
        var blocks = version.Blocks;
        var (shortest, longer) = Math.DivRem(data.Length, blocks);
        Span<byte> correction = stackalloc byte[version.CorrectionPerBlock];
        for (var block = 0; block < blocks; block++)
        {
            var isLonger = block >= blocks - longer;
            var own = data[..(shortest + (isLonger ? 1 : 0))];
            data = data[own.Length..];
            version.ReedSolomon.Correct(own, correction);
            Spread(own[..shortest], codewords[block..], blocks);
            Spread(correction, codewords[(version.DataCodewords + block)..], blocks);
            if (isLonger)
            {
                codewords[version.DataCodewords - blocks + block] = own[^1];
            }
        }
    }

    private static void Spread(ReadOnlySpan<byte> block, Span<byte> codewords, int step)
    {
        for (var i = 0; i < block.Length; i++)
        {
            codewords[i * step] = block[i];
        }
    }

    /// <summary>The matrix with the mask of the least penalty, the first of equals.</summary>
    private static ulong[] Mask(QrTemplate template, ReadOnlySpan<byte> codewords)
    {
        Span<ulong> rows = stackalloc ulong[BitMatrix.Size];
        Span<ulong> columns = stackalloc ulong[BitMatrix.Size];
        template.Place(codewords, rows);
        rows.CopyTo(columns);
        BitMatrix.Transpose(columns);
        Span<ulong> maskedRows = stackalloc ulong[template.Size];
        Span<ulong> maskedColumns = stackalloc ulong[template.Size];
        var (best, leastPenalty) = (0, int.MaxValue);
        for (var mask = 0; mask < QrTemplate.Masks; mask++)
        {
            Turn(rows, template.RowsOf(mask), maskedRows);
            Turn(columns, template.ColumnsOf(mask), maskedColumns);
            if (QrPenalty.Of(maskedRows, maskedColumns) is var penalty && penalty < leastPenalty)
            {
                (best, leastPenalty) = (mask, penalty);
            }
        }

        var matrix = new ulong[template.Size];
        Turn(rows, template.RowsOf(best), matrix);
        return matrix;
    }

    private static void Turn(ReadOnlySpan<ulong> lines, ReadOnlySpan<ulong> mask, Span<ulong> turned)
    {
        for (var i = 0; i < mask.Length; i++)
        {
            turned[i] = lines[i] ^ mask[i];
        }
    }
}
