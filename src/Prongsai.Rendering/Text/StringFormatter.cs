using System.Text;

namespace Prongsai.Rendering.Text;

/// <summary>Fills the named placeholders of a theme's string. Braces around anything but a name stay as they are.</summary>
internal static class StringFormatter
{
    /// <param name="text">The string, such as <c>{count} items of {year}</c>.</param>
    /// <param name="valueOf">The value of a placeholder, or null where there is none; it then stays in the text as written.</param>
    public static string Fill(string text, Func<string, string?> valueOf)
    {
        var open = text.IndexOf('{', 0);
        if (open < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 32);
        var done = 0;
        while (open >= 0)
        {
            var length = NameLength(text.AsSpan(open + 1));
            if (length > 0 && valueOf(text.Substring(open + 1, length)) is { } value)
            {
                result.Append(text, done, open - done).Append(value);
                done = open + length + 2;
            }

            open = text.IndexOf('{', open + 1);
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>How many letters and digits stand before the closing brace; 0 if something else is there.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }

        return length < text.Length && text[length] == '}' ? length : 0;
    }
}
