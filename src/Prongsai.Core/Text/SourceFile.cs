namespace Prongsai.Core.Text;

/// <summary>
/// One text the tool reads or produces, with the name people know it by. Offsets count UTF-16 units;
/// lines and columns are 1-based and derived from offsets only when a message is shown.
/// </summary>
public sealed class SourceFile
{
    private readonly Lazy<int[]> _lineStarts;

    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = new Lazy<int[]>(() => FindLineStarts(text));
    }

    /// <summary>The name shown to people, with forward slashes on every system.</summary>
    public string Path { get; }

    public string Text { get; }

    public SourceSpan Span(int offset, int length) => new(this, offset, length);

    /// <summary>A span at a 1-based line and column, clamped into the text.</summary>
    public SourceSpan SpanAt(int line, int column, int length = 0)
    {
        var starts = _lineStarts.Value;
        var start = starts[Math.Clamp(line, 1, starts.Length) - 1];
        return Span(Math.Clamp(start + column - 1, 0, Text.Length), length);
    }

    public LinePosition PositionOf(int offset)
    {
        var starts = _lineStarts.Value;
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a 1-based line, without its line end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var starts = _lineStarts.Value;
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}

/// <summary>A stretch of one source file, in UTF-16 units; always inside the file's text.</summary>
public readonly record struct SourceSpan(SourceFile File, int Offset, int Length)
{
    public LinePosition Start => File.PositionOf(Offset);

    public LinePosition End => File.PositionOf(Offset + Length);
}

/// <summary>A place in a text as people count: line and column from 1, columns in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);
