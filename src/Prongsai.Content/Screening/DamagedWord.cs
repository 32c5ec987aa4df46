using Prongsai.Core.Localization;

namespace Prongsai.Content.Screening;

/// <summary>
/// What people are told of flaws that lie in one word: how it is written, and the mended word where each of the flaws can be mended.
/// Thai has no blanks between words, so a word here is a stretch that can be found again.
/// </summary>
internal sealed record DamagedWord(FlawKind Kind, int Offset, int Length, string Written, string? Mended)
{
    private const int Context = 8;

    private const int Nearest = 6;

    private const int Longest = 40;

    public static IEnumerable<DamagedWord> In(string text, List<TextFlaw> flaws)
    {
        for (var first = 0; first < flaws.Count;)
        {
            var next = first + 1;
            while (next < flaws.Count && IsSameWord(text, flaws[first], flaws[next - 1], flaws[next]))
            {
                next++;
            }

            yield return Of(text, flaws[first..next]);
            first = next;
        }
    }

    private static bool IsSameWord(string text, TextFlaw first, TextFlaw before, TextFlaw next) =>
        (first.Kind is FlawKind.MixedNumber or FlawKind.WrongLayout or FlawKind.Mojibake) == (next.Kind is FlawKind.MixedNumber or FlawKind.WrongLayout or FlawKind.Mojibake)
        && next.Offset - before.End <= Nearest && next.End - first.Offset <= Longest
        && text.AsSpan(before.End, next.Offset - before.End).IndexOfAny(" \t\r\n") < 0;

    private static DamagedWord Of(string text, List<TextFlaw> flaws)
    {
        var (start, end) = (flaws[0].Offset, flaws[^1].End);
        var from = Math.Max(0, start - Context);
        from = start - CountFromEnd(text.AsSpan(from, start - from));
        while (from < start && !IsStart(text, from))
        {
            from++;
        }

        var to = end;
        while (to < text.Length && IsThai(text[to]) && (to < end + Context || ThaiSigns.IsMark(ThaiSigns.Of(text[to]))))
        {
            to++;
        }

        if (to > end && ThaiSigns.Of(text[to - 1]) == ThaiSign.LeadVowel)
        {
            to--;
        }

        return new DamagedWord(
            flaws.Max(f => f.Kind),
            start,
            end - start,
            text[from..to],
            flaws.TrueForAll(f => f.Mended is not null) ? ThaiText.Normalize(TextFlaws.Mended(text, from, to, flaws)) : null);
    }

    /// <summary>How many of the last characters are Thai.</summary>
    private static int CountFromEnd(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && IsThai(text[text.Length - 1 - count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsStart(string text, int at) =>
        ThaiSigns.Of(text[at]) is ThaiSign.Consonant or ThaiSign.LeadVowel && (at == 0 || ThaiSigns.Of(text[at - 1]) != ThaiSign.LeadVowel);

    private static bool IsThai(char c) => ThaiSigns.IsLetter(ThaiSigns.Of(c)) || ThaiSigns.Of(c) is ThaiSign.OtherThai or ThaiSign.Lost or ThaiSign.Private;
}
