using System.Text;

namespace Prongsai.Core.Localization;

/// <summary>
/// A text as it is compared with what people type: lower case, Arabic digits, the one spelling of Thai, nothing invisible, and no full
/// stop but a decimal point, so that ป.ป.ช. and ปปช are the same. A part of the text stays a part of the result wherever it is cut.
/// The theme's <c>thai.js</c> does the same; <c>tests/fixtures/search-text.json</c> holds both to it.
/// </summary>
public static class SearchText
{
    public static string Of(string text)
    {
        var plain = ThaiText.ToArabicDigits(text.ToLowerInvariant());
        var kept = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = char.IsWhiteSpace(plain[i]) ? ' ' : plain[i];
            var last = kept.Length > 0 ? kept[^1] : '\0';
            var isPoint = char.IsAsciiDigit(last) && i + 1 < plain.Length && char.IsAsciiDigit(plain[i + 1]);
            if (!IsInvisible(c) && (c != '.' || isPoint) && (c != ' ' || last != ' '))
            {
                kept.Append(c);
            }
        }

        return ThaiText.Normalize(kept.ToString());
    }

    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';
}
