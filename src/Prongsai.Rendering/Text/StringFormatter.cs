using System.Runtime.CompilerServices;

namespace Prongsai.Rendering.Text;

/// <summary>Fills the named placeholders of a theme's string. Braces around anything but a name stay as they are.</summary>
internal static class StringFormatter
{
    private const int ShortText = 256;

    /// <param name="text">The string, such as <c>{count} items of {year}</c>.</param>
    /// <param name="state">What the values come from.</param>
    /// <param name="valueOf">The value of a placeholder, or null where there is none; it then stays in the text as written.</param>
    public static string Fill<TState>(string text, TState state, PlaceholderValue<TState> valueOf)
    {
        var open = text.IndexOf('{', 0);
        var result = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[ShortText]);
        var done = 0;
        while (open >= 0)
        {
            var length = NameLength(text.AsSpan(open + 1));
            if (length > 0 && valueOf(text.AsSpan(open + 1, length), state) is { } value)
            {
                result.AppendFormatted(text.AsSpan(done, open - done));
                result.AppendLiteral(value);
                done = open + length + 2;
            }

            open = text.IndexOf('{', open + 1);
        }

        result.AppendFormatted(text.AsSpan(done));
        return result.ToStringAndClear();
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

/// <summary>Gives the value of a placeholder by its name.</summary>
internal delegate string? PlaceholderValue<in TState>(ReadOnlySpan<char> name, TState state);
