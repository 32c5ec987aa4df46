using System.Collections.Immutable;
using Prongsai.Core.Text;
using Prongsai.Site;

namespace Prongsai.Publishing.Documents;

/// <summary>
/// What the checks of the whole site know of one produced file: the references it makes and the places in it that a fragment can
/// name, in ordinal order; default where a file's kind has none that can be known.
/// </summary>
internal sealed record SiteDocument(OutputFile File, ImmutableArray<Reference> References, ImmutableArray<string> Places)
{
    /// <summary>Where a diagnostic on the document as a whole points.</summary>
    public SourceSpan Start => SiteFiles.SourceOf(File).Span(0, 0);

    public bool Lacks(string place) => !Places.IsDefault && Places.BinarySearch(place, StringComparer.Ordinal) < 0;
}
