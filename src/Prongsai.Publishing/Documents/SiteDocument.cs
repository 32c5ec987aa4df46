using System.Collections.Immutable;
using Prongsai.Core.Text;
using Prongsai.Site;

namespace Prongsai.Publishing.Documents;

/// <summary>
/// What the checks of the whole site keep of one produced file after it was parsed: its text, the references it makes and
/// the places in it that a fragment can name; null places where a file's kind has none that can be known.
/// </summary>
internal sealed record SiteDocument(
    OutputFile File,
    SourceFile Source,
    ImmutableArray<Reference> References,
    IReadOnlySet<string>? Places)
{
    /// <summary>Where a diagnostic on the document as a whole points.</summary>
    public SourceSpan Start => Source.Span(0, 0);
}
