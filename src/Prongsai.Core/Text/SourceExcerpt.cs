namespace Prongsai.Core.Text;

/// <summary>
/// What a message shows of the line that it is about: the number of the line, and a stretch of it before, in and after the place. A
/// place that goes on to the next line is shown up to the end of its first.
/// </summary>
public sealed record SourceExcerpt(int Line, string Before, string Marked, string After)
{
    private const int WidestLine = 100;

    /// <summary>The excerpt at a place; null where the file has no text to show.</summary>
    public static SourceExcerpt? Of(SourceSpan span)
    {
        if (span.File.Text.Length == 0)
        {
            return null;
        }

        var start = span.Start;
        var line = span.File.Line(start.Line).ToString();
        var from = Math.Max(0, Math.Min(start.Column - 1, line.Length) - (WidestLine / 2));
        var shown = line.Substring(from, Math.Min(WidestLine, line.Length - from)).Replace('\t', ' ');
        var before = shown[..Math.Clamp(start.Column - 1 - from, 0, shown.Length)];
        var marked = shown.Substring(before.Length, Math.Min(span.Length, shown.Length - before.Length));
        return new SourceExcerpt(start.Line, before, marked, shown[(before.Length + marked.Length)..]);
    }
}
