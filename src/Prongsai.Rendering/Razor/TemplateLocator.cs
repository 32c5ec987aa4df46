using System.Diagnostics;
using Prongsai.Core.Text;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering.Razor;

/// <summary>Finds the place in a template that was at work, from a stack whose frames carry the templates' own lines.</summary>
internal sealed class TemplateLocator(ThemeFiles files)
{
    /// <summary>The innermost template's place, or null if no template is on the stack.</summary>
    /// <param name="stack">A stack with file names and lines.</param>
    /// <param name="quoted">A text that the place holds in quotation marks; the whole line is meant where it does not.</param>
    public SourceSpan? Find(StackTrace stack, string? quoted = null)
    {
        foreach (var frame in stack.GetFrames())
        {
            if (frame.GetFileName() is { } path && files.Find(path) is { } file && frame.GetFileLineNumber() is > 0 and var line)
            {
                return Narrow(file.Source, line, quoted);
            }
        }

        return null;
    }

    private static SourceSpan Narrow(SourceFile source, int line, string? quoted)
    {
        var start = source.SpanAt(line, 1).Offset;
        var text = source.Text.AsSpan(start);
        var end = text.IndexOf('\n');
        text = end < 0 ? text : text[..end];
        if (quoted is not null && text.IndexOf($"\"{quoted}\"", StringComparison.Ordinal) is >= 0 and var at)
        {
            return source.Span(start + at + 1, quoted.Length);
        }

        var indent = text.Length - text.TrimStart().Length;
        return source.Span(start + indent, text.Trim().Length);
    }
}
