namespace Prongsai.Content.Screening;

/// <summary>
/// Words that came apart at a blank after a mark: <c>หนว่ ยงาน</c>, where the mark slipped to the next letter as well, and <c>ก่ อน</c>.
/// </summary>
internal static class BrokenWord
{
    /// <summary>Whether the word before this blank cannot end so, or would be another word if its mark stood one letter earlier.</summary>
    public static bool IsBefore(string text, int blank)
    {
        if (blank + 1 >= text.Length || !ThaiSigns.IsLetter(ThaiSigns.Of(text[blank + 1])))
        {
            return false;
        }

        var marks = MarksBefore(text, blank);
        return marks > 0 && ThaiSigns.Of(text[marks - 1]) == ThaiSign.Consonant && (CannotEnd(text, marks, blank) || HasSlipped(text, marks, blank));
    }

    /// <summary>Where the marks that end before a place begin.</summary>
    public static int MarksBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 3 && ThaiSigns.IsMark(ThaiSigns.Of(text[start - 1])))
        {
            start--;
        }

        return start;
    }

    /// <summary>
    /// Where the syllable begins that the marks may have slipped from: at a consonant, with or without a vowel of its own; -1 where
    /// there is none.
    /// </summary>
    public static int Slipped(string text, int marks)
    {
        var first = MarksBefore(text, marks - 1) - 1;
        return first >= 0 && ThaiSigns.Of(text[first]) == ThaiSign.Consonant ? first : -1;
    }

    /// <summary>A tone without a vowel, or a vowel that needs a letter after it.</summary>
    public static bool CannotEnd(string text, int marks, int end)
    {
        var vowel = text[marks];
        if (vowel is '\u0E31' or '\u0E37')
        {
            return true;
        }

        var consonant = text[marks - 1];
        return vowel == '\u0E47'
            ? consonant != 'ก' || HasLeadVowel(text, marks - 1)
            : end == marks + 1 && ThaiSigns.Of(vowel) == ThaiSign.Tone && consonant != 'บ' && !HasLeadVowel(text, marks - 1);
    }

    private static bool HasLeadVowel(string text, int consonant)
    {
        for (var i = consonant - 1; i >= Math.Max(0, consonant - 3); i--)
        {
            var sign = ThaiSigns.Of(text[i]);
            if (sign != ThaiSign.Consonant)
            {
                return sign == ThaiSign.LeadVowel;
            }
        }

        return false;
    }

    private static bool HasSlipped(string text, int marks, int blank)
    {
        var first = Slipped(text, marks);
        return first >= 0 && KnownWords.HaveCluster(
            text[first], text.AsSpan(first + 1, marks - first - 2), text.AsSpan(marks, blank - marks), text[marks - 1], text[blank + 1]);
    }
}
