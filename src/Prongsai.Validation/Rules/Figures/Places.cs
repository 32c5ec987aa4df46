using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>Finds where in a list or text of the source a value stands, and whether it was told of.</summary>
internal static class Places
{
    /// <summary>Whether a diagnostic points at a place, or names it as the likely mistake.</summary>
    public static bool IsTold(SourceSpan place, DiagnosticBag diagnostics) =>
        diagnostics.Any(d => d.Span == place || d.Related.Any(r => r.Span == place));

    /// <summary>The place of a value in a span, as a word of its own; the span itself where its source writes it otherwise.</summary>
    public static SourceSpan In(SourceSpan span, string value)
    {
        var text = span.File.Text.AsSpan(span.Offset, Math.Min(span.Length, span.File.Text.Length - span.Offset));
        for (var from = 0; text[from..].IndexOf(value, StringComparison.Ordinal) is var step and >= 0; from += step + value.Length)
        {
            var (start, end) = (from + step, from + step + value.Length);
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return span.File.Span(span.Offset + start, value.Length);
            }
        }

        return span;
    }
}
