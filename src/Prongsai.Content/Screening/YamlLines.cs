namespace Prongsai.Content.Screening;

/// <summary>What a line of YAML is, as far as its own text and the lines above it tell.</summary>
internal static class YamlLines
{
    /// <summary>How many lines above are looked at.</summary>
    private const int Farthest = 200;

    /// <summary>Whether the line is a comment and no more: not one of a text block that begins with a number sign.</summary>
    public static bool IsComment(string text, int start)
    {
        var depth = Depth(text, start);
        return start + depth < text.Length && text[start + depth] == '#' && !IsInBlock(text, start, depth);
    }

    /// <summary>Whether a line above, less deep and the nearest of these, ends in the mark of a text block.</summary>
    private static bool IsInBlock(string text, int start, int depth)
    {
        for (var (end, lines) = (start - 1, 0); end > 0 && lines < Farthest; lines++)
        {
            var above = text.AsSpan(0, end).LastIndexOfAny('\n', '\r') + 1;
            var line = text.AsSpan(above, end - above).TrimEnd();
            if (line.Length > 0 && Depth(text, above) < depth)
            {
                return line.TrimEnd("+-0123456789") is [.., ' ', '|' or '>'];
            }

            end = above - 1;
        }

        return false;
    }

    private static int Depth(string text, int start)
    {
        var depth = start;
        while (depth < text.Length && text[depth] == ' ')
        {
            depth++;
        }

        return depth - start;
    }
}
