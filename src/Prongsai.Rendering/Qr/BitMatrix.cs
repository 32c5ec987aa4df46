namespace Prongsai.Rendering.Qr;

/// <summary>A square of bits as 64 words of 64, the lowest bit of a word first.</summary>
internal static class BitMatrix
{
    public const int Size = 64;

    /// <summary>Makes rows columns and columns rows: in squares of half the size, a quarter and so on, two corners change places.</summary>
    public static void Transpose(Span<ulong> words)
    {
        var lowHalves = ulong.MaxValue;
        for (var half = Size / 2; half > 0; half /= 2)
        {
            lowHalves ^= lowHalves << half;
            for (var upper = 0; upper < Size; upper = (upper + half + 1) & ~half)
            {
                var difference = ((words[upper] >> half) ^ words[upper + half]) & lowHalves;
                words[upper] ^= difference << half;
                words[upper + half] ^= difference;
            }
        }
    }
}
