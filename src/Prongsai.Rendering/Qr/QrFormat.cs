namespace Prongsai.Rendering.Qr;

/// <summary>The modules that name the error correction's level and the mask: fifteen bits, which stand in a code twice.</summary>
internal static class QrFormat
{
    /// <summary>The row and the column beside the finder patterns, in which the format stands.</summary>
    public const int Line = 8;

    public const int Bits = 15;

    private const int CheckBits = 10;

    private const int Generator = 0x537;

    /// <summary>Turned over in every format, so that none is all light.</summary>
    private const int Turned = 0x5412;

    /// <summary>Rows with the dark modules of the format of level M, whose two bits are 0, and a mask.</summary>
    public static ulong[] RowsOf(int mask, int size)
    {
        var rows = new ulong[BitMatrix.Size];
        var format = WithCheck(mask, CheckBits, Generator) ^ Turned;
        for (var bit = 0; bit < Bits; bit++)
        {
            var dark = (ulong)(format >> bit) & 1;
            var (first, second) = ModulesOf(bit, size);
            rows[first.Y] |= dark << first.X;
            rows[second.Y] |= dark << second.X;
        }

        return rows;
    }

    /// <summary>Around the first finder pattern, where it leaves out the timing patterns, and once more beside the two others.</summary>
    public static ((int X, int Y) First, (int X, int Y) Second) ModulesOf(int bit, int size)
    {
        var fromSide = bit < Line ? bit : Bits - 1 - bit;
        var near = fromSide < QrPatterns.TimingLine ? fromSide : fromSide + 1;
        return bit < Line
            ? ((Line, near), (size - 1 - bit, Line))
            : ((near, Line), (Line, size - Bits + bit));
    }

    /// <summary>A number with the remainder of its division by a generator, as polynomials over bits, after it.</summary>
    public static int WithCheck(int number, int checkBits, int generator)
    {
        var rest = number;
        for (var i = 0; i < checkBits; i++)
        {
            rest = (rest << 1) ^ ((rest >> (checkBits - 1)) * generator);
        }

        return (number << checkBits) | rest;
    }
}
