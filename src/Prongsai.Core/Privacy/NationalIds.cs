using System.Numerics;

namespace Prongsai.Core.Privacy;

/// <summary>
/// A person's national id: 13 digits that begin with 1 to 8 and the code of a province, and whose last digit checks. Numbers that begin
/// with 0 are juristic persons' tax ids, which are public.
/// </summary>
internal static class NationalIds
{
    public const int Length = 13;

    /// <summary>Where the usual writing parts the digits: <c>1-2345-67890-12-3</c>.</summary>
    private const int UsualCuts = (1 << 1) | (1 << 5) | (1 << 10) | (1 << 12);

    private const int ShortestPart = 4;

    /// <summary>The first province code after the last that exists, for each ten; those of the first digit 0 do not exist.</summary>
    private static ReadOnlySpan<byte> ProvincesEnd => [0, 20, 28, 40, 50, 59, 68, 78, 87, 97];

    public static FoundNumber? At(DigitRuns runs, int first)
    {
        if (runs.FirstDigit(first) is 0 or 9 || runs.Reach(first, Length, Gap.Mark | Gap.Space | Gap.Tab | Gap.Line) is not (>= 0 and var last))
        {
            return null;
        }

        Span<char> digits = stackalloc char[Length];
        runs.Copy(first, last, digits);
        var (start, end) = (runs[first].Start, runs[last].End);
        if (!IsValid(digits) || !Surroundings.AreFree(runs.Text, start, end))
        {
            return null;
        }

        // numbers of other kinds are as long; where words say that it is an id, it may also be written in any other way
        var isId = Introductions.Of(runs.Text, start) switch
        {
            Introduction.NationalId => true,
            Introduction.Other => false,
            _ => HasUsualForm(runs, first, last) && !runs.IsJoined(first) && !runs.IsJoined(last + 1) && !IsBarcode(digits),
        };
        return isId ? new FoundNumber(PersonalDataKind.NationalId, start, last, new string(digits)) : null;
    }

    /// <summary>Whether 13 digits begin with a province's code and end with the digit that checks them.</summary>
    public static bool IsValid(ReadOnlySpan<char> digits)
    {
        var (ten, province) = (digits[1] - '0', ((digits[1] - '0') * 10) + digits[2] - '0');
        if (province < Math.Max(ten, 1) * 10 || province >= ProvincesEnd[ten])
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            sum += (digits[i] - '0') * (Length - i);
        }

        return (11 - (sum % 11)) % 10 == digits[^1] - '0';
    }

    /// <summary>Whether it is written as people write it: in one piece, or parted in the usual way, and broken at a line's end at most once besides.</summary>
    private static bool HasUsualForm(DigitRuns runs, int first, int last)
    {
        var (cuts, lines, hasMarks, at) = (0, 0, true, 0);
        for (var i = first + 1; i <= last; i++)
        {
            at += runs[i - 1].Count;
            cuts |= 1 << at;
            lines |= runs[i].Before == Gap.Line ? 1 << at : 0;
            hasMarks &= runs[i].Before is Gap.Mark or Gap.Line;
        }

        if (cuts is 0 or UsualCuts)
        {
            return true;
        }

        // cells of a table can have any length, so that fewer parts than usual must be joined by marks
        var rest = BitOperations.IsPow2(lines & ~UsualCuts) ? cuts & ~(lines & ~UsualCuts) : cuts;
        return cuts == lines && last == first + 1
            ? IsBroken(runs, first)
            : rest == UsualCuts || (hasMarks && (rest & ~UsualCuts) == 0 && BitOperations.PopCount((uint)rest) > 1);
    }

    /// <summary>Whether two runs on two lines are one number of a sentence, and not a table's cells.</summary>
    private static bool IsBroken(DigitRuns runs, int first) =>
        IsPart(runs, first) && IsPart(runs, first + 1) && Surroundings.StandsInSentence(runs.Text, runs[first].Start);

    private static bool IsPart(DigitRuns runs, int run)
    {
        if (runs[run].Count < ShortestPart)
        {
            return false;
        }

        Span<char> digits = stackalloc char[Length];
        runs.Copy(run, run, digits);
        var isYear = runs[run].Count == 4 && digits[..2] is "19" or "20" or "24" or "25";
        return !isYear;
    }

    /// <summary>A Thai article's EAN-13, unless one in ten of the few ids that begin so.</summary>
    private static bool IsBarcode(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < Length; i++)
        {
            sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return digits.StartsWith("885") && sum % 10 == 0;
    }
}
