namespace Prongsai.Core.Privacy;

/// <summary>A mobile telephone's number: 06, 08 or 09 and eight digits, or +66 for the 0. Telephones on a line are offices', and not found.</summary>
internal static class MobileNumbers
{
    private const int Length = 10;

    private const int LongestEnding = 2;

    /// <summary>How people part the digits, each number of digits as a hexadecimal digit.</summary>
    private static readonly int[] Shapes =
        [0xA, 0x37, 0x28, 0x46, 0x55, 0x64, 0x19, 0x334, 0x343, 0x244, 0x235, 0x433, 0x442, 0x145, 0x154, 0x3322, 0x1333, 0x1234, 0x1144];

    public static FoundNumber? At(DigitRuns runs, int first)
    {
        var start = runs[first].Start;
        var isInternational = start > 0 && runs.Text[start - 1] == '+';
        var last = isInternational ? International(runs, first) : runs.FirstDigit(first) == 0 ? National(runs, first) : -1;
        if (last < 0 || PlainOf(runs.Plain(first, last)) is not { } plain || runs.IsJoined(first) || IsJoinedBehind(runs, last))
        {
            return null;
        }

        start -= isInternational ? 1 : 0;
        var said = Introductions.Of(runs.Text, start);
        var isOther = first == last && said is (Introduction.Other or Introduction.BankAccount);
        var isNumber = isInternational || said == Introduction.Telephone || HasUsualForm(runs, first, last);
        return isNumber && !isOther && Surroundings.AreFree(runs.Text, start, runs[last].End)
            ? new FoundNumber(PersonalDataKind.Telephone, start, last, plain)
            : null;
    }

    /// <summary>The ten digits of a mobile number, beginning with 0; null where it is none.</summary>
    public static string? PlainOf(string digits)
    {
        var national = digits.StartsWith("66", StringComparison.Ordinal) && digits.Length > Length ? "0" + digits[2..].TrimStart('0') : digits;
        return national is ['0', '6' or '8' or '9', ..] && national.Length == Length ? national : null;
    }

    /// <summary>Whether it is parted as people part it; behind a zero that stands alone, which may be a cell of a table, by marks only.</summary>
    private static bool HasUsualForm(DigitRuns runs, int first, int last) =>
        Array.IndexOf(Shapes, runs.ShapeOf(first, last)) >= 0 && (runs[first].Count > 1 || runs.GapsIn(first, last) == Gap.Mark);

    private static int National(DigitRuns runs, int first)
    {
        var last = runs.Reach(first, Length, Gap.Mark | Gap.Space | Gap.Bracket | Gap.Line);
        var isTwoLines = last >= 0 && runs.GapsIn(first, last).HasFlag(Gap.Line);
        return isTwoLines && last - first < 2 ? -1 : last;
    }

    private static int International(DigitRuns runs, int first)
    {
        const Gap Allowed = Gap.Mark | Gap.Space | Gap.Bracket;
        var last = runs.Reach(first, Length + 1, Allowed);

        // +66 (0) 81 234 5678
        return last >= 0 ? last : runs.Reach(first, Length + 2, Allowed);
    }

    /// <summary>What is joined to it behind makes it another number, but for the last digits of a second one: 081-234-5678-9.</summary>
    private static bool IsJoinedBehind(DigitRuns runs, int last) =>
        runs.IsJoined(last + 1) && (runs.Text[runs[last].End] == '.' || runs[last + 1].Count > LongestEnding);
}
