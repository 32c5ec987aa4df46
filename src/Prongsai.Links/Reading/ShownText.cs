using System.Globalization;
using System.Text;

namespace Prongsai.Links.Reading;

/// <summary>
/// Text from websites made safe to show: one line, of limited length, without control characters for terminals or for direction.
/// </summary>
internal static class ShownText
{
    private const int Longest = 300;

    public static string? Of(string? text)
    {
        var clean = Collapse(text ?? "", Longest);
        return clean.Length == 0 ? null : clean;
    }

    /// <summary>The text with each run of white space as one space, cut at so many characters.</summary>
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
        else if (IsVisible(rune))
        {
            result.Append(rune.ToString());
        }
    }

    private static bool IsVisible(Rune rune) =>
        rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate);
}
