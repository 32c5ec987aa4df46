using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules;

/// <summary>
/// Knows that entries of a list did not come through reading, binding or linking. What a rule then finds missing is most likely
/// one of them, which has its diagnostic already: one mistake, one diagnostic.
/// </summary>
internal static class Lost
{
    /// <summary>Whether an error was reported inside a list, but inside none of the entries that came through.</summary>
    public static bool EntryIn(SourceSpan list, IEnumerable<Origin> entries, DiagnosticBag diagnostics)
    {
        var sound = entries.ToList();
        return diagnostics.Any(d =>
            d.Descriptor.Severity == DiagnosticSeverity.Error && IsInside(d.Span, list) && !sound.Exists(e => IsInside(d.Span, e.Span)));
    }

    private static bool IsInside(SourceSpan place, SourceSpan whole) =>
        whole.Length > 0
        && string.Equals(place.File.Path, whole.File.Path, StringComparison.Ordinal)
        && place.Offset >= whole.Offset
        && place.Offset <= whole.Offset + whole.Length;
}
