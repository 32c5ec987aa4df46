using Prongsai.Core.Privacy;
using Prongsai.Core.Text;

namespace Prongsai.Core.Diagnostics;

/// <summary>
/// What a message shows of the line that it is about: the number of the line, and a stretch of it before, in and after the place. A
/// place that goes on to the next line is shown up to the end of its first. Personal data is covered, whatever the message is about.
/// </summary>
public sealed record SourceExcerpt(int Line, string Before, string Marked, string After)
{
    private const int WidestLine = 100;

    /// <summary>How much is looked at around what is shown, for what begins or ends outside of it.</summary>
    private const int Around = 120;

    /// <summary>The excerpt at a place; null where the file has no text to show.</summary>
    public static SourceExcerpt? Of(SourceSpan span)
    {
        if (span.File.Text.Length == 0)
        {
            return null;
        }

        var start = span.Start;
        var length = span.File.Line(start.Line).Length;
        var from = Math.Max(0, Math.Min(start.Column - 1, length) - (WidestLine / 2));
        var shown = Covered(span.File.Text, span.Offset - (start.Column - 1) + from, Math.Min(WidestLine, length - from)).Replace('\t', ' ');
        var before = shown[..Math.Clamp(start.Column - 1 - from, 0, shown.Length)];
        var marked = shown.Substring(before.Length, Math.Min(span.Length, shown.Length - before.Length));
        return new SourceExcerpt(start.Line, before, marked, shown[(before.Length + marked.Length)..]);
    }

    private static string Covered(string text, int offset, int length)
    {
        var (from, to) = (Math.Max(0, offset - Around), Math.Min(text.Length, offset + length + Around));
        return PersonalDataMask.OfSource(text[from..to]).Substring(offset - from, length);
    }
}
