using System.Text;

namespace Prongsai.Core.Localization;

/// <summary>
/// The order of a Thai dictionary as a text to compare ordinally, the same on every machine. A vowel written before its consonant
/// counts after it; tone marks, ็ and ์ decide only between words that are otherwise alike; signs and spaces count last. Digits stand
/// before Latin letters, and these before Thai ones.
/// </summary>
public static class ThaiSortKey
{
    private const char LevelEnd = '\0';
    private const char LetterEnd = '\u0001';

    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length * 3);
        var marks = new StringBuilder(text.Length);
        var folded = SearchText.Of(text);
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            if (IsMark(c))
            {
                marks.Append(c);
            }
            else if (IsLeadingVowel(c) && i + 1 < folded.Length && IsConsonant(folded[i + 1]))
            {
                i++;
                letters.Append(folded[i]).Append(c);
                marks.Append(LetterEnd).Append(LetterEnd);
            }
            else if (IsLetter(c))
            {
                letters.Append(c);
                marks.Append(LetterEnd);
            }
        }

        return letters.Append(LevelEnd).Append(marks).Append(LevelEnd).Append(text).ToString();
    }

    /// <summary>The letter or digit a text is filed under: a Thai consonant, a capital; null for a text without any.</summary>
    public static char? InitialOf(string text) => Of(text)[0] is var first && first == LevelEnd ? null : char.ToUpperInvariant(first);

    private static bool IsMark(char c) => c is '\u0E3A' or (>= '\u0E46' and <= '\u0E4E');

    private static bool IsLeadingVowel(char c) => c is >= '\u0E40' and <= '\u0E44';

    private static bool IsConsonant(char c) => c is >= '\u0E01' and <= '\u0E2E';

    private static bool IsLetter(char c) => (char.IsLetterOrDigit(c) && c != '\u0E2F') || c is >= '\u0E30' and <= '\u0E39';
}
