using System.Text;

namespace Prongsai.Core.Localization;

/// <summary>What the tool knows of Thai writing: digits, and the spellings that look alike but differ in code points.</summary>
public static class ThaiText
{
    private const char ThaiZero = '๐';
    private const char ThaiNine = '๙';
    private const char Nikhahit = '\u0E4D';
    private const char SaraAa = '\u0E32';
    private const char SaraAm = '\u0E33';
    private const char SaraE = '\u0E40';
    private const char SaraAe = '\u0E41';

    public static bool IsThaiDigit(char c) => c is >= ThaiZero and <= ThaiNine;

    public static bool HasThaiDigits(string text) => text.AsSpan().IndexOfAnyInRange(ThaiZero, ThaiNine) >= 0;

    public static bool HasArabicDigits(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    public static string ToArabicDigits(string text) => Shift(text, ThaiZero, ThaiNine, '0' - ThaiZero);

    public static string ToThaiDigits(string text) => Shift(text, '0', '9', ThaiZero - '0');

    /// <summary>A text with its figures in Thai digits, but not those of Latin names such as <c>O30</c>, <c>UTF-8</c> and <c>WCAG 2.2</c>.</summary>
    public static string FiguresInThai(string text)
    {
        var result = text.ToCharArray();
        var isName = false;
        foreach (ref var c in result.AsSpan())
        {
            // a name goes on over what joins its parts
            isName = char.IsAsciiLetter(c) || (isName && (char.IsAsciiDigit(c) || c is ' ' or '\u00A0' or '-' or '.'));
            c = !isName && char.IsAsciiDigit(c) ? (char)(c - '0' + ThaiZero) : c;
        }

        return new string(result);
    }

    /// <summary>Vowels and marks that take no cell of their own when shown.</summary>
    public static bool IsCombining(char c) => c is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    public static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E5B';

    /// <summary>
    /// The one spelling of text that can be typed in several ways: a tone mark before its vowel or after sara am, nikhahit + sara aa
    /// for sara am, and sara e twice for sara ae, which Unicode normalisation leaves apart.
    /// </summary>
    public static string Normalize(string text)
    {
        var next = Reorder(text);
        while (!ReferenceEquals(next, text))
        {
            (text, next) = (next, Reorder(next));
        }

        return text;
    }

    private static string Reorder(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0E31', '\u0E4E') < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            Append(result, c);
        }

        return result.Length == text.Length && result.Equals(text.AsSpan()) ? text : result.ToString();
    }

    private static void Append(StringBuilder result, char c)
    {
        var last = result.Length > 0 ? result[^1] : '\0';
        if (c == SaraAa && last == Nikhahit)
        {
            result[^1] = SaraAm;
        }
        else if (c == SaraAa && IsTone(last) && result.Length > 1 && result[^2] == Nikhahit)
        {
            result[^2] = last;
            result[^1] = SaraAm;
        }
        else if (c == SaraE && last == SaraE)
        {
            result[^1] = SaraAe;
        }
        else if ((IsUpperOrLowerVowel(c) && IsTone(last)) || (IsTone(c) && last == SaraAm))
        {
            result.Insert(result.Length - 1, c);
        }
        else if (!(c == last && IsCombining(c)))
        {
            result.Append(c);
        }
    }

    private static bool IsTone(char c) => c is >= '\u0E48' and <= '\u0E4B';

    private static bool IsUpperOrLowerVowel(char c) => c is '\u0E31' or (>= '\u0E34' and <= '\u0E39');

    private static string Shift(string text, char first, char last, int by) =>
        text.AsSpan().IndexOfAnyInRange(first, last) < 0
            ? text
            : string.Create(text.Length, (text, first, last, by), static (span, s) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    var c = s.text[i];
                    span[i] = c >= s.first && c <= s.last ? (char)(c + s.by) : c;
                }
            });
}
