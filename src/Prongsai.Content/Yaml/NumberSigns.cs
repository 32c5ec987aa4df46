using Prongsai.Core.Text;

namespace Prongsai.Content.Yaml;

/// <summary>
/// Finds text that YAML takes for a comment though it was meant as text: a number sign after a space, glued to what follows. A
/// comment of this project has a space after its sign.
/// </summary>
internal static class NumberSigns
{
    /// <summary>What stands between a plain value, which may be empty, and its line's end.</summary>
    public static SourceSpan? After(SourceSpan value)
    {
        var text = value.File.Text;
        var end = value.Offset + value.Length;
        while (end > value.Offset && text[end - 1] == ' ')
        {
            end--;
        }

        var mark = end;
        while (mark < text.Length && text[mark] == ' ')
        {
            mark++;
        }

        return mark > end && IsGlued(text, mark) ? ToLineEnd(value.File, mark) : null;
    }

    /// <summary>The first such number sign outside quotes from a place to its line's end.</summary>
    public static SourceSpan? InLine(SourceFile file, int from)
    {
        var line = TextOf(ToLineEnd(file, from));
        var quotes = 0;
        for (var i = 1; i < line.Length; i++)
        {
            quotes += line[i] == '"' ? 1 : 0;
            if (line[i - 1] == ' ' && quotes % 2 == 0 && IsGlued(file.Text, from + i))
            {
                return ToLineEnd(file, from + i);
            }
        }

        return null;
    }

    public static string TextOf(SourceSpan span) => span.File.Text.Substring(span.Offset, span.Length);

    private static bool IsGlued(string text, int mark) => mark + 1 < text.Length && text[mark] == '#' && !char.IsWhiteSpace(text[mark + 1]);

    private static SourceSpan ToLineEnd(SourceFile file, int from)
    {
        var end = file.Text.AsSpan(from).IndexOfAny('\n', '\r');
        return file.Span(from, end < 0 ? file.Text.Length - from : end);
    }
}
