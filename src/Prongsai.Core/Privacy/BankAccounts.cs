namespace Prongsai.Core.Privacy;

/// <summary>A bank account: 10 to 12 digits as banks part them, xxx-x-xxxxx-x, or close behind a word for it.</summary>
internal static class BankAccounts
{
    public const int Shortest = 10;

    public const int Longest = 12;

    private const string Baht = "บาท";

    /// <summary>xxx-x-xxxxx-x and its longer forms.</summary>
    private static readonly int[] BankShapes = [0x3151, 0x3161, 0x3171];

    private static readonly int[] OtherShapes = [0x334, 0x3331, 0x444];

    public static FoundNumber? At(DigitRuns runs, int first)
    {
        for (var length = Shortest; length <= Longest; length++)
        {
            if (runs.Reach(first, length, Gap.Mark | Gap.Space) is >= 0 and var last && IsAccount(runs, first, last))
            {
                return new FoundNumber(PersonalDataKind.BankAccount, runs[first].Start, last, runs.Plain(first, last));
            }
        }

        return null;
    }

    private static bool IsAccount(DigitRuns runs, int first, int last)
    {
        var (gaps, shape) = (runs.GapsIn(first, last), runs.ShapeOf(first, last));
        var isBanks = Array.IndexOf(BankShapes, shape) >= 0;
        var mayBe = isBanks || !gaps.HasFlag(Gap.Space) || Array.IndexOf(OtherShapes, shape) >= 0;
        if (!mayBe || runs.IsJoined(first) || runs.IsJoined(last + 1) || !Surroundings.AreFree(runs.Text, runs[first].Start, runs[last].End))
        {
            return false;
        }

        return Introductions.Of(runs.Text, runs[first].Start) switch
        {
            Introduction.BankAccount or Introduction.PromptPay => !runs.Text.AsSpan(runs[last].End).TrimStart().StartsWith(Baht),
            Introduction.Other => false,
            _ => isBanks && gaps == Gap.Mark,
        };
    }
}
