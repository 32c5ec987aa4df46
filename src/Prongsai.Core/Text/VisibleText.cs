using System.Globalization;
using System.Text;

namespace Prongsai.Core.Text;

/// <summary>Text for people in which what cannot be seen is named: <c>⟨U+200B⟩</c> for a zero-width space.</summary>
public static class VisibleText
{
    public static string Of(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var shown = new StringBuilder();
        foreach (var c in text)
        {
            _ = IsHidden(c) ? shown.Append(CultureInfo.InvariantCulture, $"⟨U+{(int)c:X4}⟩") : shown.Append(c);
        }

        return shown.ToString();
    }

    private static bool IsHidden(char c) => c != ' ' && char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
