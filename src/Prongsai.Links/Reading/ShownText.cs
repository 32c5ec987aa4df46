using System.Globalization;
using System.Text;

namespace Prongsai.Links.Reading;

/// <summary>Text of others made fit to be shown: one line, of bounded length, without signs that steer a terminal or turn its direction.</summary>
internal static class ShownText
{
    private const int Longest = 300;

    public static string? Of(string? text)
    {
        var clean = Collapse(text ?? "", Longest);
        return clean.Length == 0 ? null : clean;
    }

    /// <summary>White space of any length as one space, at most so many letters.</summary>
    public static string Collapse(string text, int longest)
    {
        var result = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (result.Length >= longest)
            {
                break;
            }

            Append(result, rune);
        }

        return result.ToString().TrimEnd();
    }

    private static void Append(StringBuilder result, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
        {
            if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }
        else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate)
            && rune != Rune.ReplacementChar)
        {
            result.Append(rune.ToString());
        }
    }
}
