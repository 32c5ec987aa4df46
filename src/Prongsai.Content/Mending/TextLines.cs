namespace Prongsai.Content.Mending;

/// <summary>A text as its lines, which put together again are the text; an empty one has one.</summary>
internal static class TextLines
{
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        for (var start = 0; ;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            if (length < 0)
            {
                lines.Add(new TextLine(text[start..], ""));
                return lines;
            }

            var end = text.AsSpan(start + length).StartsWith("\r\n") ? "\r\n" : text.Substring(start + length, 1);
            lines.Add(new TextLine(text.Substring(start, length), end));
            start += length + end.Length;
        }
    }
}

/// <summary>A line, and how it ends.</summary>
internal readonly record struct TextLine(string Text, string End);
