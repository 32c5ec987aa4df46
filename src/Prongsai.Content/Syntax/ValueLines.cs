namespace Prongsai.Content.Syntax;

/// <summary>Over how many lines a value runs. One that never ends runs over its own line only: that it lost its end is the slip.</summary>
internal static class ValueLines
{
    public static int Count(List<string> lines, int i, YamlLine line)
    {
        var first = line.HasValue ? line.Text[line.Value] : ' ';
        return first is '"' or '\'' ? UpTo(lines, i, l => l.IsStructure, text => YamlLine.Close(text, line.Value) >= 0, orEnd: false)
            : first is '[' or '{' ? UpTo(lines, i, l => l.IsStructure && l.Indent <= line.Start, text => IsOver(text, line.Value), orEnd: true)
            : 1;
    }

    /// <summary>The number of the line behind a block of text, which <c>|</c> or <c>&gt;</c> begins; null where this line begins none.</summary>
    public static int? AfterBlock(List<string> lines, int i, YamlLine line)
    {
        if (!ValueMistakes.IsBlockHeader(line.Content))
        {
            return null;
        }

        var next = i + 1;
        var parent = line.HasKey ? line.Start : line.Indent;
        while (next < lines.Count && (string.IsNullOrWhiteSpace(lines[next]) || lines[next].AsSpan().IndexOfAnyExcept(' ') > parent))
        {
            next++;
        }

        return next;
    }

    /// <summary>The next line that holds more than a comment.</summary>
    public static YamlLine? Next(List<string> lines, int i)
    {
        for (var next = i + 1; next < lines.Count; next++)
        {
            if (new YamlLine(lines[next]) is { IsEmpty: false } line)
            {
                return line;
            }
        }

        return null;
    }

    private static int UpTo(List<string> lines, int i, Func<YamlLine, bool> isBeyond, Func<string, bool> isEnded, bool orEnd)
    {
        var text = lines[i];
        for (var count = 1; ; count++)
        {
            if (isEnded(text))
            {
                return count;
            }

            if (i + count == lines.Count)
            {
                return orEnd ? count : 1;
            }

            if (isBeyond(new YamlLine(lines[i + count])))
            {
                return 1;
            }

            text = $"{text}\n{lines[i + count]}";
        }
    }

    /// <summary>Whether all brackets are closed, or one with the wrong sign, behind which nothing can be told.</summary>
    private static bool IsOver(string text, int from)
    {
        var open = new Stack<char>();
        for (var i = from; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '\'' when text.AsSpan(from, i - from).TrimEnd() is "" or [.., '[' or '{' or ',' or ':']:
                    var close = YamlLine.Close(text, i);
                    i = close < 0 ? text.Length : close;
                    break;
                case '[' or '{':
                    open.Push(text[i]);
                    break;
                case ']' or '}' when !open.TryPop(out var opener) || (opener == '[') != (text[i] == ']') || open.Count == 0:
                    return true;
            }
        }

        return false;
    }
}
