using System.Numerics;

namespace Prongsai.Rendering.Qr;

/// <summary>
/// How hard a matrix of modules is to read, by the four rules of the standard as QRCoder reads them: what looks like a finder pattern
/// is sought inside the matrix only, without its quiet zone, and the share of dark modules is rounded down to a step.
/// </summary>
internal static class QrPenalty
{
    private const int OfRunBeyondItsFives = 2;

    private const int OfBlock = 3;

    private const int OfFinderLike = 40;

    private const int OfStep = 10;

    /// <summary>Steps of the share of dark modules, of five per cent each.</summary>
    private const int Steps = 20;

    /// <summary>The penalty of a square matrix, given both as rows and as columns.</summary>
    public static int Of(ReadOnlySpan<ulong> rows, ReadOnlySpan<ulong> columns)
    {
        var size = rows.Length;
        var (penalty, dark) = (0, 0);
        for (var i = 0; i < size; i++)
        {
            penalty += OfLine(rows[i], size) + OfLine(columns[i], size);
            dark += BitOperations.PopCount(rows[i]);
        }

        for (var i = 1; i < size; i++)
        {
            penalty += OfBlock * BlocksBetween(rows[i - 1], rows[i], size);
        }

        return penalty + OfShare(dark, size);
    }

    private static int OfLine(ulong line, int size) => OfRuns(line, size) + (OfFinderLike * FinderLikes(line, size));

    /// <summary>A run of five of a colour costs 3, and each module more costs 1: its number of fives, and 2.</summary>
    private static int OfRuns(ulong line, int size)
    {
        var equal = EqualNeighbours(line, size);
        var threes = equal & (equal >> 1);
        var fives = threes & (threes >> 2);
        return BitOperations.PopCount(fives) + (OfRunBeyondItsFives * BitOperations.PopCount(fives & ~(fives << 1)));
    }

    /// <summary>Dark, light, three dark, light, dark, with four light modules on one side; on both sides it counts twice.</summary>
    private static int FinderLikes(ulong line, int size)
    {
        var light = ~line & Ones(size);
        var lightPairs = light & (light >> 1);
        var lightFours = lightPairs & (lightPairs >> 2);
        var ends = line & (light >> 1);
        var middles = (line >> 2) & (line >> 3) & (line >> 4);
        var finders = ends & middles & (light >> 5) & (line >> 6);
        return BitOperations.PopCount((finders & (lightFours >> 7)) | (lightFours & (finders >> 4)));
    }

    /// <summary>Squares of two by two of a colour.</summary>
    private static int BlocksBetween(ulong upper, ulong lower, int size) =>
        BitOperations.PopCount(EqualNeighbours(upper, size) & EqualNeighbours(lower, size) & ~(upper ^ lower));

    /// <summary>How many steps lie between the share of dark modules and a half.</summary>
    private static int OfShare(int dark, int size)
    {
        var step = dark * Steps / (size * size);
        return OfStep * Math.Min(Math.Abs(step - (Steps / 2)), Math.Abs(step - (Steps / 2) + 1));
    }

    /// <summary>A bit for each module that the next one of the line is equal to.</summary>
    private static ulong EqualNeighbours(ulong line, int size) => ~(line ^ (line >> 1)) & Ones(size - 1);

    private static ulong Ones(int count) => (1UL << count) - 1;
}
